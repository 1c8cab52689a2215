import { h } from 'preact'
import { assumed, threshold } from '../card/explain.tsx'
import { fill } from '../words/fill.ts'
import type { RecordView } from './context.ts'

/** By which rules, from which least difference on, and what was taken for granted. */
export function Method({ view }: { readonly view: RecordView }) {
  const { claim, words, strings } = view
  const assumptions = claim.relations.flatMap(({ assumptions }) => assumptions).map((each) => assumed(view, each))
  const sentences = [...new Set([threshold(view), ...assumptions].filter((sentence) => sentence !== undefined))]
  return (
    <section>
      <h2>{strings.compare}</h2>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p class="soft">{fill(words.judgedBy, claim.ruleset)}</p>
    </section>
  )
}
