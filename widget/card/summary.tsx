import type { PublicAnnotation } from '../../core/snapshot/types.ts'
import { h, put } from '../dom/h.ts'
import type { Mark } from '../loader/marks.ts'
import type { Found } from '../loader/ui-module.ts'
import { Verdict } from './card.tsx'
import type { CardSettings } from './module.ts'
import { inShadow } from './shadow.ts'

/** Fills each `<counterpoint-summary>` with the article's figures, those that it no longer states among them. */
export function fillSummaries(settings: CardSettings, found: Found, open: (mark: Mark) => void): void {
  for (const element of document.querySelectorAll('counterpoint-summary')) {
    const root = inShadow(element, settings)
    if (found.article.annotations.length) put(root, <Summary settings={settings} found={found} open={open} />)
  }
}

function Summary({ settings, found, open }: { settings: CardSettings; found: Found; open: (mark: Mark) => void }) {
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
    <nav class="card" aria-label={strings.summary}>
      <p class="title">{strings.summary}</p>
      <ul>
        {found.article.annotations.map((annotation) => (
          <li>{entry(annotation)}</li>
        ))}
      </ul>
    </nav>
  )
}
