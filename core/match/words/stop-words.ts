/** Words that say nothing about the subject, by language, folded: without marks and apostrophes ("dont"). */
const lists: Readonly<Record<string, string>> = {
  en: `a about above after again against all also although am an and any are arent as at be because been before being below between both but by
    can cannot cant could couldnt did didnt do does doesnt doing dont down during each either else even ever every few for from further get gets
    getting go goes going gone got had hadnt has hasnt have havent having he her here hers herself him himself his how however i id if ill im in
    into is isnt it its itself ive just let lets like made make makes making many may maybe me might more most much must my myself no nor not now
    of off on once one only or other others our ours ourselves out over own per quite rather really s said same say saying says shall she should so
    some such t than that thats the their theirs them themselves then there theres these they theyre theyve thing things this those though through
    thus to too toward towards under until up upon us very was wasnt way we well were werent weve what when where whether which while who whom
    whose why will with within without wont would wouldnt yes yet you youre youve your yours yourself`,
  de: `aber alle als also am an auch auf aus bei bis da dabei damit dann das dass dem den der des die dies diese diesem diesen dieser doch dort du durch
    ein eine einem einen einer eines er es etwa fur gab gegen haben hat hatte hatten ich ihm ihn ihr ihre ihrer im in ist ja jedoch kann kein keine
    man mehr mit nach nicht noch nun nur ob oder ohne rund sagte sei seien sein seine seit sich sie sind so sowie uber um ums und uns unter vom von vor war
    waren was wegen weil wenn wer werden wie wieder wird wir wurde wurden zu zum zur zwischen`,
  fr: `a ainsi alors apres au aucun aussi autre aux avait avant avec avoir c ce cela ces cet cette ceux chez comme d dans de depuis des deux dit dont du
    elle elles en encore entre est et ete etait etre eux fait ici il ils j je l la le les leur leurs lors lui m mais meme moins n ne nos notre nous on ont
    ou par pas pendant peu plus pour qu quand que qui s sa sans se selon ses si son sont sous sur ta tous tout toute tres un une vers vos votre vous y`,
  es: `a al algo ano ante antes asi aunque cada como con contra cual cuando de del desde donde dos durante e el ella ellas ellos en entre era es esa ese eso
    esta estan estas este esto estos fue fueron ha haber habia han hasta hay la las le les lo los mas me menos mi mientras muy ni no nos o otra otro para
    pero por porque que quien se segun ser si sin sobre son su sus tambien tan tanto te tiene todo todos tras tu un una uno unos y ya`,
  uk: `а або але б без би був була були було в вже ви від він вона вони воно все всіх да де для до є ж за з зі і із й його її їх ми на над не ні ніж
    по при про та так також те ті то той тому у усіх це цей ці ця чи що щоб як яка який які якщо`,
}

const sets = new Map(
  Object.entries(lists).map(([lang, list]) => [
    lang,
    new Set(list.normalize('NFKD').replace(/\p{M}/gu, '').trim().split(/\s+/)),
  ]),
)

export function isStopWord(folded: string, lang: string): boolean {
  return (sets.get(lang) ?? sets.get('en'))?.has(folded) ?? false
}
