import { COLLECTIVES, VAGUE_WORDS } from '../../../claim/vague.ts'
import type { Vagueness } from '../language.ts'

export const vague: Vagueness = {
  vague: VAGUE_WORDS.en,
  partitives: ['tens', 'scores', 'a couple', 'a handful'],
  collectives: COLLECTIVES.en,
  complement: ['all but'],
}
