import { useSignal } from '@preact/signals'
import { Fragment, h } from 'preact'
import { api } from '../../../api/api.ts'
import { type BodyOf, useAsked } from '../../../api/asked.ts'
import { Answer } from '../../../frame/answer.tsx'
import { moment } from '../../../language/dates.ts'
import { canPublish } from '../../../session/session.ts'
import type { Copy } from '../../../working/copy.ts'
import { KeyedDialog } from '../keyed-dialog.tsx'
import { sets } from '../sets.ts'
import { Changes } from './changes.tsx'
import { done } from './done.ts'
import { words } from './words.ts'

type Revision = BodyOf<Awaited<ReturnType<typeof listed>>>['revisions'][number]

const listed = (id: string) => api.claims[':id'].revisions.$get({ param: { id }, query: { limit: '100' } })

/** Who changed what when, in words, and the way back. */
export function History({ copy, said }: { readonly copy: Copy; said(text: string): void }) {
  if (copy.current.value === undefined) return null
  return (
    <KeyedDialog opens="h" does={words.history} title={words.history} lead={words.lead}>
      {(close) => (
        <Revisions
          copy={copy}
          said={(text) => {
            close()
            said(text)
          }}
        />
      )}
    </KeyedDialog>
  )
}

function Revisions({ copy, said }: { readonly copy: Copy; said(text: string): void }) {
  const { asked, again } = useAsked(() => listed(copy.id.value ?? ''))
  const refused = useSignal<string | undefined>(undefined)
  const revert = async (n: number): Promise<void> => {
    refused.value = await done(copy, { revert: n })
    if (refused.value === undefined) said(words.reverted(n))
  }
  return (
    <Answer asked={asked.value} again={again} missing={words.none}>
      {({ revisions }) => (
        <div>
          <p role="alert" class="loud">
            {refused.value}
          </p>
          <ol class="past">
            {revisions.map((one, i) => (
              <li key={one.revision}>
                <Entry
                  id={copy.id.value ?? ''}
                  revision={one}
                  copy={copy}
                  revert={i > 0 && canPublish.value ? () => void revert(one.revision) : undefined}
                />
              </li>
            ))}
          </ol>
        </div>
      )}
    </Answer>
  )
}

interface EntryProps {
  readonly id: string
  readonly copy: Copy
  readonly revision: Revision
  readonly revert: (() => void) | undefined
}

function Entry({ id, copy, revision: { revision, action, at, by, wasPublic }, revert }: EntryProps) {
  const isOpen = useSignal(false)
  return (
    <Fragment>
      <div class="row">
        <b>{words.revision(revision)}</b>
        <span>{words.action[action]}</span>
        <small>{words.by(by, moment(at, new Date()))}</small>
        {wasPublic && <small>{words.wasPublic}</small>}
        {revert && (
          <button type="button" class="bare end" onClick={revert}>
            {words.revert(revision)}
          </button>
        )}
      </div>
      {revision > 1 && (
        <details onToggle={({ currentTarget }) => sets(isOpen, currentTarget.open)()}>
          <summary class="soft">{words.what}</summary>
          {isOpen.value && <Changes id={id} revision={revision} claim={copy.claim.value} />}
        </details>
      )}
    </Fragment>
  )
}
