import type { Change } from '../language.ts'
import { words } from '../words.ts'

export const change = {
  up: words('subió subieron sube aumentó aumentaron aumenta creció crecieron crece'),
  down: words('bajó bajaron baja cayó cayeron cae disminuyó descendió'),
  gain: words('ganó ganaron gana'),
  loss: words('perdió perdieron pierde'),
  shifts: words('pasó pasaron pasa pasan pasar pasado'),
  by: ['un'],
  of: ['de', 'del'],
  but: ['pero'],
  than: ['que'],
} satisfies Partial<Change>
