import type { ReadingOutcome } from '../ledger/types.ts'
import { type Budget, COST, type Share } from './budget.ts'

/** Where the articles come from, and who is told how each went. One call of the ledger for each: it says how the last one went, and takes the next. */
export interface Source<Item> {
  next(asked: { readonly take: boolean; readonly last?: Tried<Item> }): Promise<{ readonly item?: Item }>
  read(item: Item, spend: () => void): Promise<ReadingOutcome>
}

interface Tried<Item> {
  readonly item: Item
  readonly outcome: ReadingOutcome
}

/** Reads at most so many articles one after the other, as far as the budget reaches. `own` has room for the last call. */
export async function readOneByOne<Item>(
  { next, read }: Source<Item>,
  most: number,
  budget: Budget,
  own: Share,
): Promise<void> {
  let last: Tried<Item> | undefined
  for (let n = 0; n <= most; n++) {
    const share = n < most ? budget.share(COST.article) : undefined
    if (!share && !last) return
    if (share) share.spend()
    else own.spend()
    const { item } = await next({ take: share !== undefined, ...(last ? { last } : {}) })
    if (item && share) last = { item, outcome: await read(item, share.spend) }
    share?.giveBack()
    if (!item) return
  }
}
