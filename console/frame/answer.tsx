import { type ComponentChildren, h } from 'preact'
import type { Asked } from '../api/asked.ts'
import { words } from './words.ts'

/** Draws an answer once it is here, and says in words why it is not. */
export function Answer<Body>({
  asked,
  again,
  missing,
  children,
}: {
  readonly asked: Asked<Body>
  again(): void
  /** What to say where there is nothing: 404 or 410. */
  readonly missing?: string
  readonly children: (body: Body) => ComponentChildren
}) {
  if (asked.kind === 'here') return <div>{children(asked.body)}</div>
  if (asked.kind === 'waiting') return <p class="soft waiting">{words.waiting}</p>
  if (missing !== undefined && asked.kind === 'refused' && [404, 410].includes(asked.problem.status))
    return <p>{missing}</p>
  return (
    <div role="alert">
      <p>{asked.kind === 'unreached' ? words.unreached : reason(asked.problem)}</p>
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </div>
  )
}

function reason({ status, title, detail }: { status: number; title: string; detail?: string }): string {
  return status === 403 ? words.mayNot : (detail ?? title)
}
