import type { Change } from '../language.ts'
import { words } from '../words.ts'

export const change = {
  up: words('stieg stiegen steigt gestiegen wuchs wuchsen gewachsen kletterte zulegte plus'),
  down: words('fiel fielen fällt gefallen sank sanken sinkt gesunken schrumpfte minus'),
  gain: words('gewann gewannen'),
  loss: words('verlor verloren verliert'),
  by: ['um'],
  of: ['von', 'der', 'des'],
  but: ['aber'],
  than: ['als'],
} satisfies Partial<Change>
