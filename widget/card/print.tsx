import { h, render } from 'preact'
import { Card } from '../../view/card/card.tsx'
import { viewOf } from '../../view/card/context.ts'
import type { Mark } from '../loader/marks.ts'
import type { CardSettings } from './cards.ts'
import { inShadow } from './shadow.ts'

/** On paper nothing can be opened, so the cards follow the page as an appendix. Returns what ends that. */
export function appendInPrint(settings: CardSettings, marks: readonly Mark[]): () => void {
  const host = document.createElement('counterpoint-print')
  const life = new AbortController()
  const remove = () => host.remove()
  const add = () => {
    const root = inShadow(host, settings)
    render(
      marks.map((mark) => (
        <div class="card">
          <b>{mark.annotation.figure}</b>
          <Card view={viewOf(settings, mark)} />
        </div>
      )),
      root,
    )
    for (const details of root.querySelectorAll('details')) details.open = true
    document.documentElement.append(host)
  }
  addEventListener('beforeprint', add, life)
  addEventListener('afterprint', remove, life)
  return () => {
    life.abort()
    remove()
  }
}
