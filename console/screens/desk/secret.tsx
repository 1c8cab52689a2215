import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { words } from './words.ts'

/** What is shown once, to be copied. */
export function Secret({ name, secret }: { readonly name: string; readonly secret: string }) {
  const copied = useSignal(false)
  const shown = useRef<HTMLElement>(null)
  useLayoutEffect(() => shown.current?.focus(), [])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret)
    copied.value = true
  }
  return (
    <section ref={shown} class="secret sheet" tabIndex={-1} aria-label={name}>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>{' '}
        {words.secretOnce}
      </p>
      <code>{secret}</code>
      <button type="button" onClick={copy}>
        {copied.value ? words.copied : words.copy}
      </button>
    </section>
  )
}
