import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { nowAbout } from '../../about/about.ts'
import { decide, decisions, undo } from '../../decisions/outbox.ts'
import type { Wanted } from '../../decisions/types.ts'
import { Answer } from '../../frame/answer.tsx'
import { type Key, useKeys } from '../../keys/keys.ts'
import { canPublish, canWrite, may } from '../../session/session.ts'
import { ArticleSays } from './article-says.tsx'
import { OtherDialog } from './other-dialog.tsx'
import { nextOpen, type Queue, statusOf } from './queue.ts'
import { Suggested } from './suggested.tsx'
import { useChosen } from './use-chosen.ts'
import type { Reviewing } from './use-queue.ts'
import { words } from './words.ts'

interface Props {
  readonly queue: Queue
  readonly reviewing: Reviewing
  show(id: string): void
}

/** The suggestion that is looked at: what the article says, what is suggested, and what can be done about it. */
export function Suggestion({ queue, reviewing, show }: Props) {
  const { at, claims, again } = reviewing
  const chosen = useChosen()
  const isChoosing = useSignal(false)
  const entry = queue.entries[at.value]
  const known = entry && (decisions.value.known[entry.annotation.id] ?? entry)
  const about = known && chosen.of(known)
  const status = entry && statusOf(decisions.value, entry)
  const last = decisions.value.steps.at(-1)
  const make = (status: Wanted['status']) => (): void => {
    const here = queue.entries[at.value]
    if (!here) return
    decide(here, chosen.with(here, status))
    at.value = nextOpen(queue, decisions.value, at.value + 1)
  }
  const takeBack = (): void => {
    undo()
    if (last) show(last.entry.annotation.id)
  }
  const chooseOther = (): void => {
    isChoosing.value = true
  }
  const keys: readonly (Key & { readonly kind: string })[] = [
    ...(entry && canPublish.value ? [{ key: 'a', does: words.approve, run: make('approved'), kind: 'main' }] : []),
    ...(entry && canWrite.value && mayChange(status)
      ? [
          { key: 'r', does: words.reject, run: make('rejected'), kind: '' },
          { key: 's', does: words.skip, run: make('seen'), kind: '' },
        ]
      : []),
    ...(entry && canPublish.value && may('claims:read')
      ? [{ key: 'e', does: words.other, run: chooseOther, kind: '' }]
      : []),
    ...(last ? [{ key: 'z', does: words.undo, run: takeBack, kind: 'bare' }] : []),
    ...(at.value > 0 ? [{ key: 'k', does: words.back, run: () => void at.value--, kind: 'bare' }] : []),
    ...(entry ? [{ key: 'j', does: words.ahead, run: () => void at.value++, kind: 'bare' }] : []),
  ]
  useKeys(keys)
  const said = !canWrite.value ? words.mayNot : !canPublish.value && words.mayNotApprove
  return (
    <article class="sheet">
      {known && about ? (
        <div class="review">
          <ArticleSays entry={known} />
          <div>
            <Answer
              asked={claims.of(about.claimId).value}
              again={() => claims.again(about.claimId)}
              missing={words.gone}
            >
              {(claim) => <Suggested claim={claim} annotation={known.annotation} chosen={about} />}
            </Answer>
          </div>
        </div>
      ) : (
        <div class="empty">
          <h2>{words.done}</h2>
          <p>{words.doneLead}</p>
          <button type="button" onClick={again}>
            {words.look}
          </button>
        </div>
      )}
      <div class="keys">
        {keys.map(({ key, does, run, kind }) => (
          <button type="button" class={kind} onClick={run} aria-keyshortcuts={key} key={key}>
            {does}{' '}
            <span aria-hidden="true">
              <kbd>{key}</kbd>
            </span>
          </button>
        ))}
        {status && status !== 'suggested' && <b class="standing">{words.as[status]}</b>}
        {said && <p class="soft">{said}</p>}
      </div>
      {isChoosing.value && known && about && (
        <OtherDialog
          entry={known}
          now={nowAbout(about, claims)}
          choose={(about) => chosen.choose(known, about)}
          close={() => {
            isChoosing.value = false
          }}
        />
      )}
    </article>
  )
}

/** What readers see is changed by those alone who may publish. */
function mayChange(status: Wanted['status'] | undefined): boolean {
  return status !== 'approved' || canPublish.value
}
