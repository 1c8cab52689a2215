import { phraseFrom } from '../figure/phrase.ts'
import { type Token, WORD } from '../figure/tokens.ts'
import type { Attribution } from './attribution.ts'
import { carriersOf, hearerOf } from './carrier.ts'
import { isDocument } from './kind.ts'
import type { Force } from './lexicon.ts'
import { isParty, isPlural, isPronoun, phraseAfter, phraseBefore } from './phrase.ts'
import { circumstanceEnd, closesSentence, isMark, leftOf, rightOf, shortOf } from './scope.ts'
import { appositionEnd, isOwn, subjectBefore, subjectOf } from './subject.ts'
import type { Range, ReadText } from './text.ts'

/** "The ministry said ...", "..., the ministry said", "..., said the ministry", "..., adding that ...". */
export function verbAttributions(read: ReadText, sentence: Range): Attribution[] {
  const { tokens, lexicon } = read
  const found: Attribution[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const cue = phraseFrom(tokens, at, lexicon.verbs)
    if (!cue || (tokens[at]?.capital && !(lexicon.speech.inverts && at === sentence.from))) continue
    const attribution = readVerb(read, sentence, { from: cue.start, to: cue.end }, cue.value, found)
    if (attribution) found.push(attribution)
    at = cue.end - 1
  }
  return found
}

function readVerb(
  read: ReadText,
  sentence: Range,
  cue: Range,
  force: Force,
  before: readonly Attribution[],
): Attribution | undefined {
  const { tokens, lexicon } = read
  const lead = leadOf(read, cue.from, sentence.from)
  if (lead.negated) return undefined
  const hearer = hearerOf(read, sentence, cue)
  const via = carriersOf(read, sentence, cue, hearer)
  const made = (source: Range, contents: readonly Range[]): Attribution => ({
    source,
    cue,
    contents,
    form: 'verb',
    speaks: force === 'say' || force === 'put' || force === 'adding',
    sentence,
    ...(via.length > 0 ? { via } : {}),
  })
  const end = hearer?.to ?? cue.to
  if (lead.passive && force !== 'adding') {
    const agent = agentOf(read, sentence, cue.to)
    return agent && made(agent, [leftOf(read, sentence, agent.from), rightOf(read, sentence, agent.to)])
  }
  // "a monitor MAINTAINED by the embassy", "court-ORDERED"
  if (force !== 'adding' && (lexicon.lists.by.has(tokens[cue.to]) || !tokens[cue.from]?.spaced)) return undefined
  if (onlyAsks(read, cue)) return undefined
  const said = complement(read, sentence, end, force)
  if (force === 'adding' && !lead.auxiliary) {
    const source = isMark(tokens[cue.from - 1])
      ? (before.at(-1)?.source ?? subjectOf(read, sentence, cue.from))
      : makerOf(read, sentence, cue.from)
    return source && made(source, [isMark(tokens[cue.from - 1]) ? said : shortOf(read, said)])
  }
  const subject = agreeing(
    read,
    cue,
    named(read, subjectBefore(read, lead.at, sentence.from), isNounToo(read, cue.from) ? 'find' : force),
  )
  if (!subject) {
    const after = canFollow(read, force) ? invertedSubject(read, sentence, cue) : undefined
    if (!after) return undefined
    const left = leftOf(read, sentence, cue.from)
    // "Nach dem Beben meldete DIE POLIZEI 40 Tote": in the middle of what it says.
    if (!isMark(tokens[cue.from - 1])) return made(after, [left, rightOf(read, sentence, after.to)])
    return made(after, [left, ...behind(read, sentence, after.to, tokens[cue.from - 1])])
  }
  if (isOwn(read, subject) || isSupposed(read, subject, sentence.from)) return undefined
  const mark = tokens[subject.from - 1]
  const trails = force === 'say' && subject.from > sentence.from && isMark(mark) && endsHere(read, sentence, end, mark)
  if (!trails) return made(subject, [said])
  return made(subject, [leftOf(read, sentence, subject.from), ...behind(read, sentence, end, mark)])
}

/** "footage of Ann Bell SAYING", "issued a statement SAYING": who stands before it, or who made what stands there. */
function makerOf(read: ReadText, sentence: Range, cue: number): Range | undefined {
  const phrase = phraseBefore(read, cue, sentence.from)
  const maker = phrase && isDocument(read, phrase) ? subjectOf(read, sentence, cue) : undefined
  return maker ?? (phrase && (named(read, phrase, 'find') ?? subjectOf(read, sentence, cue)))
}

/** "They SAY", "officials SAY", but "help the minister MAINTAIN" has no verb of saying; "battleground STATES" no verb at all. */
function agreeing(read: ReadText, cue: Range, subject: Range | undefined): Range | undefined {
  const { tokens, lexicon } = read
  const verb = tokens[cue.from]
  if (!subject || (isNounToo(read, cue.from) && !opensClause(read, cue.to))) return undefined
  return lexicon.lists.bare.has(verb) && !isPlural(read, subject) ? undefined : subject
}

/** "IF the ministry says" */
function isSupposed({ tokens, lexicon }: ReadText, subject: Range, floor: number): boolean {
  return subject.from > floor && lexicon.lists.negations.has(tokens[subject.from - 1])
}

function isNounToo({ tokens, lexicon }: ReadText, at: number): boolean {
  return lexicon.lists.nouns.has(tokens[at])
}

/** What follows a verb of saying, not a noun. */
function opensClause(read: ReadText, at: number): boolean {
  const { tokens, lexicon } = read
  const { lists } = lexicon
  const token = tokens[at]
  if (!token || token.kind !== WORD) return true
  if (token.capital || lists.that.has(token) || isPronoun(token, lexicon)) return true
  if (lists.definite.has(token) || lists.indefinite.has(token) || lists.possessives.has(token)) return true
  return (
    !lists.joints.has(token) && !lists.stops.has(token) && !lists.auxiliaries.has(token) && !lists.negations.has(token)
  )
}

function named(read: ReadText, phrase: Range | undefined, force: Force): Range | undefined {
  return phrase && isParty(read, phrase, force) ? phrase : undefined
}

/** "was estimated (at 300) BY THE BANK" */
function agentOf(read: ReadText, sentence: Range, start: number): Range | undefined {
  for (let at = start; at < Math.min(sentence.to, start + NEAR); at++)
    if (read.lexicon.lists.by.has(read.tokens[at])) return named(read, phraseAfter(read, at + 1, sentence.to), 'find')
  return undefined
}

const NEAR = 8

/** What is said behind the cue: of verbs that only find, mean or want something, no more than to the next comma unless "that" opens a clause. */
function complement(read: ReadText, sentence: Range, start: number, force: Force): Range {
  const all = rightOf(read, sentence, start)
  const isWhole = force === 'say' || force === 'adding' || read.lexicon.lists.that.has(read.tokens[start])
  return isWhole && !isOrder(read, start, sentence.to) ? all : shortOf(read, all)
}

/** "ASKED about four candidates", against "asked: ..." and "..., he asked." */
function onlyAsks({ tokens, lexicon }: ReadText, { from, to }: Range): boolean {
  return lexicon.lists.asks.has(tokens[from]) && tokens[to]?.kind === WORD && !isMark(tokens[from - 2])
}

/** "WARNED the states TO close 40 bridges after": what somebody is told to do, not what is so. */
function isOrder(read: ReadText, start: number, ceiling: number): boolean {
  const { tokens, lexicon } = read
  const { orders, toDo } = lexicon.lists
  if (!orders.has(tokens[start - 1])) return false
  const hearer = phraseAfter(read, start, ceiling)
  return toDo.has(tokens[hearer?.to ?? start])
}

/** What stands between a verb and its subject. */
interface Lead {
  /** The token that the subject ends before. */
  readonly at: number
  readonly negated: boolean
  readonly passive: boolean
  readonly auxiliary: boolean
}

function leadOf(read: ReadText, verb: number, floor: number): Lead {
  const { tokens, lexicon } = read
  const { lists } = lexicon
  let [at, negated, passive, auxiliary] = [verb, false, false, false]
  for (; at > floor && verb - at < 8; at--) {
    const token = tokens[at - 1]
    if (!token || tokens[at]?.block) break
    if (lists.negations.has(token)) negated = true
    else if (lists.auxiliaries.has(token)) {
      auxiliary = true
      // Only the word beside the verb makes it passive: "is once again questioning".
      if (lists.passive.has(token)) passive = true
    } else if (lists.times.has(token) || (lists.circumstances.has(token) && lists.times.has(tokens[at]))) continue
    else if (!isAdverb(read, at - 1)) break
  }
  return { at, negated, passive, auxiliary }
}

function isTime({ tokens, lexicon }: ReadText, at: number): boolean {
  const { times, circumstances } = lexicon.lists
  return times.has(tokens[at]) || (circumstances.has(tokens[at]) && times.has(tokens[at + 1]))
}

function isAdverb({ tokens, lexicon }: ReadText, at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind !== WORD || token.capital) return false
  return lexicon.lists.adverbs.has(token) || lexicon.speech.adverbEndings.some((ending) => token.text.endsWith(ending))
}

/** Verbs of saying follow what is said; where verbs come before their subject, verbs of counting as well. */
function canFollow({ lexicon }: ReadText, force: Force): boolean {
  return force === 'say' || (force === 'put' && lexicon.speech.inverts)
}

/** "..., said the ministry": behind a comma or a quotation, or anywhere where verbs come first. */
function invertedSubject(read: ReadText, sentence: Range, { from, to }: Range): Range | undefined {
  const { tokens, lexicon } = read
  const before = tokens[from - 1]
  const isBehind = from > sentence.from && isMark(before)
  if (!isBehind && !lexicon.speech.inverts) return undefined
  // "a annoncé MARDI le ministère"
  let start = to
  while (start < to + 3 && isTime(read, start)) start++
  const name = named(read, phraseAfter(read, start, sentence.to), 'say')
  if (!name || isOwn(read, name)) return undefined
  const end = appositionEnd(read, name.to, sentence.to)
  if (!isBehind) return { from: name.from, to: end }
  const isEnd = isMark(tokens[end]) || closesSentence(read, end, sentence.to)
  const goesOn = lexicon.lists.that.has(tokens[end]) || lexicon.lists.and.has(tokens[end])
  if (
    !isEnd &&
    !goesOn &&
    circumstanceEnd(read, end, sentence.to) === end &&
    !closesSentence(read, end + 1, sentence.to)
  )
    return undefined
  return { from: name.from, to: end }
}

/** Nothing that is said follows: the sentence ends, or only tells when and where. */
function endsHere(read: ReadText, sentence: Range, at: number, mark: Token | undefined): boolean {
  const { tokens } = read
  if (closesSentence(read, at, sentence.to)) return true
  if (isAdverb(read, at)) return closesSentence(read, at + 1, sentence.to)
  const next = tokens[at]
  if (next?.text === ',' || next?.text === ';' || next?.text === ')') return true
  const end = circumstanceEnd(read, at, sentence.to)
  if (end === at) return false
  return mark?.text !== ',' || closesSentence(read, end, sentence.to) || tokens[end]?.text === ','
}

/** Behind a parenthesis: "The toll, the ministry said, IS 40". Behind a quotation only another one is said. */
function behind(read: ReadText, sentence: Range, at: number, mark: Token | undefined): Range[] {
  const { tokens, lexicon, quotedIn } = read
  const { lists } = lexicon
  const end = circumstanceEnd(read, at, sentence.to)
  const next = tokens[end + 1]
  if (tokens[end]?.text !== ',') return []
  if (
    lists.but.has(next) ||
    lists.and.has(next) ||
    lists.relatives.has(next) ||
    lexicon.verbs.byFirst.has(next?.text ?? '')
  )
    return []
  if (mark?.text !== ',' && (quotedIn[end + 1] ?? -1) < 0) return []
  return [rightOf(read, sentence, end + 1)]
}
