import { anyWords } from '../../widget/any-words.ts'
import { openCards } from '../../widget/card/index.tsx'
import { type Drawing, drawMarks } from '../../widget/draw.ts'
import type { Mark } from '../../widget/marks/mark.ts'
import { drawNotesIn } from '../../widget/notes/index.ts'
import type { Shown } from './article.ts'
import type { Finding } from './judge.ts'

let shown: Drawing | undefined

/** Marks the figures with the embed itself: its lines, its buttons, its cards. What was marked before is taken back. */
export async function mark(findings: readonly Finding[], text: Shown, lang: string): Promise<void> {
  shown?.destroy()
  shown = undefined
  paintOwn(findings, text)
  const marks = findings.flatMap((finding): Mark[] => {
    const { figure, fate, best } = finding
    const block = text.paragraphOf(figure)
    const range = text.range(figure)
    if (!best || fate === 'silent' || !block || !range) return []
    const { annotation, claim, kind } = best
    return [{ annotation, claim, kind, range, text: figure.text, block }]
  })
  if (!marks.length) return
  const options = { base: new URL('/', location.href).href, lang, margin: 'off', lead: 'off' }
  shown = drawMarks(options, () => {}, {
    loadNotes: async () => ({ drawNotes: drawNotesIn(anyWords) }),
    loadCards: async () => ({ openCards }),
  })
  shown.show({ article: { annotations: [], claims: {} }, marks, lost: [], unseen: [], hidden: [] })
}

/** What the embed has no line for: the figures that it leaves alone, and those that wait for an editor. */
function paintOwn(findings: readonly Finding[], text: Shown): void {
  if (!('highlights' in CSS)) return
  for (const fate of ['suggested', 'silent'] as const) {
    const ranges = findings.filter((finding) => finding.fate === fate).map(({ figure }) => text.range(figure))
    CSS.highlights.set(`try-${fate}`, new Highlight(...ranges.filter((range) => range !== undefined)))
  }
}
