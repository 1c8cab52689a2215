import { type Token, WORD } from '../figure/tokens.ts'
import { kindOf } from './kind.ts'
import type { Lexicon } from './lexicon.ts'
import { isGenitive } from './phrase.ts'
import { startsSentence } from './sentence-start.ts'
import type { Range, ReadText } from './text.ts'

/** The full names that a text gives, by the words with which it takes them up again. */
export interface Names {
  /** By surname, in lower case. */
  readonly people: ReadonlyMap<string, readonly Range[]>
  /** Bodies by each of their words, in lower case. */
  readonly bodies: ReadonlyMap<string, readonly Range[]>
  /** By the abbreviation, as it is written: "International Monetary Fund (IMF)". */
  readonly abbreviated: ReadonlyMap<string, Range>
}

export function namesOf(read: ReadText): Names {
  const { tokens, lexicon } = read
  const people = new Map<string, Range[]>()
  const bodies = new Map<string, Range[]>()
  const abbreviated = new Map<string, Range>()
  for (let at = 0; at < tokens.length; at++) {
    const to = runEnd(read, at)
    if (to === at) continue
    const name = withoutTitles(read, { from: at, to })
    const { from } = name
    const kind = kindOf(read, name)
    const last = tokens[to - 1]
    if (kind === 'person' && !lexicon.lists.spokespeople.has(last)) {
      if (to - from > 1 && last) add(people, last.text, name)
    } else if (kind) for (const word of keysOf(tokens.slice(from, to), lexicon)) add(bodies, word, name)
    const short = abbreviation(read, name)
    if (short) abbreviated.set(short, name)
    at = to - 1
  }
  return { people, bodies, abbreviated }
}

/** Each word, and what German compounds are called for short: "Ministerium" for "Verkehrsministerium". */
function keysOf(name: readonly Token[], { compounds }: Lexicon): string[] {
  const words = name.filter(({ kind }) => kind === WORD).map(({ text }) => text)
  return words.flatMap((word) => [word, ...compounds.filter((end) => word.endsWith(end) && word.length > end.length)])
}

const LONGEST = 12
/** More names than this with one word tell no one apart. */
const MOST = 8

function add(names: Map<string, Range[]>, word: string, name: Range): void {
  const known = names.get(word)
  if (!known) names.set(word, [name])
  else if (known.length < MOST) known.push(name)
}

/** The end of a run of capitals: "Ministry of Health", "Center for Strategic and International Studies". */
function runEnd(read: ReadText, start: number): number {
  const { tokens, lexicon, names } = read
  const { lists } = lexicon
  const first = tokens[start]
  if (!isCapital(first) || lists.times.has(first) || lists.stops.has(first) || lists.definite.has(first)) return start
  if (startsSentence(tokens, start) && !names.has(first?.text ?? '') && !isCapital(tokens[start + 1])) return start
  let to = start + 1
  while (to - start < LONGEST && !tokens[to]?.block) {
    if (isGenitive(tokens[to - 1], lexicon)) break
    const token = tokens[to]
    if (isCapital(token) && !lists.times.has(token)) to++
    else if (isAbbreviated(read, to)) to += 2
    else if (lists.of.has(token) || lists.joints.has(token) || token?.text === 'and') {
      const next = lists.definite.has(tokens[to + 1]) ? to + 2 : to + 1
      const begins =
        token?.text === 'and' && (next > to + 1 || kindOf(read, { from: next, to: next + 1 }) !== undefined)
      if (
        begins ||
        !isCapital(tokens[next]) ||
        lists.times.has(tokens[next]) ||
        !(lists.of.has(token) || kindOf({ tokens, lexicon }, { from: start, to }))
      )
        break
      to = next + 1
    } else break
  }
  return to
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === WORD && token.capital
}

/** The full stop of "John F. Kennedy" and "Sen. Warren", the hyphen of "Al-Shabaab". */
function isAbbreviated({ tokens, lexicon }: ReadText, at: number): boolean {
  const [word, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!word || !sign || sign.spaced || !isCapital(next) || next?.block) return false
  if (sign.text === '-') return next?.spaced === false
  return sign.text === '.' && (lexicon.lists.titles.has(word) || word.end - word.start === 1)
}

/** "Mr. Clarke" is Clarke, "Massachusetts Sen. Elizabeth Warren" Elizabeth Warren. */
export function withoutTitles({ tokens, lexicon }: Pick<ReadText, 'tokens' | 'lexicon'>, { from, to }: Range): Range {
  let start = from
  for (let at = from; at + 1 < to; at++)
    if (lexicon.lists.titles.has(tokens[at])) start = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  return start < to ? { from: start, to } : { from, to }
}

/** "(IMF)" behind the name whose initials it is. */
function abbreviation({ text, tokens }: ReadText, { from, to }: Range): string | undefined {
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')') return undefined
  const token = tokens[to + 1]
  if (!token || token.kind !== WORD || token.end - token.start < 2) return undefined
  const short = text.slice(token.start, token.end)
  if (short !== short.toUpperCase()) return undefined
  const first = text[tokens[from]?.start ?? 0] ?? ''
  return short.startsWith(first.toUpperCase()) && to - from > 1 ? short : undefined
}
