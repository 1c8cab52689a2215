import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { nowAbout } from '../../about/about.ts'
import { decisionActions } from '../../decisions/actions.ts'
import { decide, decisions, undo } from '../../decisions/outbox.ts'
import type { Wanted } from '../../decisions/types.ts'
import { words as said } from '../../decisions/words.ts'
import { Answer } from '../../frame/answer.tsx'
import { type Action, KeyBar } from '../../keys/key-bar.tsx'
import { useKeys } from '../../keys/keys.ts'
import { canPublish, canWrite, may } from '../../session/session.ts'
import { ArticleSays } from './article-says.tsx'
import { OtherDialog } from './other-dialog.tsx'
import { nextOpen, type Queue, statusOf } from './queue.ts'
import { Suggested } from './suggested.tsx'
import type { Reviewing } from './use-queue.ts'
import { words } from './words.ts'

interface Props {
  readonly queue: Queue
  readonly reviewing: Reviewing
  show(id: string): void
}

/** The suggestion that is looked at: what the article says, what is suggested, and what can be done about it. */
export function Suggestion({ queue, reviewing, show }: Props) {
  const { at, chosen, claims, again } = reviewing
  const isChoosing = useSignal(false)
  const entry = queue.entries[at.value]
  const known = entry && (decisions.value.known[entry.annotation.id] ?? entry)
  const about = known && chosen.of(known)
  const status = entry && statusOf(decisions.value, entry)
  const last = decisions.value.steps.at(-1)?.[0]
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
  const actions: readonly Action[] = [
    ...(entry ? decisionActions(status, make) : []),
    ...(entry && canPublish.value && may('claims:read')
      ? [{ key: 'e', does: said.other, run: chooseOther, look: 'plain' } as const]
      : []),
    ...(last ? [{ key: 'z', does: said.undo, run: takeBack, look: 'bare' } as const] : []),
    ...(at.value > 0 ? [{ key: 'k', does: said.back, run: () => void at.value--, look: 'bare' } as const] : []),
    ...(entry ? [{ key: 'j', does: said.ahead, run: () => void at.value++, look: 'bare' } as const] : []),
  ]
  useKeys(actions)
  const mayNot = !canWrite.value ? words.mayNot : !canPublish.value && words.mayNotApprove
  return (
    <article class="sheet">
      {known && about ? (
        <div class="review">
          <ArticleSays entry={known} />
          <div>
            <Answer
              asked={claims.of(about.claimId).value}
              again={() => claims.again(about.claimId)}
              missing={said.hidden}
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
      <KeyBar actions={actions}>
        {status && status !== 'suggested' && <b class="standing">{said.made[status]}</b>}
        {mayNot && <p class="soft">{mayNot}</p>}
      </KeyBar>
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
