import { type Comparable, figureLine, type Relation } from '../compare/index.ts'
import type { PublicAnnotation } from './types.ts'

/** What is judged at a figure that repeats this estimate. */
export function judgedAt(
  estimateId: string | undefined,
  claim: Comparable,
  relations: readonly Relation[],
): Pick<PublicAnnotation, 'line' | 'relations'> {
  return {
    line: figureLine(estimateId, claim, relations),
    relations: relations.filter(({ a, b }) => a === estimateId || b === estimateId),
  }
}
