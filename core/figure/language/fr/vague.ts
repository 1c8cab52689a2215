import { COLLECTIVES, VAGUE_WORDS } from '../../../claim/vague.ts'
import type { Vagueness } from '../language.ts'

export const vague = {
  vague: VAGUE_WORDS.fr,
  collectives: COLLECTIVES.fr,
  complement: ['tous sauf', 'toutes sauf'],
} satisfies Partial<Vagueness>
