/**
 * Words that deny, dispute or correct what stands beside them, by language: "it was not 3,800 but 1,000". Which figure a sentence with one
 * of them asserts takes understanding it. Rather a word too many: what is left out is entered by an editor.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: "no|not|never|none|neither|nor|cannot|without|false(?:ly)?|fake|untrue|wrong(?:ly)?|incorrect(?:ly)?|misleading|myth|hoax|fabricated|instead|rather|contrary|[a-z]+n['’]t|den(?:y|ies|ied|ying|ial)|refut(?:es?|ed|ing)|debunk(?:s|ed|ing)?|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|contradict(?:s|ed|ing)?",
  de: 'nicht|kein(?:e|er|en|em|es)?|nie|niemals|weder|falsch(?:e|er|en|em|es)?|statt|stattdessen|sondern|bestreite[tn]?|bestritt(?:en)?|dementier(?:t|te|en|ten)|widersprich?t|unwahr|erfunden(?:e|er|en|em|es)?',
  fr: "ne|n['’]\\p{L}+|pas|jamais|aucun(?:e|s|es)?|ni|sans|faux|fausse(?:s|ment)?|plutôt|dément(?:i|ent|ie|is)?|nie(?:nt)?|conteste(?:nt)?|contrairement",
  es: 'no|nunca|jamás|ningun[oa]s?|ningún|ni|sin|fals[oa]s?|sino|niegan?|negó|desmienten?|desmintió|contrario',
  it: 'non|mai|nessun[oa]?|né|senza|fals[oaie]|bensì|invece|nega(?:no)?|smentisc(?:e|ono)|smentito|contrariamente',
  pt: 'não|nunca|jamais|nenhum(?:a|as)?|nem|sem|fals[oa]s?|senão|negam?|negou|desmente[m]?|desmentiu|contrário',
  nl: 'niet|geen|nooit|noch|zonder|onjuist|vals|maar|ontkent|ontkennen|ontkende',
  pl: 'nie|nigdy|żaden|żadn[aey]|ani|bez|fałszyw[aey]|zaprzecz(?:a|ają|ył|yła|yli)|lecz|zamiast',
  ru: 'не|нет|никогда|ни|без|ложь|ложн\\p{L}*|неправда|отрица\\p{L}+|опроверг\\p{L}+|вместо',
  uk: 'не|ні|немає|ніколи|жодн\\p{L}+|без|хибн\\p{L}*|неправда|заперечу\\p{L}+|спростову\\p{L}+|спростува\\p{L}+|замість',
}

const DENIALS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(WORDS).map(([lang, words]) => [
    lang,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu'),
  ]),
)

/** In a language whose words are not known, those of English: a review may quote. */
export function denies(text: string, lang: string): boolean {
  const own = DENIALS.get(lang.slice(0, 2).toLowerCase())
  return (own ?? ENGLISH)?.test(text) === true
}

const ENGLISH = DENIALS.get('en')
