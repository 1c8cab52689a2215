import type { Figure } from '../../../core/figure/index.ts'

/** The figure is named to deny it: "20,000 died, not 200". It is nobody's estimate. */
export function isDenied(text: string, { start }: Pick<Figure, 'start'>): boolean {
  return DENIAL.test(text.slice(Math.max(0, start - FARTHEST), start))
}

const FARTHEST = 40

/** Right before the figure, in the languages whose figures are read. */
const DENIAL =
  /(?<!\p{L})(?:not|never|rather than|instead of|nicht|kein\p{L}*|statt|anstatt|anstelle von|pas|non|plutôt que|au lieu de|no|en lugar de|en vez de|не|замість)\s+(?:(?:just|only|merely|nur|bloß|seulement|s[óo]lo|solamente|тільки|лише)\s+)?$/iu
