import type { CheckedFigure } from '../../core/check/index.ts'
import { BOUNDS } from '../bounds.ts'

export interface LeftOut {
  /** Claims that figures are about, by id: `GET /v1/claims/{id}` has them. */
  readonly claims?: readonly string[]
  /** Figures of the text, the last ones. */
  readonly figures?: number
}

/** The figures that an answer has room for, in the order of the text. */
export function withinBytes(figures: readonly CheckedFigure[]): {
  readonly kept: readonly CheckedFigure[]
  readonly leftOut: Pick<LeftOut, 'figures'>
} {
  const encoder = new TextEncoder()
  let bytes = 0
  const end = figures.findIndex((figure) => {
    bytes += encoder.encode(JSON.stringify(figure)).byteLength
    return bytes > BOUNDS.checkFigures
  })
  return end < 0
    ? { kept: figures, leftOut: {} }
    : { kept: figures.slice(0, end), leftOut: { figures: figures.length - end } }
}
