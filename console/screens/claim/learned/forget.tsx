import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useRef } from 'preact/hooks'
import { FocusedButton } from '../../../frame/focused-button.tsx'
import { words } from './words.ts'

interface Props {
  readonly name: string
  /** Which term, for those who do not see the row. */
  readonly about?: string
  readonly asks: string
  forget(): Promise<void>
}

/** Asks on the spot whether it is meant: nothing brings back what was forgotten but new decisions. */
export function Forget({ name, about, asks, forget }: Props) {
  const isAsking = useSignal(false)
  const first = useRef<HTMLButtonElement>(null)
  const isBusy = useSignal(false)
  const label = about === undefined ? name : `${name}: ${about}`
  const cancel = (): void => {
    isAsking.value = false
    queueMicrotask(() => first.current?.focus())
  }
  const sure = async (): Promise<void> => {
    if (isBusy.value) return
    isBusy.value = true
    await forget()
    isBusy.value = false
    isAsking.value = false
  }
  if (!isAsking.value)
    return (
      <button
        type="button"
        class={about === undefined ? '' : 'bare'}
        aria-label={label}
        ref={first}
        onClick={() => (isAsking.value = true)}
      >
        {name}
      </button>
    )
  return (
    // Escape takes the question back, and leaves the dialog open
    <fieldset class="sure" aria-label={label} onKeyDown={(event) => event.key === 'Escape' && stay(event, cancel)}>
      <span>{asks}</span>
      <FocusedButton class="main" onClick={() => void sure()}>
        {words.forgetNow}
      </FocusedButton>
      <button type="button" onClick={cancel}>
        {words.keep}
      </button>
    </fieldset>
  )
}

function stay(event: Event, then: () => void): void {
  event.preventDefault()
  then()
}
