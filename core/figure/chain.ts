import { DIGITS, type Token } from './tokens.ts'

/**
 * The end of "2024-12-23", "12/05/2024", "+1-222-2222-2222", "+44 20 7946 0958" or "123-4567" from token `at`: dates, telephone and
 * serial numbers, all of them silent. Undefined for a single pair, which may be a range or a fraction.
 */
export function chainEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]
  if (first?.kind !== DIGITS) return undefined
  if (isAreaCode(tokens, at)) return at + 1
  if (/^0\d\d/.test(first.text)) return trunkEnd(tokens, at)
  const international = tokens[at - 1]?.text === '+' && !first.spaced
  const mark = tokens[at + 1]?.text ?? ''
  let end = at + 1
  let joints = 0
  for (; ; joints++) {
    const joint = tokens[end]
    const joined = joint?.text === mark && JOINTS.has(mark) && !joint.spaced
    const next = joined ? end + 1 : end
    const digits = tokens[next]
    if (digits?.kind !== DIGITS || digits.line || (joined ? digits.spaced : !international)) break
    end = next + 1
  }
  const pair = joints === 1 && mark === '-' && first.text.length === 3 && tokens[end - 1]?.text.length === 4
  return joints > 1 || pair ? end : undefined
}

const JOINTS = new Set(['-', '–', '/', '‐', '‑'])

/** "0800 123 456": nobody counts with a leading zero, so the groups behind it are no thousands. */
function trunkEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at + 1
  while (tokens[end]?.kind === DIGITS && !tokens[end]?.line) end++
  return end > at + 1 ? end : undefined
}

/** "(555) 123-4567". */
function isAreaCode(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return false
  return tokens[at + 2]?.kind === DIGITS && JOINTS.has(tokens[at + 3]?.text ?? '')
}
