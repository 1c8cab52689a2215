import type { PointForm, Value } from '../claim/types.ts'
import type { Unit } from './unit.ts'

/** A figure in tokens `start` to `end`, before its phrase, its noun and its sentence are cut out of the text. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly draft: Draft
  readonly unit?: Unit | undefined
  /** The token from which the noun is read, if not `end`: "500 PEOPLE or more". */
  readonly noun?: number | undefined
  readonly change?: 'up' | 'down' | undefined
}

/** A value without its phrase. */
export type Draft = PointDraft | RangeDraft | VagueDraft

export interface PointDraft {
  readonly form: PointForm
  readonly x: number
  readonly precision?: number
  readonly fraction?: readonly [number, number]
}

export interface RangeDraft {
  readonly form: 'range'
  readonly from: number
  readonly to: number
}

export interface VagueDraft {
  readonly form: 'vague'
  readonly word: string
  readonly from?: number
  readonly to?: number
}

export interface Hedge {
  readonly form: PointForm
  /** Where the figure begins with it, or ends with it. */
  readonly at: number
  /** Where the noun begins that stands between the number and the hedge. */
  readonly noun?: number
}

/** What stands at a token: a figure, or nothing that is one, and the token at which reading goes on. */
export interface Step {
  readonly found?: Found
  readonly next: number
}

export function toValue(draft: Draft, phrase: string, lang: string | undefined): Value {
  const said = lang === undefined || lang.startsWith('en') ? { phrase } : { phrase, lang }
  return draft.form === 'range' ? { ...draft, means: 'unstated', ...said } : { ...draft, ...said }
}
