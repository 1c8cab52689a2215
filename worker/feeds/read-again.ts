import type { Rereading } from '../ledger/types.ts'
import { type Budget, COST } from './budget.ts'
import { readOneByOne, type Source } from './one-by-one.ts'
import { feedReader, type Reading, readPage } from './read-page.ts'

/**
 * Asks for articles with marks again, some hours and days after they came out, if they have changed since: an editor learns that a figure stands there no
 * longer. Never throws.
 */
export async function readAgain(reading: Reading, budget: Budget): Promise<void> {
  const own = budget.share(COST.again)
  if (!own) return
  try {
    // without the claims no article can be read: none is asked for
    if (await reading.claims.index({ upToDate: true }))
      await readOneByOne(again(reading), budget.rereadings, budget, own)
  } catch (error) {
    console.error({ message: 'reading articles again failed', error: String(error) })
  } finally {
    own.giveBack()
  }
}

function again(reading: Reading): Source<Rereading> {
  return {
    next: ({ take, last }) => {
      const told = last && { article: last.item.article, outcome: last.outcome }
      return reading.ledger.nextRereading({ take, ...(told ? { last: told } : {}) })
    },
    read: ({ url, origin, ...known }, spend) =>
      readPage({ url, known, isArticle: true, ...feedReader(`later reading of ${origin}`) }, reading, spend),
  }
}
