import type { Clause } from './clause.ts'
import { conceptsOfWord } from './outcomes.ts'
import type { Token } from './tokens.ts'
import { sayingWords } from './words/attribution.ts'
import { wordList } from './words/lists.ts'
import { pastEndings, perfects, plainVerbs } from './words/verbs.ts'

/**
 * What the counted did by the figure's own clause, where it is no outcome that a claim could count: "marched" in "3,800 people marched
 * in Seoul". The first verb behind the figure, told by its ending; `isKnown` knows the claim's own words. Token position.
 */
export function otherPredicate(
  text: string,
  tokens: readonly Token[],
  { figureTo, to }: Clause,
  lang: string,
  isKnown: (folded: string) => boolean,
): number | undefined {
  const ending = pastEndings[lang]
  if (!ending) return undefined
  for (let at = figureTo; at < to; at++) {
    const folded = tokens[at]?.folded ?? ''
    const before = tokens[at - 1]?.folded ?? ''
    if (isSaying(folded)) return undefined
    if (conceptsOfWord(folded, lang) !== 0) return undefined
    const isVerb = ending.test(folded) || (isPerfect(before) && /[eius]$|[ai]do$/.test(folded))
    // "Soldaten"
    if (lang === 'de' && isCapital(text, tokens[at])) continue
    if (isVerb && !isPlain(folded) && !isArticle(before) && !isKnown(folded)) return at
  }
  return undefined
}

function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /\p{Lu}/u.test(text.charAt(token.start))
}

const isSaying = wordList(sayingWords)
const isPlain = wordList(plainVerbs)
const isPerfect = wordList(perfects)
const isArticle = wordList(
  'the a an der die das den dem des ein eine einer im le la les un une el los las una of in на',
)
