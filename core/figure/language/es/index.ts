import type { Language } from '../language.ts'
import { neutral } from '../neutral.ts'
import { bounds } from './bounds.ts'
import { change } from './change.ts'
import { nouns } from './nouns.ts'
import { numbers } from './numbers.ts'
import { silence } from './silence.ts'
import { units } from './units.ts'
import { vague } from './vague.ts'

export const es: Language = {
  ...neutral,
  tag: 'es',
  decimal: ',',
  ...numbers,
  ...bounds,
  ...vague,
  ...change,
  ...units,
  ...silence,
  ...nouns,
}
