import { type ComponentChildren, h } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  readonly class?: string
  onClick(): void
  readonly children: ComponentChildren
}

/** A button that comes in the place of what was pressed, and has the focus as it comes: with the drawing, and once, so that none is taken from whoever types. */
export function FocusedButton(props: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => button.current?.focus(), [])
  return <button type="button" ref={button} {...props} />
}
