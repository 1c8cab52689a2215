import { COLLECTIVES, VAGUE_WORDS } from '../../../claim/vague.ts'
import type { Vagueness } from '../language.ts'

export const vague = {
  vague: VAGUE_WORDS.de,
  collectives: COLLECTIVES.de,
  complement: ['alle bis auf'],
} satisfies Partial<Vagueness>
