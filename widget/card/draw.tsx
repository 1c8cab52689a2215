import { h, render } from 'preact'
import { asPublished } from '../../view/card/as-published.ts'
import { Card } from '../../view/card/card.tsx'
import { type View, viewOf } from '../../view/card/context.ts'
import { fill } from '../../view/words/fill.ts'
import type { Mark } from '../loader/marks.ts'
import type { CardSettings } from './cards.ts'

/** Draws what is known now. Where less was known when the article was published, a reader can turn to that, and back. */
export function drawCard(place: HTMLElement, mark: Mark, settings: CardSettings, close: () => void): void {
  const { strings } = settings
  const { atPublication } = mark.annotation
  const now = viewOf(settings, mark)
  const views = [{ name: strings.now, view: now }]
  if (atPublication) {
    const name = fill(strings.published, now.say.date(atPublication.date))
    views.push({ name, view: viewOf(settings, asPublished(mark, atPublication)) })
  }
  const draw = (shown: View): void => {
    const times = views.map(({ name, view }) => ({
      name,
      isShown: view === shown,
      show() {
        draw(view)
        place.querySelector<HTMLElement>('[aria-pressed=true]')?.focus()
      },
    }))
    render(<Card view={shown} close={close} times={times} />, place)
  }
  draw(now)
}
