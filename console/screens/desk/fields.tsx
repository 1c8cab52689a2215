import { type ComponentChildren, h } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { words } from './words.ts'

/** A form whose values are handed over by name. What was typed stays until the change is made. */
export function Fields({
  name,
  submit,
  label,
  cancel,
  children,
}: {
  readonly name: string
  /** Resolves to whether it was done: then the form is emptied. */
  submit(values: FormData): Promise<boolean>
  readonly label: string
  readonly cancel?: (() => void) | undefined
  readonly children: ComponentChildren
}) {
  const form = useRef<HTMLFormElement>(null)
  // opened to change what is there: that is where somebody wants to type. With the drawing, so that it is not taken from whoever types already
  useLayoutEffect(() => {
    if (cancel) form.current?.querySelector('input')?.focus()
  }, [])
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const sent = event.currentTarget as HTMLFormElement
    if (await submit(new FormData(sent))) sent.reset()
  }
  return (
    <form ref={form} class="fields sheet" aria-label={name} onSubmit={send}>
      {children}
      <div class="deeds">
        <button type="submit" class="main">
          {label}
        </button>
        {cancel && (
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  )
}

/** What stands in a field; nothing where it is empty. */
export function filled(values: FormData, name: string): string | undefined {
  return String(values.get(name) ?? '').trim() || undefined
}
