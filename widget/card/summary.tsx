import { h, render } from 'preact'
import { type Entry, Summary } from '../../view/card/summary.tsx'
import type { Found } from '../marks/found.ts'
import type { Mark } from '../marks/mark.ts'
import type { CardSetting } from './cards.ts'
import { inShadow } from './shadow.ts'
import { themeOf } from './theme.ts'

/** Fills each `<counterpoint-summary>` with the article's figures. */
export function fillSummaries(setting: CardSetting, { article, marks }: Found): void {
  const entries = article.annotations.map((annotation): Entry => {
    const { figure, claimId } = annotation
    const claim = article.claims[claimId]
    const mark = marks.find((mark) => mark.annotation === annotation)
    const stated = mark && { kind: mark.kind, show: () => show(mark) }
    return { figure, ...(stated ? { stated } : {}), isLost: !!claim && 'estimates' in claim }
  })
  const show = (mark: Mark): void => {
    mark.block.scrollIntoView({ block: 'center' })
    setting.open(mark)
  }
  for (const element of document.querySelectorAll('counterpoint-summary')) {
    const summary = <Summary setting={setting} entries={entries} theme={themeOf(element, setting)} />
    render(entries.length > 0 && summary, inShadow(element, setting))
  }
}
