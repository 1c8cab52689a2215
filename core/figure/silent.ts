import { has, type Lexicon } from './lexicon.ts'
import { phraseFrom, phraseUntil } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import { DIGITS, SYMBOL, type Token, WORD } from './tokens.ts'

type Rule = (tokens: readonly Token[], q: Quantity, lexicon: Lexicon) => boolean

/** What is written with a number and states no quantity. The names are those of docs/figures.md. */
export const silentRules: Readonly<Record<string, Rule>> = {
  date: (tokens, q, { sets }) => {
    if (!q.amount.bare || q.unit || q.amount.x > 31) return false
    const month = (token: Token | undefined) => has(sets.months, token) && token?.capital === true
    const before = tokens[q.number - 1]?.text === '.' ? tokens[q.number - 2] : tokens[q.number - 1]
    return month(before) || month(tokens[q.numberEnd])
  },

  year: (tokens, q, { sets, before: hedges }) => {
    const { x, bare } = q.amount
    if (!bare || q.unit || x < 1500 || x > 2100 || tokens[q.number]?.text.length !== 4) return false
    const previous = tokens[q.number - 1]
    if (has(sets.yearBefore, previous) || has(sets.months, previous)) return true
    if (x < 1900) return false
    const next = tokens[q.numberEnd]
    const plural =
      next?.kind === WORD && !next.capital && /(?:s|people|men|women|children|troops|personnel)$/.test(next.text)
    return !(plural && (x % 100 === 0 || (previous && hedges.byLast.has(previous.text))))
  },

  timeOfDay: (tokens, q) => {
    const next = tokens[q.numberEnd]
    if (next?.text === ':' && tokens[q.numberEnd + 1]?.kind === DIGITS && !next.spaced) return true
    if (tokens[q.number - 1]?.text === ':' && tokens[q.number - 2]?.kind === DIGITS && !tokens[q.number]?.spaced)
      return true
    if (q.unit) return false
    if (next?.text === 'am' || next?.text === 'pm' || next?.text === "o'clock" || next?.text === 'o’clock') return true
    return (
      (next?.text === 'a' || next?.text === 'p') &&
      tokens[q.numberEnd + 1]?.text === '.' &&
      tokens[q.numberEnd + 2]?.text === 'm'
    )
  },

  age: (tokens, q, lexicon) => {
    if (q.amount.x > 120) return false
    if (phraseFrom(tokens, q.numberEnd, lexicon.ageAfter)) return true
    if (phraseUntil(tokens, q.number, lexicon.ageBefore)) return true
    const comma = tokens[q.number - 1]
    const next = tokens[q.numberEnd]
    return (
      q.amount.bare && !q.unit && comma?.text === ',' && next?.text === ',' && tokens[q.number - 2]?.capital === true
    )
  },

  compound: (tokens, q, { units, sets }) => {
    const hyphen = tokens[q.numberEnd]
    const word = tokens[q.numberEnd + 1]
    if (hyphen?.text !== '-' || hyphen.spaced || word?.spaced || word?.kind !== WORD || has(sets.to, word)) return false
    return !q.amount.digits || !units.byFirst.has(word.text) || has(sets.times, word)
  },

  code: (tokens, q, { sets }) => {
    const next = tokens[q.end]
    if (next?.kind === WORD && !next.spaced && tokens[q.end - 1]?.kind === DIGITS) return true
    const first = tokens[q.start]
    const previous = tokens[q.start - 1]
    if (!previous || first?.spaced) return false
    if (previous.kind === WORD) return true
    if (CODE_MARKS.has(previous.text)) return true
    const before = tokens[q.start - 2]
    return (
      previous.text === '-' &&
      !previous.spaced &&
      before?.kind === WORD &&
      before.text !== 'sub' &&
      !has(sets.to, before)
    )
  },

  label: (tokens, q, { sets }) => {
    if (!q.amount.bare || q.unit) return false
    const previous = tokens[q.number - 1]
    return has(sets.labels, previous) && !tokens[q.number]?.line
  },

  listNumber: (tokens, q) => {
    const mark = tokens[q.numberEnd]
    if (!q.amount.bare || !tokens[q.number]?.line || q.amount.x > 99) return false
    return (
      (mark?.text === '.' || mark?.text === ')') &&
      !mark.spaced &&
      tokens[q.numberEnd + 1] !== undefined &&
      !tokens[q.numberEnd + 1]?.line
    )
  },

  footnote: (tokens, q) => tokens[q.number - 1]?.text === '[' && tokens[q.numberEnd]?.text === ']',

  notAFraction: (tokens, q) => {
    const f = q.amount.fraction
    if (!f || tokens[q.number + 1]?.text !== '/') return false
    return f[0] >= f[1] || (f[0] === 9 && f[1] === 11) || (f[0] === 7 && f[1] === 7)
  },

  pronoun: (tokens, q, { sets }) => {
    if (tokens[q.number]?.text !== 'one' || q.numberEnd !== q.number + 1) return false
    const previous = tokens[q.number - 1]
    const next = tokens[q.numberEnd]
    if (previous && PRONOUN_BEFORE.has(previous.text) && !previous.line) return true
    return next === undefined
      ? false
      : next.kind === SYMBOL
        ? false
        : has(sets.stops, next) || PRONOUN_AFTER.has(next.text)
  },

  relativeDate: (tokens, q, { sets }) =>
    has(sets.times, tokens[q.numberEnd]) && RELATIVE.has(tokens[q.numberEnd + 1]?.text ?? ''),
}

const CODE_MARKS = new Set(['/', '=', '_', '@', '#', '&', '\\', '§', '№', ':'])
const PRONOUN_BEFORE = new Set(['no', 'any', 'every', 'each', 'that', 'this', 'which', 'the', 'some', 'another'])
const PRONOUN_AFTER = new Set(['another', 'day', 'thing'])
const RELATIVE = new Set(['ago', 'after'])

export function isSilent(tokens: readonly Token[], q: Quantity, lexicon: Lexicon): boolean {
  for (const rule in silentRules) if (silentRules[rule]?.(tokens, q, lexicon)) return true
  return false
}
