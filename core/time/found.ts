import type { Span } from './types.ts'

/** What an expression says, before it is dated. Months count from 1, weekdays from Sunday = 0. */
export type Said =
  | {
      readonly kind: 'date'
      readonly year?: number
      readonly month?: number
      readonly day?: number
      /** Counted from the day of publication: "two days ago". */
      readonly relative?: boolean
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly last: boolean }
  /** So many days, weeks, months or years before that of publication; `days`: all of them, up to it. */
  | { readonly kind: 'back'; readonly unit: 'day' | 'days' | 'week' | 'month' | 'year'; readonly by: number }

export interface Found extends Span {
  readonly said: Said
  /** Of a stretch ("3 to 5 March"), its end. */
  readonly until?: Said
}
