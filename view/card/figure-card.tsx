import { Component, h } from 'preact'
import type { Figure } from '../figure.ts'
import { fill } from '../words/fill.ts'
import { asPublished } from './as-published.ts'
import { Card } from './card.tsx'
import { type Setting, viewOf } from './context.ts'

interface Props {
  readonly setting: Setting
  readonly figure: Omit<Figure, 'kind'>
  readonly close?: () => void
}

/** A figure's card: what is known now. Where less was known when the article was published, a reader can turn to that, and back. */
export class FigureCard extends Component<Props, { readonly isPast: boolean }> {
  override state = { isPast: false }

  override render({ setting, figure, close }: Props) {
    const { strings } = setting
    const { atPublication } = figure.annotation
    const now = viewOf(setting, figure)
    if (!atPublication) return <Card view={now} close={close} />
    const { isPast } = this.state
    const time = (name: string, isOfPast: boolean) => (
      <button type="button" aria-pressed={`${isPast === isOfPast}`} onClick={() => this.setState({ isPast: isOfPast })}>
        {name}
      </button>
    )
    return (
      <Card view={isPast ? viewOf(setting, asPublished(figure, atPublication)) : now} close={close}>
        <p class="times">
          {time(strings.now, false)}
          {time(fill(strings.published, now.say.date(atPublication.date)), true)}
        </p>
      </Card>
    )
  }
}
