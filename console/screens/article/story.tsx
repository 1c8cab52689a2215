import type { Signal } from '@preact/signals'
import { h, type RefObject } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { decisions } from '../../decisions/outbox.ts'
import { canWrite } from '../../session/session.ts'
import { statusOf } from '../review/queue.ts'
import { type Item, paragraphsOf } from './placed.ts'
import { words } from './words.ts'

interface Props {
  readonly text: string | undefined
  readonly items: readonly Item[]
  readonly at: Signal<number>
  readonly story: RefObject<HTMLDivElement | null>
}

/** What the article says, with every figure in its place. A click on one looks at it; by keyboard the list does. */
export function Story({ text, items, at, story }: Props) {
  const paragraphs = useMemo(() => (text === undefined ? [] : paragraphsOf(text, items)), [text, items])
  useEffect(() => {
    const look = ({ target }: Event): void => {
      const mark = target instanceof Element && target.closest<HTMLElement>('mark[data-item]')
      if (mark) at.value = Number(mark.dataset.item)
    }
    const element = story.current
    element?.addEventListener('click', look)
    return () => element?.removeEventListener('click', look)
  }, [])
  return (
    <div class="says story" ref={story}>
      {text === undefined && <p class="soft">{canWrite.value ? words.notKept : words.notYours}</p>}
      {paragraphs.map(({ start, pieces }) => (
        <p dir="auto" data-start={start}>
          {pieces.map(({ text, item }) =>
            item === undefined ? (
              text
            ) : (
              <mark data-status={lookOf(items[item])} data-item={item} data-current={item === at.value}>
                {text}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  )
}

function lookOf(item: Item | undefined): string {
  return item?.kind === 'tied' ? statusOf(decisions.value, item.entry) : 'free'
}
