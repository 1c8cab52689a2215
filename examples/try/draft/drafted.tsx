import { h } from 'preact'
import type { DraftClaim, DraftEstimate } from '../../../core/claim/types.ts'
import {
  type Draft,
  type DraftArticle,
  type DraftedClaim,
  previewOf,
  type UnusedWhy,
} from '../../../core/draft/index.ts'
import { RANK, standing } from '../words.ts'
import { CardOf } from './card-of.tsx'

/** Each drafted claim: its estimates with the words behind them, what is open, how they stand to each other, and the card. */
export function Drafted({ draft, articles }: { draft: Draft; articles: readonly DraftArticle[] }) {
  return (
    <div>
      {draft.claims.map((one) => (
        <article key={one.claim.id}>
          <h3>{titleOf(one.claim)}</h3>
          <Estimates drafted={one} articles={articles} />
          <div class="beside-card">
            <div>
              <h4>How they would be judged</h4>
              <Relations drafted={one} />
              <h4>Open questions</h4>
              <Doubts drafted={one} />
            </div>
            <div>
              <h4>The card as it would look</h4>
              <CardOf claim={{ ...previewOf(one), question: { en: titleOf(one.claim) } }} />
            </div>
          </div>
        </article>
      ))}
      {draft.unused.length > 0 && (
        <details open={draft.claims.length === 0}>
          <summary>Left out: {draft.unused.length}</summary>
          <ul class="left">
            {draft.unused.map(({ article, start, text, why }) => (
              <li key={`${article}:${start}`}>
                <b>{text}</b>{' '}
                <small>
                  article {article + 1}: {WHY[why]}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const WHY: Readonly<Record<UnusedWhy, string>> = {
  change: 'it says by how much something rose or fell',
  noSubject: 'nobody is named, and what it counts is not known',
  otherTime: 'it tells of another year',
  alone: 'nothing else here counts the same',
  whose: 'several sources gave this number',
  tooMany: 'a draft holds no more',
}

function titleOf({ measure, population, place }: DraftClaim): string {
  const outcomes = Object.values(measure?.outcomes ?? {}).flatMap((label) => labelText(label))
  const [who, where] = [population, place].map((scope) => Object.values(scope?.label ?? {})[0])
  return [who, outcomes.join(', '), where].filter(Boolean).join(' · ') || 'Figures of one kind'
}

function labelText(label: unknown): string[] {
  return Object.values(label ?? {})
    .flatMap((one) => (typeof one === 'string' ? [one] : []))
    .slice(0, 1)
}

function Estimates({
  drafted: { claim, cells },
  articles,
}: {
  drafted: DraftedClaim
  articles: readonly DraftArticle[]
}) {
  return (
    <div>
      <table>
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Counts</th>
            <th scope="col">Who says it</th>
            <th scope="col">When</th>
            <th scope="col">The words</th>
          </tr>
        </thead>
        <tbody>
          {(claim.estimates ?? []).map((estimate, i) => {
            const from = cells.find(({ pointer }) => pointer.startsWith(`/estimates/${i}/value`))?.from
            return (
              <tr key={estimate.id}>
                <th scope="row">{estimate.value?.phrase}</th>
                <td>{estimate.counts?.join(' + ') ?? <Missing />}</td>
                <td>{originOf(estimate) ?? <Missing />}</td>
                <td class="when">{estimate.saidAt ?? <Missing />}</td>
                <td class="words">
                  {from && <Sentence text={articles[from.article]?.text ?? ''} start={from.start} end={from.end} />}{' '}
                  <small>{carriers(estimate)}</small>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Missing() {
  return <span class="missing">not said</span>
}

function originOf({ chain }: DraftEstimate): string | undefined {
  return chain?.find(({ role }) => role === 'origin')?.party?.name
}

function carriers({ chain = [] }: DraftEstimate): string {
  const names = chain.flatMap(({ role, party }) => (role === 'carrier' || role === 'via' ? (party?.name ?? []) : []))
  return [...new Set(names)].join(', ')
}

/** The sentence around a figure, which is marked. */
function Sentence({ text, start, end }: { text: string; start: number; end: number }) {
  const from = Math.max(
    0,
    ...ENDS.map((mark) => text.lastIndexOf(mark, start - 1) + mark.length).filter((at) => at > 1),
  )
  const ends = ENDS.map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0)
  const to = Math.min(text.length, ...ends.map((at) => at + 1))
  return (
    <q>
      {text.slice(from, start).trimStart()}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to).trimEnd()}
    </q>
  )
}

const ENDS = ['. ', '.\n', '\n']

function Relations({ drafted: { claim, preview } }: { drafted: DraftedClaim }) {
  const named = (id: string) => {
    const estimate = claim.estimates?.find((one) => one.id === id)
    return estimate ? `${estimate.value?.phrase} (${originOf(estimate) ?? 'nobody named'})` : id
  }
  const sorted = preview.relations.toSorted((a, b) => RANK.indexOf(a.verdict) - RANK.indexOf(b.verdict))
  if (sorted.length === 0) return <p>There is one estimate so far.</p>
  return (
    <ul class="pairs">
      {sorted.slice(0, MOST_SHOWN).map((relation) => {
        const { verdict, why } = standing(relation)
        return (
          <li key={`${relation.a} ${relation.b}`}>
            {named(relation.a)} and {named(relation.b)}: <b>{verdict}</b>
            {why && <small>{why}</small>}
          </li>
        )
      })}
      {sorted.length > MOST_SHOWN && <li>and {sorted.length - MOST_SHOWN} more pairs</li>}
    </ul>
  )
}

const MOST_SHOWN = 12

function Doubts({ drafted: { claim, doubts } }: { drafted: DraftedClaim }) {
  return (
    <ul class="pairs">
      {doubts.map(({ pointer, detail, choices }) => (
        <li key={pointer + detail}>
          <b>{fieldOf(pointer, claim)}</b>: {detail}
          {choices && <small>{choices.join(' · ')}</small>}
        </li>
      ))}
    </ul>
  )
}

/** "3,800, saidAt" for `/estimates/0/saidAt`. */
function fieldOf(pointer: string, { estimates = [] }: DraftClaim): string {
  const [, kind, n, field] = pointer.split('/')
  if (kind !== 'estimates') return NAMES[kind ?? ''] ?? kind ?? ''
  return `${estimates[Number(n)]?.value?.phrase}, ${NAMES[field ?? ''] ?? field}`
}

const NAMES: Readonly<Record<string, string>> = {
  question: 'Question',
  reason: 'Reason',
  saidAt: 'day',
  chain: 'source',
  counts: 'what it counts',
  lineage: 'origin',
}
