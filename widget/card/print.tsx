import { h, render } from 'preact'
import { Card } from '../../view/card/card.tsx'
import { viewOf } from '../../view/card/context.ts'
import type { Mark } from '../marks/mark.ts'
import type { CardSetting } from './cards.ts'
import { inShadow } from './shadow.ts'

/** On paper nothing can be opened, so the cards of the marks of that moment follow the page as an appendix, as long as `life` lasts. */
export function appendInPrint(setting: CardSetting, marks: () => readonly Mark[], life: AbortController): void {
  const host = document.createElement('counterpoint-print')
  const remove = () => host.remove()
  const add = () => {
    const root = inShadow(host, setting)
    render(
      marks().map((mark) => (
        <div class="card">
          <b>{mark.annotation.figure}</b>
          <Card view={viewOf({ ...setting, isUnfolded: true }, mark)} />
        </div>
      )),
      root,
    )
    document.documentElement.append(host)
  }
  addEventListener('beforeprint', add, life)
  addEventListener('afterprint', remove, life)
  life.signal.onabort = remove
}
