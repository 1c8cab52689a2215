import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { canPublish } from '../../../session/session.ts'
import type { Copy } from '../../../working/copy.ts'
import { Dialog } from '../dialog.tsx'
import { sets } from '../sets.ts'
import { Correcting } from './correcting.tsx'
import { done } from './done.ts'
import { words } from './words.ts'

/** A notice, a pause, or to take it back: for those who may publish. To withdraw is the one thing that asks whether it is meant. */
export function ForReaders({ copy, said }: { readonly copy: Copy; said(text: string): void }) {
  const asks = useSignal<'correct' | 'withdraw' | undefined>(undefined)
  const refused = useSignal<string | undefined>(undefined)
  const { status } = copy.current.value ?? {}
  if (!canPublish.value || status === undefined || status === 'withdrawn') return null
  const make = async (deed: Parameters<typeof done>[1], told: string): Promise<void> => {
    refused.value = await done(copy, deed)
    if (refused.value !== undefined) return
    asks.value = undefined
    said(told)
  }
  return (
    <section class="sheet padded" aria-label={words.readers}>
      <h3>{words.readers}</h3>
      <div class="row">
        {status === 'published' && (
          <button type="button" onClick={sets(asks, 'correct')}>
            {words.correct}
          </button>
        )}
        {status === 'published' && (
          <button type="button" onClick={() => void make('pause', words.paused)}>
            {words.pause}
          </button>
        )}
        <button type="button" onClick={sets(asks, 'withdraw')}>
          {words.withdraw}
        </button>
      </div>
      {asks.value === undefined && (
        <p role="alert" class="loud">
          {refused.value}
        </p>
      )}
      {asks.value === 'correct' && (
        <Correcting
          copy={copy}
          close={sets(asks, undefined)}
          refused={refused.value}
          publish={(notice) => void make({ notice }, words.corrected)}
        />
      )}
      {asks.value === 'withdraw' && (
        <Dialog title={words.withdrawTitle} close={sets(asks, undefined)}>
          <p>{words.withdrawLead}</p>
          <p role="alert" class="loud">
            {refused.value}
          </p>
          <div class="row">
            <button type="button" class="main" onClick={() => void make('withdraw', words.withdrawn)}>
              {words.withdrawNow}
            </button>
            <button type="button" onClick={sets(asks, undefined)}>
              {words.keep}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
