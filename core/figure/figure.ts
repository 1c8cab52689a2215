import type { Value } from '../claim/types.ts'

/** A quantity as prose states it. Offsets are UTF-16 code units into the text that was read. */
export interface Figure {
  readonly start: number
  readonly end: number
  /** `text.slice(start, end)`: the hedge, the number, its magnitude, currency or unit; not the noun. */
  readonly text: string
  readonly value: Value
  /** `1` for shares (0.12 is 12 percent), an ISO 4217 code for money, a UCUM code for measures; absent for plain counts. */
  readonly unit?: string
  /** ISO 4217, for money only; then the same as `unit`. */
  readonly currency?: string
  /** What is counted, as the text says it: "North Korean soldiers", "killed". */
  readonly noun?: string
  /** The figure is the amount by which something went up or down. */
  readonly change?: 'up' | 'down'
  readonly sentence: Span
}

export interface Span {
  readonly start: number
  readonly end: number
}
