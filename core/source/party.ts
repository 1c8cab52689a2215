import { SYMBOL, WORD } from '../figure/tokens.ts'
import { isDocument, isUnnamed, kindOf } from './kind.ts'
import { type Names, withoutTitles } from './names.ts'
import { isGenitive } from './phrase.ts'
import type { PartyKind, SourceParty } from './source.ts'
import type { Range, ReadText } from './text.ts'

/** A party and how the text names it in one place. */
export interface Named {
  readonly party: SourceParty
  readonly named: boolean
  readonly resolved?: 'definite'
}

/** Whom the words of a source name; undefined where they may name two. */
export function partyOf(read: ReadText, names: Names, source: Range): Named | undefined {
  const { tokens, lexicon } = read
  const comma = firstSign(read, source)
  const apposition = { from: Math.min(comma + 1, source.to), to: source.to }
  const core = stripped(read, madeBy(read, { from: source.from, to: comma }))
  const role = roleIn(read, core)
  // "the minister of the economy, Mr. Guajardo"
  if (apposition.from < source.to && isAllCapital(read, apposition) && !isAllCapital(read, core)) {
    const name = full(read, names, withoutTitles(read, stripped(read, apposition)))
    return { party: { name: cut(read, name), kind: 'person' }, named: true }
  }
  if (role) return person(read, names, core, role)
  const kind = known(kindOf(read, core))
  if (isDocument(read, core))
    return { party: { name: cut(read, core), ...(kind ? { kind } : {}) }, named: isSomebodys(read, core) }
  const of = bodyIn(read, apposition)
  // "Das Ministerium", where every noun has a capital
  const isArticled = lexicon.speech.capitalNouns && lexicon.lists.definite.has(tokens[source.from])
  const isPerson = kind === 'person' && isAllCapital(read, core) && !isUnnamed(read, core)
  if (isPerson || (core.to - core.from === 1 && tokens[core.from]?.capital && !isUnnamed(read, core) && !isArticled)) {
    const name = full(read, names, withoutTitles(read, core))
    const own = known(kindOf(read, name)) ?? (isPerson || of ? 'person' : undefined)
    const short = shortFor(read, names, name)
    return {
      party: {
        name: cut(read, name),
        ...(short ? { short } : {}),
        ...(of ? { of } : {}),
        ...(own ? { kind: own } : {}),
      },
      named: true,
    }
  }
  const earlier = lexicon.lists.definite.has(tokens[source.from]) ? bodiesNamed(read, names, core) : []
  if (earlier.length > 1) return undefined
  const [meant] = earlier
  const name = meant ?? core
  const short = shortFor(read, names, name)
  return {
    party: { name: cut(read, name), ...(short ? { short } : {}), ...(kind ? { kind } : {}) },
    named: !isUnnamed(read, core),
    ...(meant ? { resolved: 'definite' as const } : {}),
  }
}

function known(kind: PartyKind | 'body' | undefined): PartyKind | undefined {
  return kind === 'body' ? undefined : kind
}

/** Words of the text, without the ending of a genitive or an article that is written with it. */
function cut({ text, tokens, lexicon }: ReadText, { from, to }: Range): string {
  const words = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
  const ending = isGenitive(tokens[to - 1], lexicon)
    ? lexicon.speech.genitives.find((one) => words.toLowerCase().replace('’', "'").endsWith(one))
    : undefined
  const whole = ending && ending.length < words.length ? words.slice(0, -ending.length) : words
  const elision = lexicon.speech.elisions.find((one) => whole.toLowerCase().replace('’', "'").startsWith(one))
  return elision && elision.length < whole.length ? whole.slice(elision.length) : whole
}

/** Without the article, and without what cannot begin a name. */
function stripped({ tokens, lexicon }: ReadText, { from, to }: Range): Range {
  const { lists } = lexicon
  let start = from
  while (
    start + 1 < to &&
    (lists.definite.has(tokens[start]) || lists.indefinite.has(tokens[start]) || lists.of.has(tokens[start]))
  )
    start++
  return { from: start, to }
}

function firstSign({ tokens }: ReadText, { from, to }: Range): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',' || tokens[at]?.text === '(') return at
  return to
}

/** "a report BY the ministry" is the ministry's. */
function madeBy(read: ReadText, range: Range): Range {
  const { tokens, lexicon } = read
  if (!isDocument(read, range)) return range
  for (let at = range.from + 1; at + 1 < range.to; at++)
    if (lexicon.lists.from.has(tokens[at]) && kindOf(read, { from: at + 1, to: range.to }))
      return { from: at + 1, to: range.to }
  // "звіт Світового банку"
  if (lexicon.lists.documents.has(tokens[range.from]) && tokens[range.from + 1]?.capital)
    return { from: range.from + 1, to: range.to }
  // "Reuters data", "the ministry's figures"
  let to = range.to
  while (
    to - 1 > range.from &&
    !tokens[to - 1]?.capital &&
    (lexicon.lists.documents.has(tokens[to - 1]) || lexicon.lists.statements.has(tokens[to - 1]))
  )
    to--
  const maker = { from: range.from, to }
  return to < range.to && (isAnyCapital(read, stripped(read, maker)) || kindOf(read, maker)) ? maker : range
}

/** Where a word says for whom a person speaks: "ministry SPOKESMAN Heorhii". */
function roleIn({ tokens, lexicon }: ReadText, { from, to }: Range): Range | undefined {
  const { lists } = lexicon
  for (let at = from; at < to; at++) {
    if (lists.joints.has(tokens[at])) return undefined
    const token = tokens[at]
    if (lists.spokespeople.has(token) || (lists.titles.has(token) && at + 1 < to)) return { from: at, to: at + 1 }
  }
  return undefined
}

function person(read: ReadText, names: Names, core: Range, role: Range): Named {
  const { tokens, lexicon } = read
  let joint = role.to
  while (joint < core.to && !lexicon.lists.joints.has(tokens[joint])) joint++
  const before = { from: core.from, to: role.from }
  const behind = stripped(read, { from: Math.min(joint + 1, core.to), to: core.to })
  const isBody = before.to > before.from && kindOf(read, before) !== undefined
  const of = behind.to > behind.from ? cut(read, behind) : isBody ? cut(read, before) : undefined
  const named = withoutTitles(read, { from: role.from, to: joint })
  const start = named.from === role.from ? role.to : named.from
  const given = { from: tokens[start]?.text === '.' ? start + 1 : start, to: joint }
  if (given.to > given.from && isAnyCapital(read, given)) {
    const name = full(read, names, given)
    return { party: { name: cut(read, name), ...(of ? { of } : {}), kind: 'person' }, named: true }
  }
  // "речник поліції"
  const body = of === undefined && given.to > given.from && kindOf(read, given) ? cut(read, given) : of
  return { party: { name: cut(read, core), ...(body ? { of: body } : {}), kind: 'person' }, named: body !== undefined }
}

/** The one full name that ends in this surname, or whose abbreviation this is. */
function full({ text, tokens }: ReadText, names: Names, name: Range): Range {
  const only = tokens[name.from]
  if (!only || name.to - name.from !== 1) return name
  const long = names.abbreviated.get(text.slice(only.start, only.end))
  if (long) return long
  const word = only.text.replace(/'s$/, '')
  const people = distinct(tokens, names.people.get(word) ?? [])
  return people.length === 1 && people[0] ? people[0] : name
}

function shortFor({ text, tokens }: ReadText, names: Names, name: Range): string | undefined {
  const words = text.slice(tokens[name.from]?.start, tokens[name.to - 1]?.end)
  for (const [short, { from, to }] of names.abbreviated)
    if (text.slice(tokens[from]?.start, tokens[to - 1]?.end) === words) return short
  return undefined
}

/** The bodies named before that hold every word of "the health ministry". */
function bodiesNamed({ tokens, lexicon }: ReadText, names: Names, core: Range): Range[] {
  const words = tokens.slice(core.from, core.to).filter(({ kind }) => kind === WORD)
  const head = words.at(-1)
  const { capitalNouns } = lexicon.speech
  if (!head || (!capitalNouns && words.some(({ capital }) => capital))) return []
  const found = (names.bodies.get(head.text) ?? []).filter(({ from, to }) => {
    const own = tokens.slice(from, to).map(({ text }) => text)
    const isFuller = to - from > 1 || own[0] !== head.text
    return (
      to <= core.from &&
      isFuller &&
      words.every(({ text }) => own.some((one) => one === text || (capitalNouns && one.endsWith(text))))
    )
  })
  return distinct(tokens, found)
}

function distinct(tokens: ReadText['tokens'], ranges: readonly Range[]): Range[] {
  const byWords = new Map<string, Range>()
  for (const range of ranges) {
    const key = tokens
      .slice(range.from, range.to)
      .map(({ text }) => text)
      .join(' ')
    if (!byWords.has(key)) byWords.set(key, range)
  }
  return [...byWords.values()]
}

/** Whom an apposition says that a person belongs to: "a scholar at the Center". */
function bodyIn(read: ReadText, { from, to }: Range): string | undefined {
  const { tokens, lexicon } = read
  for (let at = from; at + 1 < to; at++) {
    if (!lexicon.lists.joints.has(tokens[at])) continue
    let end = at + 1
    while (end < to && tokens[end]?.text !== ',' && !lexicon.lists.relatives.has(tokens[end])) end++
    const body = stripped(read, { from: at + 1, to: end })
    return kindOf(read, body) || isAnyCapital(read, body) ? cut(read, body) : undefined
  }
  return undefined
}

/** "Reuters poll", against "poll". */
function isSomebodys({ tokens, lexicon }: ReadText, { from, to }: Range): boolean {
  const names = tokens.slice(from, to).filter((token) => token.capital && !lexicon.lists.documents.has(token))
  return names.length > 0 && !lexicon.speech.capitalNouns
}

function isAllCapital({ tokens }: ReadText, { from, to }: Range): boolean {
  return to > from && tokens.slice(from, to).every(({ kind, capital }) => kind === SYMBOL || capital)
}

function isAnyCapital({ tokens }: ReadText, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ capital }) => capital)
}
