import { type Signal, useSignal } from '@preact/signals'
import { type ComponentChildren, h } from 'preact'
import type { Asked } from '../../api/asked.ts'
import { FocusedButton } from '../../frame/focused-button.tsx'
import { type Deed, useDeed } from './deed.ts'
import { words } from './words.ts'

export interface Listed<Item> {
  readonly deed: Signal<Deed>
  /** What is being changed. */
  readonly open: Signal<Item | undefined>
  /** What was taken off last, so that it can come back. */
  readonly removed: Signal<Item | undefined>
  /** Puts an item in the place of the one with this name; nothing, where that is to go. */
  put(name: string, item: Item | undefined): Promise<boolean>
  remove(item: Item): Promise<void>
  back(item: Item): Promise<void>
}

/** A list of the desk whose items are put, removed and brought back one at a time, by their names. */
export function useListed<Item>(
  nameOf: (item: Item) => string,
  write: (name: string, item: Item | undefined) => Promise<Asked<unknown>>,
  again: () => void,
): Listed<Item> {
  const { deed, run } = useDeed()
  const open = useSignal<Item | undefined>(undefined)
  const removed = useSignal<Item | undefined>(undefined)
  const put = async (name: string, item: Item | undefined): Promise<boolean> => {
    if (!(await run(() => write(name, item)))) return false
    open.value = undefined
    again()
    return true
  }
  return {
    deed,
    open,
    removed,
    put,
    async remove(item) {
      if (await put(nameOf(item), undefined)) removed.value = item
    },
    async back(item) {
      if (await put(nameOf(item), item)) removed.value = undefined
    },
  }
}

/** What was taken off last, and the way back. */
export function Removed({ name, back }: { readonly name: string | undefined; back(): void }) {
  return (
    <p role="status" class="deeds">
      {name !== undefined && <span>{words.removed(name)}</span>}
      {name !== undefined && (
        <FocusedButton key={name} onClick={back}>
          {words.undo}
        </FocusedButton>
      )}
    </p>
  )
}

interface RowProps {
  /** What a screen reader hears of the two buttons. */
  readonly change: string
  readonly remove: string
  readonly mayChange?: boolean
  onChange(): void
  onRemove(): void
  readonly children: ComponentChildren
}

export function ListedRow({ change, remove, mayChange = true, onChange, onRemove, children }: RowProps) {
  return (
    <li>
      <div>{children}</div>
      {mayChange && (
        <div class="deeds">
          <button type="button" aria-label={change} onClick={onChange}>
            {words.change}
          </button>
          <button type="button" aria-label={remove} onClick={onRemove}>
            {words.remove}
          </button>
        </div>
      )}
    </li>
  )
}
