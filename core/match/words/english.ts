/** Words so frequent in news that sharing one is weak evidence, however rare they are among a desk's own claims. */
export const commonWords: readonly string[] = words(
  `according america american back big bring call come country day end far fact find first give good government great group hold keep know
  large last leader left life little long look lot man mean million month move nation national need new next number old part people percent person
  place plan point president public put right run second see set show since small start state still take talk tell think time today told total
  try turn united use want week woman work world year billion thousand hundred report official believe estimate figure`,
)

/** Irregular forms that no rule on endings finds. */
export const irregular: ReadonlyMap<string, string> = new Map(
  words(`lost:lose loss:lose losses:lose losing:lose spent:spend paid:pay fell:fall fallen:fall rose:rise risen:rise grew:grow grown:grow
  growth:grow built:build sent:send began:begin begun:begin went:go took:take taken:take gave:give given:give brought:bring left:leave won:win
  sold:sell bought:buy met:meet held:hold found:find kept:keep led:lead knew:know known:know saw:see seen:see thought:think came:come
  became:become broke:break broken:break chose:choose chosen:choose drew:draw drawn:draw drove:drive driven:drive fought:fight flew:fly
  flown:fly forgot:forget hid:hide hidden:hide laid:lay lent:lend rode:ride ran:run shot:shoot spoke:speak spoken:speak stole:steal
  stolen:steal stood:stand struck:strike swore:swear taught:teach threw:throw thrown:throw told:tell wore:wear worn:wear wrote:write
  written:write died:die dying:die dead:die death:die deaths:die men:man women:woman children:child wives:wife lives:life`).map(
    pair,
  ),
)

/** Words that name the same thing in news prose; the first of a line stands for all. */
export const synonyms: readonly (readonly string[])[] = `die fatal fatality
  wound injure
  soldier troop force
  woman female
  child kid
  fall drop decline decrease
  rise increase
  begin start
  company firm business
  wage salary
  job employ employment
  cost price
  spend expenditure
  illegal undocumented
  america usa american
  percent percentage
  nation country
  healthcare health
  immigrant migrant
  medicine drug
  factory plant mill
  prison jail
  poll survey
  car vehicle
  economy gdp`
  .split('\n')
  .map(words)

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

function pair(entry: string): readonly [string, string] {
  const [form = '', base = ''] = entry.split(':')
  return [form, base]
}
