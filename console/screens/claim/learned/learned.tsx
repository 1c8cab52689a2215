import { useSignal } from '@preact/signals'
import { Fragment, h } from 'preact'
import { api } from '../../../api/api.ts'
import { useAsked } from '../../../api/asked.ts'
import { Answer } from '../../../frame/answer.tsx'
import { useKeys } from '../../../keys/keys.ts'
import type { Copy } from '../../../working/copy.ts'
import { Dialog } from '../dialog.tsx'
import { sets } from '../sets.ts'
import { Taught } from './taught.tsx'
import { words } from './words.ts'

/** What editors' decisions have taught the matcher about the claim, and the way to make it forget. */
export function Learned({ copy }: { readonly copy: Copy }) {
  const isOpen = useSignal(false)
  const isThere = copy.current.value !== undefined
  useKeys(isThere ? [{ key: 'l', does: words.learned, run: sets(isOpen, true) }] : [])
  if (!isThere) return null
  return (
    <Fragment>
      <button type="button" onClick={sets(isOpen, true)}>
        {words.learned}{' '}
        <span aria-hidden="true">
          <kbd>l</kbd>
        </span>
      </button>
      {isOpen.value && (
        <Dialog title={words.title} isWide close={sets(isOpen, false)}>
          <p class="soft">{words.lead}</p>
          <Asked id={copy.id.value ?? ''} />
          <div class="row">
            <button type="button" onClick={sets(isOpen, false)}>
              {words.close}
            </button>
          </div>
        </Dialog>
      )}
    </Fragment>
  )
}

function Asked({ id }: { readonly id: string }) {
  const { asked, again } = useAsked(() => api.claims[':id'].learned.$get({ param: { id } }))
  return (
    <Answer asked={asked.value} again={again} missing={words.none}>
      {(learned) => <Taught id={id} learned={learned} again={again} />}
    </Answer>
  )
}
