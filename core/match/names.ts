import { type Kind, namesIn } from './gazetteer/find.ts'
import { stem } from './stem.ts'
import type { Token } from './tokens.ts'
import { agents, destinations, locatives, sayingWords, speakers } from './words/attribution.ts'
import { wordList } from './words/lists.ts'

/**
 * A name in a sentence and the part it plays there. `source`: it says the figure. `agent`: it did what is counted. `goal`: people go
 * there. `place`: something is there. Else `subject`, which may be anything.
 */
export interface NameMention {
  /** Positions in the sentence's tokens, the end excluded. */
  readonly from: number
  readonly to: number
  /** Its words as claims know words. */
  readonly keys: readonly string[]
  readonly role: 'source' | 'agent' | 'goal' | 'place' | 'subject'
  /** A source that counts, perhaps at home: "Zambia has recorded 59,156 cases". */
  readonly isCounting: boolean
  /** As the gazetteer has it; absent for a name that only its capital letter shows. */
  readonly entity?: string
  readonly kind?: Kind
}

/** The names of a sentence in order. Those that no gazetteer has are seen only where a preposition or a possessive stands with them. */
export function readNames(text: string, tokens: readonly Token[], lang: string): NameMention[] {
  const known = namesIn(text, tokens, lang)
  const mentions: NameMention[] = known.map(({ from, to, entity, kind }) => ({
    from,
    to,
    entity,
    kind,
    keys: keysOf(tokens.slice(from, to), lang),
    isCounting: countsAt(tokens, to),
    role:
      lang === 'uk' && kind === 'people' && isInstrumental(tokens, from, to) ? 'agent' : roleOf(text, tokens, from, to),
  }))
  const taken = new Set(known.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n)))
  for (let at = 0; at < tokens.length; at++) {
    // "In" at the start of a sentence
    if (taken.has(at) || !isCapital(text, tokens[at]) || isFunctionWord(tokens[at]?.folded ?? '')) continue
    let to = at + 1
    while (to < tokens.length && !taken.has(to) && isCapital(text, tokens[to]) && isSpace(text, tokens, to)) to++
    if (isName(text, tokens, at, to, lang))
      mentions.push({
        from: at,
        to,
        keys: keysOf(tokens.slice(at, to), lang),
        role: roleOf(text, tokens, at, to),
        isCounting: countsAt(tokens, to),
      })
    at = to - 1
  }
  return mentions.sort((a, b) => a.from - b.from)
}

function keysOf(tokens: readonly Token[], lang: string): string[] {
  return tokens.map(({ folded }) => stem(folded, lang))
}

function isName(text: string, tokens: readonly Token[], from: number, to: number, lang: string): boolean {
  const before = tokens[from - 1]?.folded ?? ''
  const words = tokens.slice(from, to)
  if (words.some(({ folded }) => isDate(folded) || isNoName(folded))) return false
  const isPlaced = isLocative(before) && isSpace(text, tokens, from)
  // every German noun has a capital: there, only a bare noun behind a preposition is likely a name, and letters that are all capitals
  if (lang === 'de') return isPlaced ? !isBareNoun(words[0]?.folded ?? '') : words.some((word) => isAcronym(text, word))
  return (
    isPlaced || (from > 0 && isAfterArticle(before) && isPlacedBefore(tokens, from)) || isPossessive(text, words.at(-1))
  )
}

/** "in the Donbas". */
function isPlacedBefore(tokens: readonly Token[], from: number): boolean {
  return isLocative(tokens[from - 2]?.folded ?? '')
}

export function roleOf(text: string, tokens: readonly Token[], from: number, to: number): NameMention['role'] {
  const before = tokens[from - 1]?.folded ?? ''
  const preposition = isArticle(before) ? (tokens[from - 2]?.folded ?? '') : before
  if (isSource(text, tokens, from, to)) return 'source'
  if (isAgent(preposition)) return 'agent'
  if (isGoal(preposition)) return 'goal'
  return isLocative(preposition) ? 'place' : 'subject'
}

/** "північнокорейськими військовими": by them, unless a preposition asks for the case. */
function isInstrumental(tokens: readonly Token[], from: number, to: number): boolean {
  return /(?:ими|ами)$/.test(tokens[to - 1]?.folded ?? '') && !isWith(tokens[from - 1]?.folded ?? '')
}

function countsAt(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(to, to + 3).some(({ folded }) => isCounter(folded))
}

/** A saying word close by, or an institution whose name it is part of. */
function isSource(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  // "in Hamburg 1,976 were counted" says where, and not by whom
  const isPlaced = isLocative(tokens[from - 1]?.folded ?? '')
  if (isSpace(text, tokens, to) && saysFrom(text, tokens, to, isPlaced ? 2 : NEAR, isPlaced)) return true
  const behind = behindAside(text, tokens, to)
  if (!isPlaced && behind !== undefined && saysFrom(text, tokens, behind, NEAR_ASIDE)) return true
  if (isPlaced && isSaidIn(tokens[from - 2]?.folded ?? '')) return true
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    const { folded } = tokens[at] ?? { folded: '' }
    if (/^\d/.test(folded)) break
    if (isAttributing(folded) || (at >= from - 3 && isSpeaker(folded))) return true
    if (!isSpace(text, tokens, at)) break
  }
  return false
}

function saysFrom(text: string, tokens: readonly Token[], from: number, most: number, isPlaced = false): boolean {
  for (let at = from; at < Math.min(tokens.length, from + most); at++) {
    if (at > from && !isSpace(text, tokens, at)) return false
    const { folded, start } = tokens[at] ?? { folded: '', start: 0 }
    // "zahlt" pays
    const says = !isPlaced && (COUNTS.test(text.slice(start, start + 5)) || isSaying(folded))
    if (says || (at < from + 2 && isSpeaker(folded))) return true
  }
  return false
}

/** Where the sentence goes on behind ", whose teams have been there,". */
function behindAside(text: string, tokens: readonly Token[], to: number): number | undefined {
  if (!isComma(text, tokens, to)) return undefined
  for (let at = to + 1; at < Math.min(tokens.length, to + LONGEST_ASIDE); at++) if (isComma(text, tokens, at)) return at
  return undefined
}

function isComma(text: string, tokens: readonly Token[], at: number): boolean {
  return /^\s*[,–—(]\s*$/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))
}

/** Nothing but space or a hyphen stands before a token. */
function isSpace(text: string, tokens: readonly Token[], at: number): boolean {
  return /^[\s-]*$/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))
}

export function isCapital(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))
}

function isAcronym(text: string, { start, end }: Token): boolean {
  return end - start >= 2 && /^\p{Lu}+$/u.test(text.slice(start, end))
}

function isPossessive(text: string, token: Token | undefined): boolean {
  return token !== undefined && /['’]s$/.test(text.slice(token.start, token.end))
}

const COUNTS = /^zähl/i
const NEAR = 5
const NEAR_ASIDE = 3
const LONGEST_ASIDE = 14
const isSaying = wordList(sayingWords)
export const isSpeaker = wordList(speakers)
const isAttributing = wordList(
  'according laut zufolge angaben selon segun d’apres dapres apres даними словами оцінками',
)
const isLocative = wordList(locatives)
/** "повідомили в Міноборони" */
const isSaidIn = wordList(
  'повідомили заявили зазначили сказали пояснили уточнили підрахували порахували оцінили кажуть вважають розповіли наголосили',
)
const isGoal = wordList(destinations)
const isAgent = wordList(agents)
const isCounter = wordList(
  'record* register* report* count* recens* recense* compte* enregistr* registr* contabiliz* report* verzeichne* melde* gemeldet zahlt* зареєстр* нарахува* повідоми*',
)
const isWith = wordList('з із зі між над під перед за')
const isFunctionWord = wordList(
  `${locatives} ${destinations} ${agents} the a an and but or der die das den dem ein eine und aber la le les un une et mais el los las y pero та і й але`,
)
export const isArticle = wordList('the der die das den dem le la les l el los las')
const isAfterArticle = wordList('the le la les el los las')
export const isDate =
  wordList(`january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag fruhjahr sommer herbst winter
  monday tuesday wednesday thursday friday saturday sunday christmas easter`)
export const isNoName = wordList('i mr mrs ms dr euro euros dollar dollars covid ok tv union eu nato')
const isBareNoun =
  wordList(`hohe kraft haft frage summe wahrheit wirklichkeit zukunft folge folgen ordnung zahlen prozent millionen milliarden tausend bau betrieb planung
  unterzeichnung beginn ende anfang kosten gefahr gefangenschaft sicherheit behandlung bewegung arbeit teilen form euro dollar protest armut not freiheit krankenhausern kliniken lagern zelten stadten dorfern regionen gebieten menschen`)
