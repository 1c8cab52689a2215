import { DIGITS, SYMBOL, type Token, WORD } from '../figure/tokens.ts'
import type { Force, Lexicon } from './lexicon.ts'
import { isAbbreviation, startsSentence } from './sentence-start.ts'
import type { Range, ReadText } from './text.ts'

/** Names of bodies are long, sentences longer. */
const LONGEST = 24

/**
 * The noun phrase that ends just before token `end` and does not begin before `floor`: "a Korea scholar at the Center for Strategic Studies".
 * Without a dictionary: it reaches back to a word of no noun phrase, or to an article that no preposition precedes.
 */
export function phraseBefore(read: ReadText, end: number, floor: number): Range | undefined {
  const { tokens, lexicon } = read
  const least = Math.max(floor, end - LONGEST)
  let from = end
  for (let at = end - 1; at >= least; at--) {
    const token = tokens[at]
    if (!token) break
    if (isPronoun(token, lexicon)) {
      if (from === end) return { from: at, to: end }
      break
    }
    const role = roleOf(read, at)
    if (role === 'stop') break
    if (role === 'joint' && !(at > least && roleOf(read, at - 1) === 'noun' && !token.block)) break
    if (role === 'and' && !joinsNames(read, at, least)) break
    from = at
    if (token.block) break
    if (role === 'article') {
      const before = at > least && roleOf(read, at - 1)
      if (before !== 'joint' && before !== 'article') break
    }
  }
  return trimmed(read, { from, to: end })
}

/** The noun phrase that begins at token `start` and does not reach `ceiling`. */
export function phraseAfter(read: ReadText, start: number, ceiling: number): Range | undefined {
  const { tokens, lexicon } = read
  const most = Math.min(ceiling, start + LONGEST)
  let to = start
  for (let at = start; at < most; at++) {
    const token = tokens[at]
    if (!token || (token.block && at > start)) break
    if (isPronoun(token, lexicon)) {
      if (to === start) return { from: start, to: at + 1 }
      break
    }
    const role = roleOf(read, at)
    if (role === 'stop') break
    if (role === 'joint' && (at === start ? !lexicon.lists.definite.has(token) : !goesOn(tokens, at, lexicon))) break
    if (role === 'and' && !joinsNames(read, at, start)) break
    // "by the ministry 40 people", and in German every noun ends what lower case does not go on with.
    const isBehindNoun = at > start && role === 'noun' && roleOf(read, at - 1) === 'noun'
    if (isBehindNoun && token.kind === DIGITS) break
    if (isBehindNoun && lexicon.speech.capitalNouns && !token.capital) break
    // Its article would begin another phrase: "told reporters THE army".
    if (role === 'article' && at > start && !follows(roleOf(read, at - 1))) break
    to = at + 1
  }
  return trimmed(read, { from: start, to })
}

type Role = 'noun' | 'article' | 'joint' | 'and' | 'sign' | 'stop'

function follows(role: Role): boolean {
  return role === 'joint' || role === 'and' || role === 'article'
}

function roleOf({ tokens, lexicon, names }: ReadText, at: number): Role {
  const token = tokens[at]
  if (!token) return 'stop'
  if (token.kind === SYMBOL) return isInside(tokens, at) ? 'sign' : 'stop'
  if (token.kind === DIGITS) return 'noun'
  const { lists } = lexicon
  const isName =
    token.capital && !lexicon.speech.capitalNouns && (!startsSentence(tokens, at) || isShouted(token, names))
  if (lists.and.has(token)) return 'and'
  if (lists.joints.has(token) && (!lists.definite.has(token) || isGenitiveArticle(tokens, at))) return 'joint'
  if (lists.definite.has(token) || lists.indefinite.has(token) || lists.possessives.has(token)) return 'article'
  if (lists.times.has(token) && !isName) return 'stop'
  if (lists.times.has(token) && isTimeOnly(tokens, at, lexicon)) return 'stop'
  if (isName) return 'noun'
  if (lists.stops.has(token)) return 'stop'
  if (lexicon.verbs.byFirst.has(token.text) && !isNounHere(tokens, at, lexicon)) return 'stop'
  return 'noun'
}

/** "die Sprecherin DER Polizei": behind a noun. */
function isGenitiveArticle(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.capital === true && at > 1 && tokens[at]?.capital === false
}

/** "Sunday" alone, against "the Sunday Times". */
function isTimeOnly(tokens: readonly Token[], at: number, { lists }: Lexicon): boolean {
  return !lists.definite.has(tokens[at - 1]) || tokens[at + 1]?.capital !== true
}

/** "The REPORT says", "officials' CLAIMS". */
function isNounHere(tokens: readonly Token[], at: number, { lists }: Lexicon): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!lists.statements.has(token) && !lists.documents.has(token)) return false
  return at === 0 || before?.kind !== WORD || !lists.they.has(before)
}

/** "WHO" is no "who", where the text has it so within sentences too. */
function isShouted(token: Token, names: ReadonlySet<string>): boolean {
  return names.has(token.text) && token.end - token.start <= 5
}

function isInitial(word: Token | undefined): boolean {
  return word?.kind === WORD && word.end - word.start === 1
}

/** Signs within a phrase: hyphens, the full stops of abbreviations, "&". */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!token || !before) return false
  if (token.text === '&') return true
  if (token.text === "'" || token.text === '’') return !token.spaced && before.kind === WORD
  if (token.spaced) return false
  if (token.text === '-' || token.text === '/' || token.text === '‑') return next?.spaced === false
  // "U.S.", "Mr. Clarke"
  return (
    token.text === '.' &&
    !next?.block &&
    (isAbbreviation(before) || (before.kind === WORD && before.capital && next?.spaced === false))
  )
}

/** "Urban Institute AND Brookings Institution", "officials AND witnesses": both sides are of one kind. */
function joinsNames(read: ReadText, at: number, floor: number): boolean {
  const { tokens, lexicon } = read
  const before = tokens[at - 1]
  if (at <= floor || before?.kind !== WORD) return false
  let next = at + 1
  while (roleOf(read, next) === 'article') next++
  const after = tokens[next]
  if (after?.kind !== WORD) return false
  if (before.capital && !after.capital) return isPlain(read, at + 1)
  return before.capital || (isSpeaker(before, lexicon) && isSpeaker(after, lexicon))
}

/** "experts on Korea AND nuclear tests": what follows could speak for nobody. */
function isPlain({ tokens, lexicon }: ReadText, start: number): boolean {
  const { lists } = lexicon
  if (lists.definite.has(tokens[start]) || lists.indefinite.has(tokens[start]) || isPronoun(tokens[start], lexicon))
    return false
  if (lists.possessives.has(tokens[start])) return true
  for (let at = start; at < start + 4 && tokens[at]?.kind === WORD; at++) {
    if (isSpeaker(tokens[at], lexicon)) return false
    if (lexicon.verbs.byFirst.has(tokens[at]?.text ?? '')) return true
  }
  return false
}

/** A preposition behind a noun goes on with the phrase if a name or a noun follows, not a time or "an interview". */
function goesOn(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { lists } = lexicon
  const next = tokens[at + 1]
  if (next?.kind !== WORD || lists.times.has(next)) return false
  if (lists.of.has(tokens[at])) return true
  return (lists.definite.has(next) && !lists.times.has(tokens[at + 2])) || (next.capital && !lists.indefinite.has(next))
}

export function isPronoun(token: Token | undefined, { lists }: Lexicon): boolean {
  if (!token || (token.capital && token.end - token.start === 2 && token.text === 'us')) return false
  return [lists.he, lists.she, lists.it, lists.they, lists.own].some((list) => list.has(token))
}

export function isSpeaker(token: Token | undefined, { kinds, lists }: Lexicon): boolean {
  return kinds.some(([, list]) => list.hasNoun(token)) || lists.unnamed.hasNoun(token) || lists.documents.hasNoun(token)
}

/** A pronoun, a name, or a noun of those who speak. Before a verb of saying it may be anything else with an article. */
export function isParty({ tokens, lexicon, names }: ReadText, { from, to }: Range, force: Force): boolean {
  const { lists, speech } = lexicon
  const first = tokens[from]
  if (isPronoun(first, lexicon)) return true
  if (lists.possessives.has(first) && !isSpeaker(tokens[to - 1], lexicon)) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (isSpeaker(token, lexicon) || lists.spokespeople.has(token)) return true
    if (token?.kind !== WORD || !token.capital || speech.capitalNouns) continue
    if (
      !startsSentence(tokens, at) ||
      (to - from === 1 && force === 'say') ||
      tokens[at + 1]?.capital ||
      names.has(token.text)
    )
      return true
  }
  // A German name stands without an article.
  if (speech.capitalNouns && first?.capital && !startsSentence(tokens, from)) return true
  if (speech.capitalNouns && first?.capital && force !== 'hold') return true
  return force === 'say' && (lists.definite.has(first) || lists.indefinite.has(first))
}

/** "they", "officials", "Ann and Ben", "police" */
export function isPlural({ tokens, lexicon }: ReadText, { from, to }: Range): boolean {
  const { lists } = lexicon
  if (lists.they.has(tokens[from])) return true
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (lists.and.has(token) || lists.unnamed.has(token)) return true
    if (token?.kind === WORD && /[^s]s$|people$|police$|men$|data$/.test(token.text) && !isGenitive(token, lexicon))
      return true
  }
  return false
}

/** "Israel's" */
export function isGenitive(token: Token | undefined, { speech }: Lexicon): boolean {
  return token !== undefined && speech.genitives.some((ending) => token.text.endsWith(ending))
}

/** Without conjunctions, prepositions and signs at its ends; nothing if no word is left that could be anybody. */
function trimmed(read: ReadText, { from, to }: Range): Range | undefined {
  const { tokens, lexicon } = read
  const isEdge = (at: number) => {
    const role = roleOf(read, at)
    if (role === 'sign' && tokens[at]?.text === '.') return at === to - 1 && !isInitial(tokens[at - 1])
    return role === 'and' || role === 'joint' || role === 'sign'
  }
  while (
    from < to &&
    (isEdge(from) || (lexicon.lists.adverbs.has(tokens[from]) && !lexicon.lists.indefinite.has(tokens[from])))
  )
    from++
  while (to > from && (isEdge(to - 1) || (roleOf(read, to - 1) === 'article' && to - from > 1))) to--
  const isNoun = (at: number) => tokens[at]?.kind === WORD && roleOf(read, at) === 'noun'
  for (let at = from; at < to; at++) if (isNoun(at)) return { from, to }
  // "others said", "many say"
  return to - from === 1 && lexicon.lists.unnamed.has(tokens[from]) ? { from, to } : undefined
}
