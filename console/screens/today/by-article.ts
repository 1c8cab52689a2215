import type { Entry } from '../../decisions/types.ts'

/** An article with what waits in it. */
export interface Waiting {
  readonly article: Entry['article']
  readonly figures: number
  /** The highest score of a suggestion in it; absent where none has one. */
  readonly surest?: number
}

/** In the order of the list: what was found last first. */
export function byArticle(entries: readonly Entry[]): readonly Waiting[] {
  const groups = new Map<string, Waiting>()
  for (const { annotation, article } of entries) {
    const before = groups.get(article.key)
    const scores = [before?.surest, annotation.score].filter((score) => score !== undefined)
    groups.set(article.key, {
      article,
      figures: (before?.figures ?? 0) + 1,
      ...(scores.length === 0 ? {} : { surest: Math.max(...scores) }),
    })
  }
  return [...groups.values()]
}
