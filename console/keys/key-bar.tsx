import { type ComponentChildren, h } from 'preact'
import { isCapital, type Key } from './keys.ts'
import { words } from './words.ts'

/** A key that has a button too. The main one is filled, one a screen. */
export interface Action extends Key {
  readonly look: 'main' | 'plain' | 'bare'
}

/** What can be done here, each with the key that does it. */
export function KeyBar({
  actions,
  children,
}: {
  readonly actions: readonly Action[]
  readonly children?: ComponentChildren
}) {
  return (
    <div class="keys">
      <ActionButtons actions={actions} />
      {children}
    </div>
  )
}

export function ActionButtons({ actions }: { readonly actions: readonly Action[] }) {
  return actions.map(({ key, does, run, look }) => (
    <button
      type="button"
      class={look}
      onClick={run}
      aria-keyshortcuts={isCapital(key) ? `Shift+${key}` : key}
      key={key}
    >
      {does}{' '}
      <span aria-hidden="true">
        <KeyName name={key} />
      </span>
    </button>
  ))
}

/** As it stands on the keyboard. */
export function KeyName({ name }: { readonly name: string }) {
  return <kbd>{isCapital(name) ? `${words.shift} ${name}` : name}</kbd>
}
