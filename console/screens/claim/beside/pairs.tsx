import { useSignal } from '@preact/signals'
import { h } from 'preact'
import type { Relation } from '../../../../core/compare/types.ts'
import type { ClaimSnapshot, PublicEstimate } from '../../../../core/snapshot/types.ts'
import { type View, viewOf } from '../../../../view/card/context.ts'
import type { Kind } from '../../../../view/figure.ts'
import { Icon } from '../../../../view/icon.tsx'
import { ruleOf } from '../../../../view/record/rule.ts'
import { because } from '../../../../view/words/because.ts'
import { known } from '../../../../view/words/known.ts'
import { setting } from '../../../language/setting.ts'
import { sets } from '../sets.ts'
import { words } from '../words.ts'

/** More would be no matrix to read: of those, the pairs stand in a list. */
const MOST = 16

/** Every pair of estimates with its verdict, judged as it is typed; one of them in words. */
export function Pairs({ claim }: { readonly claim: ClaimSnapshot }) {
  const chosen = useSignal<string | undefined>(undefined)
  const view = viewOf(setting, { claim })
  const { estimates, relations } = claim
  if (relations.length === 0) return <p class="soft">{words.noPairs}</p>
  const on = claim.line.on
  const deciding = on && relations.find(({ a, b }) => a === on.a && b === on.b)
  const shown = relations.find((one) => keyOf(one) === chosen.value) ?? deciding ?? relations[0]
  return (
    <div class="pairs">
      <p class="soft">{words.pairHint}</p>
      {estimates.length <= MOST ? (
        <Matrix view={view} relations={relations} shown={shown} choose={(pair) => sets(chosen, keyOf(pair))()} />
      ) : (
        <label>
          {words.pairs}
          <select onChange={({ currentTarget: { value } }) => sets(chosen, value)()}>
            {relations.map((pair) => (
              <option value={keyOf(pair)} selected={pair === shown} key={keyOf(pair)}>
                {`${nameOf(view, pair.a)} / ${nameOf(view, pair.b)}: ${known(view.strings.verdict, pair.verdict) ?? pair.verdict}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown && <Told view={view} pair={shown} />}
    </div>
  )
}

interface MatrixProps {
  readonly view: View
  readonly relations: readonly Relation[]
  readonly shown: Relation | undefined
  choose(pair: Relation): void
}

/** Below the diagonal, each pair once. */
function Matrix({ view, relations, shown, choose }: MatrixProps) {
  const { estimates } = view.claim
  const byPair = new Map(relations.map((pair) => [keyOf(pair), pair]))
  const [first, ...rows] = estimates
  const columns = estimates.slice(0, -1)
  return (
    first && (
      <div class="matrix">
        <table>
          <thead>
            <tr>
              <td />
              {columns.map((one, i) => (
                <th scope="col" key={one.id}>
                  <abbr title={wholeName(view, one)}>{i + 1}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr key={row.id}>
                <th scope="row" dir="auto">
                  <span class="n">{r + 2}</span> {nameOf(view, row.id)} <small>{view.say.value(row)}</small>
                </th>
                {columns.map((column, c) => {
                  const pair = c <= r ? byPair.get(`${column.id} ${row.id}`) : undefined
                  if (!pair) return <td key={column.id} />
                  const verdict = known(view.strings.verdict, pair.verdict) ?? pair.verdict
                  return (
                    <td key={column.id}>
                      <button
                        type="button"
                        class={`cell ${pair.verdict}`}
                        aria-pressed={pair === shown}
                        aria-label={`${wholeName(view, column)} / ${wholeName(view, row)}: ${verdict}`}
                        title={verdict}
                        onClick={() => choose(pair)}
                      >
                        <Icon kind={signOf(pair.verdict)} />
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p class="soft" dir="auto">
          1 {nameOf(view, first.id)} {view.say.value(first)}
        </p>
      </div>
    )
  )
}

function Told({ view, pair }: { readonly view: View; readonly pair: Relation }) {
  const sentences = [
    ...new Set(pair.reasons.flatMap((reason) => because(reason, pair, { ...view, estimateId: undefined }) ?? [])),
  ]
  const rule = pair.reasons[0] && ruleOf(pair.reasons[0])
  const gap = view.say.gap(
    pair.points === undefined ? (pair.gap === undefined ? {} : { factor: pair.gap }) : { points: pair.points },
  )
  return (
    <div class={`told ${pair.verdict}`} aria-live="polite">
      <p>
        <b>{known(view.strings.verdict, pair.verdict) ?? pair.verdict}</b>{' '}
        <span class="soft">
          {[pair.verdict === 'conflict' && gap, rule && words.rule(rule)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <p class="soft" dir="auto">
        {[pair.a, pair.b].map((id) => nameOf(view, id)).join(' / ')}
      </p>
      {sentences.map((sentence) => (
        <p dir="auto" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  )
}

/** Pairs have two verdicts that no line of a card has. */
function signOf(verdict: Relation['verdict']): Kind {
  if (verdict === 'incomparable') return 'different'
  return verdict === 'revision' ? 'compatible' : verdict
}

function keyOf({ a, b }: Relation): string {
  return `${a} ${b}`
}

function nameOf({ claim }: View, id: string): string {
  const party = claim.estimates.find((one) => one.id === id)?.chain[0]?.party
  return party?.short ?? party?.name ?? words.nobody
}

function wholeName(view: View, estimate: PublicEstimate): string {
  return `${nameOf(view, estimate.id)}, ${view.say.value(estimate)}`
}
