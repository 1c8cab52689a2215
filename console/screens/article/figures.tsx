import { type Signal, useSignal } from '@preact/signals'
import { h } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Span } from '../../../core/anchor/index.ts'
import { api } from '../../api/api.ts'
import { kept } from '../../api/kept.ts'
import { decisionActions } from '../../decisions/actions.ts'
import { decide, decisions, undo } from '../../decisions/outbox.ts'
import type { Entry, Wanted } from '../../decisions/types.ts'
import { words as said } from '../../decisions/words.ts'
import { Answer } from '../../frame/answer.tsx'
import { type Action, KeyBar } from '../../keys/key-bar.tsx'
import { useKeys } from '../../keys/keys.ts'
import { canPublish, canWrite } from '../../session/session.ts'
import { Bulk } from '../review/bulk.tsx'
import { statusOf } from '../review/queue.ts'
import { Suggested } from '../review/suggested.tsx'
import { FigureRow } from './figure-row.tsx'
import { nextOpen } from './next-open.ts'
import { PinDialog, type Pinning } from './pin-dialog.tsx'
import { figureIn, type Item } from './placed.ts'
import { Story } from './story.tsx'
import type { ArticleAnswer } from './use-article.ts'
import { useSelected } from './use-selected.ts'
import { words } from './words.ts'

interface Props {
  readonly items: readonly Item[]
  readonly text: string | undefined
  readonly article: ArticleAnswer
  readonly at: Signal<number>
  again(): Promise<void>
  show(id: string): void
}

/** Left the text with its figures, right the same figures as a list, and below what can be done about the one that is looked at. */
export function Figures({ items, text, article, at, again, show }: Props) {
  const story = useRef<HTMLDivElement>(null)
  const selected = useSelected(story)
  const pinning = useSignal<Pinning | undefined>(undefined)
  const claims = useMemo(() => kept((id) => api.claims[':id'].$get({ param: { id }, query: {} })), [])
  const item = items[at.value]
  const entry = item?.kind === 'tied' ? known(item.entry) : undefined
  const last = decisions.value.steps.at(-1)?.[0]
  useEffect(() => {
    for (const place of document.querySelectorAll('[data-current="true"]')) place.scrollIntoView({ block: 'nearest' })
  }, [at.value])
  const make = (status: Wanted['status']) => (): void => {
    const here = items[at.peek()]
    if (here?.kind !== 'tied') return
    decide(here.entry, { status })
    at.value = nextOpen(items, at.peek() + 1) ?? at.peek()
  }
  const takeBack = (): void => {
    undo()
    if (last) show(last.entry.annotation.id)
  }
  const open = (): void => {
    pinning.value = pinningOf(items[at.peek()], text, selected.peek())
  }
  const pinnable = text !== undefined && (selected.value !== undefined || item?.kind === 'free')
  const actions: readonly Action[] = [
    ...(entry ? decisionActions(statusOf(decisions.value, entry), make) : []),
    ...(pinnable && canPublish.value
      ? [{ key: 'p', does: words.pin, run: open, look: entry ? 'plain' : 'main' } as const]
      : []),
    ...(entry && !selected.value && canPublish.value
      ? [{ key: 'e', does: said.other, run: open, look: 'plain' } as const]
      : []),
    ...(last ? [{ key: 'z', does: said.undo, run: takeBack, look: 'bare' } as const] : []),
    ...(at.value > 0 ? [{ key: 'k', does: said.back, run: () => void at.value--, look: 'bare' } as const] : []),
    ...(at.value < items.length - 1
      ? [{ key: 'j', does: said.ahead, run: () => void at.value++, look: 'bare' } as const]
      : []),
  ]
  useKeys(actions)
  const claim = entry && claims.of(entry.annotation.claimId)
  return (
    <div class="article">
      <div>
        <div class="sheet">
          <Story text={text} items={items} at={at} story={story} />
          <KeyBar actions={actions}>
            {canWrite.value && !canPublish.value && <p class="soft">{words.mayNotPin}</p>}
          </KeyBar>
        </div>
        <Bulk
          entries={items.flatMap((item) => (item.kind === 'tied' ? item.entry : []))}
          with={(_, status) => ({ status })}
          then={() => {
            at.value = nextOpen(items, at.peek()) ?? at.peek()
          }}
        />
      </div>
      <aside>
        <section>
          <h2>
            {words.figures} <span>{items.length > 0 && words.place(at.value + 1, items.length)}</span>
          </h2>
          {items.length === 0 ? (
            <p class="soft">{words.noFigures}</p>
          ) : (
            <ul class="rows sheet">
              {items.map((one, place) => (
                <FigureRow
                  item={one.kind === 'tied' ? { ...one, entry: known(one.entry) } : one}
                  isCurrent={place === at.value}
                  claims={claims}
                  look={() => {
                    at.value = place
                  }}
                />
              ))}
            </ul>
          )}
        </section>
        {entry && claim && (
          <section class="sheet padded">
            <Answer asked={claim.value} again={() => claims.again(entry.annotation.claimId)} missing={said.hidden}>
              {(body) => <Suggested claim={body} annotation={entry.annotation} />}
            </Answer>
          </section>
        )}
      </aside>
      {pinning.value && (
        <PinDialog
          pinning={pinning.value}
          article={article}
          claims={claims}
          again={again}
          close={() => {
            pinning.value = undefined
          }}
        />
      )}
    </div>
  )
}

/** A figure as the desk last answered it, with what was decided here and is on its way. */
function known(entry: Entry): Entry {
  return decisions.value.known[entry.annotation.id] ?? entry
}

/** What is meant: the selected words, else the figure that is looked at. */
function pinningOf(item: Item | undefined, text: string | undefined, selected: Span | undefined): Pinning | undefined {
  if (text !== undefined && selected) {
    const found = figureIn(text, selected)
    return found.kind === 'one' ? { kind: 'place', text, span: found.span } : found
  }
  if (item?.kind === 'tied') return { kind: 'entry', entry: known(item.entry) }
  return item && text !== undefined ? { kind: 'place', text, span: item.span } : undefined
}
