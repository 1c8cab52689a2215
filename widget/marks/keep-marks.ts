import type { Options } from '../loader/options.ts'
import type { Found, Known } from './found.ts'
import { isIntact } from './mark.ts'
import { findMarks } from './marks.ts'
import { readText } from './page-text.ts'
import { isShown } from './sight.ts'

/** Follows the figures of what is known through every change of the page. `changed` is called when a hidden one is revealed. */
export function keepMarks({ root, exclude }: Options, changed: () => void) {
  let found: Found = { article: { annotations: [], claims: {} }, marks: [], lost: [], unseen: [], hidden: [] }
  let hidden: Found['hidden'] = []
  const hasRevealed = () => hidden.some(isShown)
  // What is hidden has no size until the page shows it, by whatever means.
  const revealed = new ResizeObserver(() => hasRevealed() && changed())
  return {
    /** Looks again. The answer is the last one itself where all stands as it stood, so that nothing has to be drawn again. */
    async find(article: Known): Promise<Found> {
      const page = document.querySelector(root ?? 'body')
      const now = page ? await findMarks(() => readText(page, exclude), article, found.marks) : { ...found, article }
      revealed.disconnect()
      hidden = now.hidden
      for (const { block } of hidden) revealed.observe(block)
      if (!isSame(found, now)) found = now
      return found
    },
    /** Whether no figure can be found that was not, and none has gone. */
    areCurrent: () => !found.lost.length && !hasRevealed() && found.marks.every(isIntact),
    destroy: () => revealed.disconnect(),
  }
}

function isSame(a: Found, b: Found): boolean {
  return (
    a.article === b.article &&
    a.lost.length === b.lost.length &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, at) => mark === b.marks[at])
  )
}
