import { type Signal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Span } from '../../../core/anchor/index.ts'

/** The words of the story that are selected, as offsets of its text. */
export function useSelected(story: RefObject<HTMLElement | null>): Signal<Span | undefined> {
  const selected = useSignal<Span | undefined>(undefined)
  useEffect(() => {
    const read = (): void => {
      // a dialog takes the selection along; what was selected before it opened is still meant
      if (document.querySelector('dialog[open]')) return
      selected.value = story.current ? spanIn(story.current, document.getSelection()) : undefined
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [])
  return selected
}

function spanIn(story: HTMLElement, selection: Selection | null): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const [start, end] = [offsetOf(story, startContainer, startOffset), offsetOf(story, endContainer, endOffset)]
  return start === undefined || end === undefined || start >= end ? undefined : { start, end }
}

/** Each paragraph says where it starts in the text. */
function offsetOf(story: HTMLElement, node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-start]')
  if (!paragraph || !story.contains(paragraph)) return undefined
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.start) + before.toString().length
}
