import { h } from 'preact'
import type { Relation } from '../../core/compare/types.ts'
import { because } from '../words/because.ts'
import { fill } from '../words/fill.ts'
import { known } from '../words/known.ts'
import type { RecordView } from './context.ts'
import { ruleOf } from './rule.ts'

/** Every pair of current estimates that conflicts, or may, in words and with the rule that decided. */
export function Conflicts({ view }: { readonly view: RecordView }) {
  const { words, strings, say } = view
  const pairs = conflictsIn(view)
  return (
    <section>
      <h2>{words.conflicts}</h2>
      {pairs.length === 0 && <p>{words.noConflicts}</p>}
      <ul class="pairs">
        {pairs.slice(0, MOST_PAIRS).map((pair) => {
          const gap = pair.verdict === 'conflict' && say.gap(gapOf(pair))
          return (
            <li class={pair.verdict}>
              <p>
                <b>{known(strings.verdict, pair.verdict)}</b>
                {gap && ` ${gap}`} <Rule view={view} pair={pair} />
              </p>
              {told(view, pair).map((sentence) => (
                <p>{sentence}</p>
              ))}
            </li>
          )
        })}
      </ul>
      {pairs.length > MOST_PAIRS && <p class="soft">{words.morePairs}</p>}
    </section>
  )
}

/** The pairs of current estimates that contradict each other, or may. */
export function conflictsIn(view: RecordView): readonly Relation[] {
  return current(view).filter(({ verdict }) => verdict === 'conflict' || verdict === 'possibleConflict')
}

/** What stands apart, a sentence each; the same sentence only once, however many pairs it is true of. */
export function NotCompared({ view }: { readonly view: RecordView }) {
  const { words } = view
  const pairs = current(view).filter(({ verdict }) => verdict === 'incomparable' || verdict === 'insufficient')
  const sentences = [...new Set(pairs.flatMap((pair) => told(view, pair).slice(0, 1)))]
  if (sentences.length === 0) return null
  return (
    <section>
      <h2>{words.notCompared}</h2>
      <ul class="plain">
        {sentences.slice(0, MOST_PAIRS).map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {sentences.length > MOST_PAIRS && <p class="soft">{words.morePairs}</p>}
    </section>
  )
}

/** More would be a wall, and too much for one page; the record in JSON has them all. */
const MOST_PAIRS = 30

function current({ claim: { relations, estimates } }: RecordView): readonly Relation[] {
  const ids = new Set(estimates.filter((estimate) => estimate.current).map(({ id }) => id))
  return relations.filter(({ a, b }) => ids.has(a) && ids.has(b))
}

function told(view: RecordView, pair: Relation): string[] {
  const sentences = pair.reasons.map((reason) => because(reason, pair, { ...view, estimateId: undefined }))
  return [...new Set(sentences.filter((sentence) => sentence !== undefined))]
}

function Rule({ view: { words }, pair }: { readonly view: RecordView; readonly pair: Relation }) {
  const rule = pair.reasons[0] && ruleOf(pair.reasons[0])
  return rule ? <small class="soft">{fill(words.rule, rule)}</small> : null
}

function gapOf({ gap, points }: Relation): { factor?: number; points?: number } {
  return points === undefined ? (gap === undefined ? {} : { factor: gap }) : { points }
}
