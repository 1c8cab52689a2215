import type { Estimate } from '../claim/types.ts'
import { figureLine, type Relation } from '../compare/index.ts'
import type { PublicAnnotation } from './types.ts'

/** What is judged at a figure that repeats this estimate. */
export function judgedAt(
  estimateId: string | undefined,
  estimates: readonly Estimate[],
  relations: readonly Relation[],
): Pick<PublicAnnotation, 'line' | 'relations'> {
  return {
    line: figureLine(estimateId, estimates, relations),
    relations: relations.filter(({ a, b }) => a === estimateId || b === estimateId),
  }
}
