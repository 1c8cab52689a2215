import { DIGITS, SYMBOL, WORD } from '../figure/tokens.ts'
import { isGenitive, isPronoun, isSpeaker, phraseAfter, phraseBefore } from './phrase.ts'
import type { Range, ReadText } from './text.ts'

/** Whose verb begins or ends there: a noun phrase, with what commas add to it, or whom "who" stands for. */
export function subjectBefore(read: ReadText, end: number, floor: number): Range | undefined {
  const { tokens, lexicon } = read
  const last = tokens[end - 1]
  if (end <= floor || !last) return undefined
  if (lexicon.lists.relatives.has(last) && !last.capital) return relativeSubject(read, end - 1, floor)
  if (last.text === ',' || last.text === ')') return appositive(read, end - 1, floor)
  const phrase = phraseBefore(read, end, floor)
  // "Trump's PLANS" is no verb.
  return phrase && isGenitive(tokens[phrase.to - 1], lexicon) ? undefined : phrase
}

/** "the group, WHO says": whom the relative stands for. */
function relativeSubject(read: ReadText, relative: number, floor: number): Range | undefined {
  const end = read.tokens[relative - 1]?.text === ',' ? relative - 1 : relative
  return phraseBefore(read, end, floor)
}

const LONGEST_APPOSITION = 30

/** "Victor Cha, a scholar at the Center, said": the words between the commas belong to the name. */
function appositive(read: ReadText, comma: number, floor: number): Range | undefined {
  const { tokens, quotedIn } = read
  const opening = tokens[comma]?.text === ')' ? '(' : ','
  for (let at = comma - 1; at > floor && comma - at < LONGEST_APPOSITION; at--) {
    if (tokens[at]?.text !== opening) {
      if (quotedIn[at] !== quotedIn[comma]) return undefined
      continue
    }
    const name = phraseBefore(read, at, floor)
    if (opening === ',' && !describes(read, at + 1, comma) && !(name && isNamedBy(read, name, at + 1, comma)))
      return undefined
    return name && { from: name.from, to: comma }
  }
  return undefined
}

/** "the minister of the economy, MR. GUAJARDO" */
function isNamedBy({ tokens, lexicon }: ReadText, role: Range, from: number, to: number): boolean {
  const names = tokens.slice(from, to)
  const speaks = tokens
    .slice(role.from, role.to)
    .some((token) => isSpeaker(token, lexicon) || lexicon.lists.spokespeople.has(token))
  return speaks && names.length <= 6 && names.every(({ kind, capital }) => kind !== WORD || capital)
}

/** "a scholar", "who leads it", "31", "spokesman for the ministry": what is said of a person. */
function describes({ tokens, lexicon }: ReadText, from: number, to: number): boolean {
  const first = tokens[from]
  const { lists } = lexicon
  if (!first) return false
  if (first.kind === DIGITS) return to - from <= 2
  if (isGenitive(first, lexicon)) return true
  if (
    lists.indefinite.has(first) ||
    lists.definite.has(first) ||
    lists.relatives.has(first) ||
    lists.possessives.has(first)
  )
    return true
  for (let at = from; at < to; at++)
    if (isSpeaker(tokens[at], lexicon) || lists.spokespeople.has(tokens[at])) return true
  return false
}

export function appositionEnd(read: ReadText, start: number, ceiling: number): number {
  const { tokens, lexicon } = read
  const comma = bracketEnd(read, start, ceiling)
  if (tokens[comma]?.text !== ',') return comma
  for (let at = comma + 1; at < ceiling && at - comma < LONGEST_APPOSITION; at++) {
    const token = tokens[at]
    if (!token || token.block || lexicon.verbs.byFirst.has(token.text)) return comma
    const ends = token.kind === SYMBOL && token.text !== '-' && !(token.text === '.' && at + 1 < ceiling)
    if (ends) return describes(read, comma + 1, at) ? at : comma
  }
  return comma
}

/** "Joseph Crowley (D-N.Y.)" */
function bracketEnd({ tokens }: ReadText, start: number, ceiling: number): number {
  if (tokens[start]?.text !== '(') return start
  for (let at = start; at < Math.min(ceiling, start + LONGEST_APPOSITION); at++)
    if (tokens[at]?.text === ')') return at + 1
  return start
}

/** "Peabody rejected this, SAYING": the one with whom the sentence begins, behind "But" or "On Tuesday,". */
export function subjectOf(read: ReadText, sentence: Range, ceiling: number): Range | undefined {
  const { tokens, lexicon } = read
  const { lists } = lexicon
  let from = sentence.from
  if (lists.but.has(tokens[from]) || lists.and.has(tokens[from])) from++
  if (lists.circumstances.has(tokens[from])) {
    while (from < ceiling && from - sentence.from < LONGEST_APPOSITION && tokens[from]?.text !== ',') from++
    from++
  }
  let to = from
  const opens = lists.definite.has(tokens[to]) || lists.indefinite.has(tokens[to])
  if (opens) to++
  while (
    to < ceiling &&
    tokens[to]?.kind === WORD &&
    (tokens[to]?.capital || (opens && !isSpeaker(tokens[to - 1], lexicon)))
  )
    to++
  // "Third, we know ..."
  if (tokens[from + 1]?.text === ',' && isPronoun(tokens[from + 2], lexicon)) return undefined
  const subject = phraseAfter(read, from, Math.max(to, Math.min(from + 1, ceiling)))
  if (!subject || isOwn(read, subject) || subject.from !== from) return undefined
  return opens && !isSpeaker(tokens[subject.to - 1], lexicon) ? undefined : subject
}

export function isOwn({ tokens, lexicon }: ReadText, { from, to }: Range): boolean {
  return to - from === 1 && lexicon.lists.own.has(tokens[from])
}
