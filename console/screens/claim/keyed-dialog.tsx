import { useSignal } from '@preact/signals'
import { type ComponentChildren, Fragment, h } from 'preact'
import { ActionButtons } from '../../keys/key-bar.tsx'
import { useKeys } from '../../keys/keys.ts'
import { Dialog } from './dialog.tsx'
import { sets } from './sets.ts'
import { words } from './words.ts'

interface Props {
  /** The key that opens it, as the button beside it does. */
  readonly opens: string
  readonly does: string
  readonly title: string
  readonly lead: string
  readonly children: (close: () => void) => ComponentChildren
}

/** A button with its key, and the wide dialog of things to look through that both open. */
export function KeyedDialog({ opens, does, title, lead, children }: Props) {
  const isOpen = useSignal(false)
  const close = sets(isOpen, false)
  const action = { key: opens, does, run: sets(isOpen, true), look: 'plain' } as const
  useKeys([action])
  return (
    <Fragment>
      <ActionButtons actions={[action]} />
      {isOpen.value && (
        <Dialog title={title} isWide close={close}>
          <p class="soft">{lead}</p>
          {children(close)}
          <div class="row">
            <button type="button" onClick={close}>
              {words.close}
            </button>
          </div>
        </Dialog>
      )}
    </Fragment>
  )
}
