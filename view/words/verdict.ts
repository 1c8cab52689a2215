import type { Kind } from '../figure.ts'
import type { Strings } from '../strings/types.ts'
import { known } from './known.ts'

/** A verdict as a heading; neutral words for one of a later release. */
export function verdictIn(strings: Pick<Strings, 'verdict' | 'neutral'>, kind: Kind): string {
  return known(strings.verdict, kind) ?? strings.neutral
}
