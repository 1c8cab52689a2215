import { COLLECTIVES, VAGUE_WORDS } from '../../../claim/vague.ts'
import type { Vagueness } from '../language.ts'

export const vague = {
  vague: VAGUE_WORDS.es,
  collectives: COLLECTIVES.es,
  complement: ['todos menos', 'todas menos'],
} satisfies Partial<Vagueness>
