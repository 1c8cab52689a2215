import { COLLECTIVES, VAGUE_WORDS } from '../../../claim/vague.ts'
import type { Vagueness } from '../language.ts'

export const vague = {
  vague: VAGUE_WORDS.uk,
  collectives: COLLECTIVES.uk,
  complement: ['усі крім', 'всі крім', 'усі , крім', 'всі , крім'],
} satisfies Partial<Vagueness>
