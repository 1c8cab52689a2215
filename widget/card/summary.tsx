import { h, render } from 'preact'
import type { PublicAnnotation } from '../../core/snapshot/types.ts'
import type { Found } from '../loader/found.ts'
import type { Mark } from '../loader/marks.ts'
import { Verdict } from './card.tsx'
import type { CardSettings } from './cards.ts'
import { inShadow } from './shadow.ts'
import { themeOf } from './theme.ts'

/** Fills each `<counterpoint-summary>` with the article's figures, those that it no longer states among them. */
export function fillSummaries(settings: CardSettings, found: Found, open: (mark: Mark) => void): void {
  for (const element of document.querySelectorAll('counterpoint-summary')) {
    const summary = <Summary settings={settings} found={found} open={open} theme={themeOf(element, settings)} />
    render(found.article.annotations.length > 0 && summary, inShadow(element, settings))
  }
}

function Summary({ settings, found, open, theme }: SummaryProps) {
  const { strings } = settings
  const entry = (annotation: PublicAnnotation) => {
    const { figure, claimId } = annotation
    const mark = found.marks.find((mark) => mark.annotation === annotation)
    if (!mark) {
      const claim = found.article.claims[claimId]
      return `${figure}: ${claim && 'estimates' in claim ? strings.lost : strings.withdrawn}`
    }
    const show = () => {
      mark.block.scrollIntoView({ block: 'center' })
      open(mark)
    }
    return (
      <button type="button" onClick={show}>
        <b>{figure}</b> <Verdict view={settings} kind={mark.kind} />
      </button>
    )
  }
  return (
    <nav class={`card ${theme}`} aria-label={strings.summary}>
      <p class="title">{strings.summary}</p>
      <ul>
        {found.article.annotations.map((annotation) => (
          <li>{entry(annotation)}</li>
        ))}
      </ul>
    </nav>
  )
}

interface SummaryProps {
  readonly settings: CardSettings
  readonly found: Found
  readonly theme: string
  open(mark: Mark): void
}
