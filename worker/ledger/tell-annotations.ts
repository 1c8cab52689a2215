import type { Annotation, Article } from '../../core/claim/types.ts'
import { tell } from './events.ts'
import type { Edit } from './transaction.ts'

/** Tells subscribers of figures that wait for an editor, and of marked ones that their article no longer states. */
export function tellAnnotations(
  edit: Edit,
  { key, url, annotations }: Pick<Article, 'key' | 'url' | 'annotations'>,
  stored: readonly Annotation[],
): void {
  const known = new Map(stored.map((one) => [one.id, one]))
  const places = new Set(stored.map(placeOf))
  for (const one of annotations) {
    const about = {
      annotation: one.id,
      article: key,
      url,
      figure: one.figure,
      ...(one.estimateId === undefined ? {} : { estimate: one.estimateId }),
    }
    // around a figure that stays, a live article goes on changing
    if (one.status === 'suggested' && !places.has(placeOf(one)))
      tell(edit, 'suggestion.created', one.claimId, {
        ...about,
        ...(one.score === undefined ? {} : { score: one.score }),
      })
    const before = known.get(one.id)
    const isTurned = before?.status === 'approved' && before.state !== one.state
    if (isTurned && one.status === 'approved' && one.state !== 'standing')
      tell(edit, 'figure.changed', one.claimId, { ...about, state: one.state })
  }
}

function placeOf({ claimId, figure, quote }: Annotation): string {
  return JSON.stringify([claimId, figure, quote.exact])
}
