import type { Change } from '../language.ts'
import { words } from '../words.ts'

export const change = {
  up: words('зросла зріс зросло зросли зростає'),
  down: words('впала впав впало впали знизилася знизився знизилось скоротилася'),
  loss: words('втратили втратила втратив'),
  by: ['на'],
  of: ['з', 'із', 'зі'],
  but: ['але'],
  than: ['ніж', 'як'],
} satisfies Partial<Change>
