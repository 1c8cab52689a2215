/**
 * The language of a page: the first statement that is a language tag (`de_DE` is `de-DE`), canonical as BCP 47 has it; else, where the
 * text leaves no doubt, one of the five that figures are read in.
 */
export function pageLanguage(stated: readonly string[], text: string): string | undefined {
  for (const written of stated) {
    const tag = canonical(written)
    if (tag !== undefined) return tag
  }
  return guess(text)
}

/** Also of lists, as the header `content-language` may be: the first counts. */
function canonical(written: string): string | undefined {
  const tag = (written.split(',')[0] ?? '').trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag) || /^(?:und|mul|zxx)\b/i.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

function guess(text: string): string | undefined {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = Object.entries(COMMON).map(([lang, common]) => ({
    lang,
    count: words.filter((word) => common.has(word)).length,
  }))
  const [first, second] = counts.toSorted((a, b) => b.count - a.count)
  const isClear =
    first && second && first.count >= 4 && first.count >= words.length / 12 && first.count >= 2 * second.count
  return isClear && READ.test(first.lang) ? first.lang : undefined
}

/** Characters. */
const SAMPLE = 3000

const READ = /^(?:en|de|fr|es|uk)$/

/** Their commonest words, but for those that a neighbour shares. The neighbours are here so that they are not taken for one of the five. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the of and to that was were with by from has have been said which their'),
  de: words('der die das und ist nicht mit den von zu ein eine dem des auf sich für wurden sind nach'),
  fr: words('le les des et du dans une est pour pas qui sur au aux ont été selon ce'),
  es: words('el los las y una del con su fue más al han según lo desde pero'),
  uk: words('та що не у від до за про його які був було після також і й'),
  nl: words('het een van de en niet zijn voor met dat werden naar ook bij'),
  it: words('il di che è della sono gli nel con non una alla dei le'),
  pt: words('os as do da em não uma com dos das foi mais ao pelo'),
  pl: words('się w z jest nie do że i na przez oraz'),
  ru: words('и в не на что с по из был это как его они также'),
  sv: words('och att är det som på av den med til og ikke'),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
