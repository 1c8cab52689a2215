import { type ComponentChildren, h } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  readonly title: string
  readonly isWide?: boolean
  close(): void
  readonly children: ComponentChildren
}

/** What is asked or shown before anything else can be done. Escape leaves it. */
export function Dialog({ title, isWide = false, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // before anything else can be pressed: Escape means the dialog from its first moment on
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class={`sheet ${isWide ? 'wide' : ''}`} aria-labelledby={id} onClose={close}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
