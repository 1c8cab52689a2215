import type { Cards } from './card/cards.ts'
import { idle } from './loader/idle.ts'
import type { Options } from './loader/options.ts'
import type { Announce, Parts } from './loader/parts.ts'
import type { Found } from './marks/found.ts'
import { onMarkClick } from './marks/hit.ts'
import { onIntent } from './marks/intent.ts'
import type { Mark } from './marks/mark.ts'
import { paint } from './marks/paint.ts'

/** What is drawn into the page of what was found there. */
export interface Drawing {
  show(found: Found): void
  /** Whether all that was added is still where it was put. */
  isIntact(): boolean
  /** Takes an open card away. */
  close(): void
  destroy(): void
}

/**
 * Draws what was found: a line under each figure; and, as soon as their part is there, a note at the end of its block, and cards for whoever
 * asks. A note opens nothing without that part, so it does not come before it.
 */
export function drawMarks(options: Options, announce: Announce, loadCards: Parts['loadCards']): Drawing {
  const life = new AbortController()
  const { signal } = life
  let shown: Found | undefined
  let loading: Promise<Cards> | undefined
  let cards: Cards | undefined
  let failed = 0

  const ask = async (): Promise<Cards> => {
    try {
      const { openCards } = await loadCards(options.base, failed)
      cards = await openCards({ ...options, open, publisher: shown?.article.desk })
    } catch (failure) {
      loading = undefined
      failed++
      throw failure
    }
    if (signal.aborted) cards.destroy()
    else showMore(cards).catch(() => {})
    return cards
  }
  /** Asked for once, however many ask until it is there; and once more by whoever asks after a failure. */
  const load = (): Promise<Cards> => {
    loading ??= ask()
    return loading
  }
  /** What stands beside the text can wait for the text. */
  const showMore = async (cards: Cards): Promise<void> => {
    const found = shown
    if (!found) return
    cards.follow(found.marks)
    await idle()
    if (shown === found && !signal.aborted) cards.show(asSeen(found))
  }
  const open = async (mark: Mark): Promise<void> => {
    try {
      const cards = await load()
      if (signal.aborted) return
      cards.open(mark)
      announce('open', { claim: mark.claim.id, figure: mark.annotation.figure })
    } catch {
      // A page whose built-in functions throw gets no card, and hears of nothing.
    }
  }
  const marks = () => shown?.marks ?? []
  const isIntact = () => cards?.isIntact() !== false
  const silently = (then?: (cards: Cards) => void) =>
    load()
      .then(then)
      .catch(() => {})
  onMarkClick(marks, open, signal)
  onIntent(marks, (mark) => silently((cards) => cards.expect(mark)), signal)
  return {
    show(found) {
      // What stands as it stood is not drawn again.
      if (found === shown && isIntact()) return
      shown = found
      paint(found.marks)
      if (cards) showMore(cards).catch(() => {})
      // Who reads by keyboard has no line to come near: what failed is asked for once more by itself.
      else load().catch(() => idle().then(() => silently()))
    },
    isIntact,
    close: () => cards?.close(),
    destroy() {
      life.abort()
      paint([])
      cards?.destroy()
    },
  }
}

/** What stands where no reader sees it is neither in the article nor lost. */
function asSeen(found: Found): Found {
  const annotations = found.article.annotations.filter((annotation) => !found.unseen.includes(annotation))
  return { ...found, article: { ...found.article, annotations } }
}
