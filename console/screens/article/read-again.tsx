import { type Signal, useSignal } from '@preact/signals'
import { Fragment, h } from 'preact'
import { api } from '../../api/api.ts'
import { heard } from '../../api/asked.ts'
import { HandIn } from '../articles/hand-in.tsx'
import { Dialog } from '../claim/dialog.tsx'
import type { ArticleAnswer } from './use-article.ts'
import { words } from './words.ts'

interface Props {
  readonly article: ArticleAnswer
  readonly said: Signal<string>
  again(): Promise<void>
}

/** Has the page asked for now; where it cannot be had, its text can be pasted. */
export function ReadAgain({ article, said, again }: Props) {
  const busy = useSignal(false)
  const pasting = useSignal('')
  const read = async (): Promise<void> => {
    busy.value = true
    said.value = ''
    const came = await heard(api.articles[':key'].read.$post({ param: { key: article.key } }))
    busy.value = false
    if (came.kind === 'here') {
      said.value = words.readNow(came.body.changed.length, came.body.lost.length)
      await again()
    } else pasting.value = came.kind === 'refused' ? (came.problem.detail ?? came.problem.title) : words.unreached
  }
  return (
    <Fragment>
      <button type="button" onClick={read} disabled={busy.value}>
        {busy.value ? words.reading : words.readAgain}
      </button>
      <button
        type="button"
        class="bare"
        onClick={() => {
          pasting.value = ' '
        }}
      >
        {words.paste}
      </button>
      {pasting.value !== '' && (
        <Dialog
          title={words.paste}
          close={() => {
            pasting.value = ''
          }}
        >
          {pasting.value !== ' ' && (
            <p class="loud" lang="en">
              {pasting.value}
            </p>
          )}
          <HandIn
            known={article}
            close={() => {
              pasting.value = ''
            }}
            done={async ({ changed, lost }) => {
              pasting.value = ''
              said.value = words.readNow(changed.length, lost.length)
              await again()
            }}
          />
        </Dialog>
      )}
    </Fragment>
  )
}
