import { type Signal, useSignal } from '@preact/signals'
import { h } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Span } from '../../../core/anchor/index.ts'
import { api } from '../../api/api.ts'
import { kept } from '../../api/kept.ts'
import { decide, decisions, undo } from '../../decisions/outbox.ts'
import type { Entry, Wanted } from '../../decisions/types.ts'
import { Answer } from '../../frame/answer.tsx'
import { type Key, useKeys } from '../../keys/keys.ts'
import { canPublish, canWrite } from '../../session/session.ts'
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
  const last = decisions.value.steps.at(-1)
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
  const isMade = entry && statusOf(decisions.value, entry) === 'approved'
  const pinnable = text !== undefined && (selected.value !== undefined || item?.kind === 'free')
  const keys: readonly (Key & { readonly kind: string })[] = [
    ...(entry && canPublish.value ? [{ key: 'a', does: words.approve, run: make('approved'), kind: 'main' }] : []),
    ...(entry && canWrite.value && (!isMade || canPublish.value)
      ? [
          { key: 'r', does: words.reject, run: make('rejected'), kind: '' },
          { key: 's', does: words.skip, run: make('seen'), kind: '' },
        ]
      : []),
    ...(pinnable && canPublish.value ? [{ key: 'p', does: words.pin, run: open, kind: entry ? '' : 'main' }] : []),
    ...(entry && !selected.value && canPublish.value ? [{ key: 'e', does: words.other, run: open, kind: '' }] : []),
    ...(last ? [{ key: 'z', does: words.undo, run: takeBack, kind: 'bare' }] : []),
    ...(at.value > 0 ? [{ key: 'k', does: words.back, run: () => void at.value--, kind: 'bare' }] : []),
    ...(at.value < items.length - 1 ? [{ key: 'j', does: words.ahead, run: () => void at.value++, kind: 'bare' }] : []),
  ]
  useKeys(keys)
  const claim = entry && claims.of(entry.annotation.claimId)
  return (
    <div class="article">
      <div>
        <div class="sheet">
          <Story text={text} items={items} at={at} story={story} />
          <div class="keys">
            {keys.map(({ key, does, run, kind }) => (
              <button type="button" class={kind} onClick={run} aria-keyshortcuts={key} key={key}>
                {does}{' '}
                <span aria-hidden="true">
                  <kbd>{key}</kbd>
                </span>
              </button>
            ))}
            {canWrite.value && !canPublish.value && <p class="soft">{words.mayNotPin}</p>}
          </div>
        </div>
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
            <Answer asked={claim.value} again={() => claims.again(entry.annotation.claimId)} missing={words.hidden}>
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
