import { h } from 'preact'

/** The one thing that a list of things is opened for: a new one. Its key is `n`. */
export function Begin({ does, run }: { readonly does: string; run(): void }) {
  return (
    <button type="button" class="main" onClick={run} aria-keyshortcuts="n">
      {does}{' '}
      <span aria-hidden="true">
        <kbd>n</kbd>
      </span>
    </button>
  )
}
