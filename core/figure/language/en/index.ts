import type { Language } from '../language.ts'
import { bounds } from './bounds.ts'
import { change } from './change.ts'
import { nouns } from './nouns.ts'
import { numbers } from './numbers.ts'
import { silence } from './silence.ts'
import { units } from './units.ts'
import { vague } from './vague.ts'

export const en: Language = {
  tag: 'en',
  decimal: '.',
  ...numbers,
  ...bounds,
  ...vague,
  ...change,
  ...units,
  ...silence,
  ...nouns,
}
