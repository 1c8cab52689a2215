import { h } from 'preact'
import type { Assumption, Reason } from '../../core/compare/types.ts'
import { fill } from '../words/fill.ts'
import { numberFormat } from '../words/formats.ts'
import type { View } from './context.ts'

/** How the verdict came about, in plain words: the pair behind it, why, what is taken for granted, and the house's thresholds. */
export function Explain({ view }: { view: View }) {
  const { annotation, claim, strings, say, lang } = view
  const { on } = annotation.line
  const relation = annotation.relations.find(({ a, b }) => on && [a, b].includes(on.a) && [a, b].includes(on.b))
  const { days, materiality } = claim.measure.tolerance
  const number = (x: number) => numberFormat(lang).format(x)
  const sentences = [
    ...(relation?.reasons ?? []).map((reason) => because(reason, view)),
    ...(relation?.assumptions ?? []).map((assumption) => assuming(assumption, view)),
    fill(strings.threshold, number(materiality), number(days)),
  ]
  return (
    <details>
      <summary>{strings.compare}</summary>
      {sentences.map((sentence, at) => sentence && sentences.indexOf(sentence) === at && <p>{sentence}</p>)}
    </details>
  )

  function because(reason: Reason, { strings }: View): string | undefined {
    switch (reason.code) {
      case 'order':
        return reason.partTo && reason.wholeTo
          ? fill(strings.because.order, say.date(reason.partTo), say.date(reason.wholeTo))
          : strings.because.part
      case 'apart':
      case 'sampling':
        return strings.because[reason.code]
      default:
        return undefined
    }
  }

  function assuming({ code, of }: Assumption, { strings }: View): string | undefined {
    const estimate = claim.estimates.find(({ id }) => id === of)
    const party = estimate?.chain[0]?.party
    const words = strings.assuming[code]
    return words && fill(words, party?.short ?? party?.name ?? of)
  }
}
