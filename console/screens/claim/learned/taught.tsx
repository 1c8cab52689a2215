import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useRef } from 'preact/hooks'
import { api } from '../../../api/api.ts'
import { type BodyOf, heard } from '../../../api/asked.ts'
import { canPublish } from '../../../session/session.ts'
import { sets } from '../sets.ts'
import { Forget } from './forget.tsx'
import { words } from './words.ts'

type Body = BodyOf<Awaited<ReturnType<(typeof api.claims)[':id']['learned']['$get']>>>
type Term = Body['terms'][number]

/** So many at first: what an editor looks for is among the most telling. */
const FEW = 12

interface Props {
  readonly id: string
  readonly learned: Body
  again(): void
}

/** The terms, the most telling first, each with how often it stood beside what was approved and what was rejected. */
export function Taught({ id, learned, again }: Props) {
  const isWhole = useSignal(false)
  const said = useSignal('')
  const refused = useSignal('')
  const told = useRef<HTMLParagraphElement>(null)
  const forget = async (term: Term | undefined): Promise<void> => {
    const query = term ? { kind: term.kind, term: term.term } : {}
    const came = await heard(api.claims[':id'].learned.$delete({ param: { id }, query }))
    refused.value = came.kind === 'refused' ? (came.problem.detail ?? came.problem.title) : ''
    if (came.kind === 'unreached') refused.value = words.unreached
    if (came.kind !== 'here') return
    said.value = term ? words.forgotten(term.term) : words.allForgotten
    // the button that was pressed goes with its row
    told.current?.focus()
    again()
  }
  const { decisions, terms, total, isFull } = learned
  const shown = isWhole.value ? terms : terms.slice(0, FEW)
  return (
    <div class="learned">
      <p role="status" class="good" tabIndex={-1} ref={told}>
        {said.value}
      </p>
      <p role="alert" class="loud">
        {refused.value}
      </p>
      <p>{terms.length === 0 ? words.nothing : words.from(decisions.approved, decisions.rejected)}</p>
      {isFull && <p>{words.full}</p>}
      <ul>
        {shown.map((term) => (
          <Row key={`${term.kind} ${term.term}`} term={term} forget={() => forget(term)} />
        ))}
      </ul>
      {shown.length < terms.length && (
        <button type="button" class="bare" onClick={sets(isWhole, true)}>
          {words.more(terms.length - shown.length)}
        </button>
      )}
      {isWhole.value && total > terms.length && <p class="soft">{words.beyond(total - terms.length)}</p>}
      {terms.length > 0 && canPublish.value && (
        <Forget name={words.forgetAll} asks={words.forgetAllSure(total)} forget={() => forget(undefined)} />
      )}
    </div>
  )
}

function Row({ term, forget }: { readonly term: Term; forget(): Promise<void> }) {
  const { kind, speaks, approved, rejected } = term
  return (
    <li class={speaks}>
      <p>
        <bdi>
          <b>{term.term}</b>
        </bdi>{' '}
        <small>{words.kind[kind]}</small>
      </p>
      <p class="soft">
        {words.counts(approved, rejected)} · <span class="effect">{words.speaks[speaks]}</span>
      </p>
      {canPublish.value && (
        <Forget name={words.forget} about={term.term} asks={words.forgetSure(approved + rejected)} forget={forget} />
      )}
    </li>
  )
}
