import { useSignal } from '@preact/signals'
import { Fragment, h } from 'preact'
import { useEffect } from 'preact/hooks'
import { type Asked, heard } from '../../../api/asked.ts'
import { ActionButtons } from '../../../keys/key-bar.tsx'
import { useKeys } from '../../../keys/keys.ts'
import { canPublish } from '../../../session/session.ts'
import type { Copy } from '../../../working/copy.ts'
import { act, isCopy } from '../../../working/desk.ts'
import { Dialog } from '../dialog.tsx'
import { problemWords } from '../form/problem-words.ts'
import { sets } from '../sets.ts'
import { Effects } from './effects.tsx'
import { type Preview, previewed } from './preview.ts'
import { words } from './words.ts'

/** Leads to what publishing changes. Not there for those who may not, nor where there is nothing to publish. */
export function Publish({ copy, said }: { readonly copy: Copy; said(text: string): void }) {
  const isOpen = useSignal(false)
  const { status } = copy.current.value ?? {}
  const isNew = isCopy(copy.desks.value.tag) || status !== 'published' || copy.state.value !== 'saved'
  const ask = (): void => {
    said('')
    isOpen.value = true
  }
  const isThere = canPublish.value && copy.id.value !== undefined && isNew
  const actions = isThere ? [{ key: 'p', does: words.publish, run: ask, look: 'main' } as const] : []
  useKeys(actions)
  if (!isThere) return null
  const done = (): void => {
    isOpen.value = false
    said(words.done)
  }
  return (
    <Fragment>
      <ActionButtons actions={actions} />
      {isOpen.value && <Asking copy={copy} close={sets(isOpen, false)} done={done} />}
    </Fragment>
  )
}

function Asking({ copy, close, done }: { readonly copy: Copy; close(): void; done(): void }) {
  const preview = useSignal<Asked<Preview>>({ kind: 'waiting' })
  const refused = useSignal<string | undefined>(undefined)
  const isSaved = useSignal(true)
  const look = async (): Promise<void> => {
    isSaved.value = await copy.flush()
    if (isSaved.value) preview.value = await heard(previewed(copy.id.peek() ?? ''))
  }
  useEffect(() => void look(), [])
  const publish = async (): Promise<void> => {
    const { tag } = copy.desks.peek()
    const revision = `"${copy.current.peek()?.revision ?? 0}"`
    const asked = await act(copy.id.peek() ?? '', 'publish', tag !== undefined && isCopy(tag) ? tag : revision)
    if (asked.kind === 'here') {
      copy.adopt(asked.body)
      done()
    } else if (asked.kind === 'refused') {
      const { status, detail, title } = asked.problem
      refused.value = status === 412 || status === 409 ? words.stale : `${words.refused} ${detail ?? title}`
    } else refused.value = words.unreached
  }
  const asked = preview.value
  const missing = asked.kind === 'here' ? asked.body.missing : []
  return (
    <Dialog title={words.title} isWide close={close}>
      {!isSaved.value ? (
        <p>{words.unsaved}</p>
      ) : asked.kind === 'waiting' ? (
        <p class="soft">{words.looking}</p>
      ) : asked.kind !== 'here' ? (
        <p role="alert">{asked.kind === 'refused' ? (asked.problem.detail ?? asked.problem.title) : words.unreached}</p>
      ) : missing.length > 0 ? (
        <div>
          <p>{words.cannot}</p>
          <ul class="why">
            {missing.slice(0, MOST).map(({ pointer, detail }) => (
              <li key={`${pointer} ${detail}`}>
                <code>{pointer}</code> {problemWords(detail)}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <Effects copy={copy} preview={asked.body} />
      )}
      <p role="alert" class="loud">
        {refused.value}
      </p>
      <div class="row">
        {asked.kind === 'here' && missing.length === 0 && isSaved.value && (
          <button type="button" class="main" ref={focus} onClick={() => void publish()}>
            {words.now}
          </button>
        )}
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  )
}

const MOST = 12

function focus(element: HTMLElement | null): void {
  element?.focus()
}
