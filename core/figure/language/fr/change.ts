import type { Change } from '../language.ts'
import { words } from '../words.ts'

export const change = {
  up: words('augmenté augmente progressé progresse grimpé bondi crû hausse'),
  down: words('baissé baisse reculé recule chuté chute diminué diminue baisse'),
  gain: words('gagné gagne'),
  loss: words('perdu perd perdent'),
  shifts: words('passé passée passés passées passe passent passer'),
  by: ['de'],
  of: ['de', 'des', 'du'],
  but: ['mais'],
  than: ['que'],
} satisfies Partial<Change>
