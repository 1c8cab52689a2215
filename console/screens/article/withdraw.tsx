import { useSignal } from '@preact/signals'
import { Fragment, h } from 'preact'
import { api } from '../../api/api.ts'
import { heard } from '../../api/asked.ts'
import { Dialog } from '../claim/dialog.tsx'
import type { ArticleAnswer } from './use-article.ts'
import { words } from './words.ts'

/** Asks first: what was decided in the article is forgotten, and cannot be brought back by undo. */
export function Withdraw({ article, again }: { readonly article: ArticleAnswer; again(): Promise<void> }) {
  const open = useSignal(false)
  const failed = useSignal('')
  const close = (): void => {
    open.value = false
    failed.value = ''
  }
  const withdraw = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { key, revision } = article
    const headers = { 'If-Match': `"${revision}"` }
    const came = await heard(api.articles[':key'].$delete({ param: { key } }, { headers }))
    if (came.kind === 'here') close()
    else if (came.kind === 'refused' && came.problem.status === 412) failed.value = words.changedMeanwhile
    else failed.value = came.kind === 'refused' ? (came.problem.detail ?? came.problem.title) : words.unreached
    await again()
  }
  return (
    <Fragment>
      <button
        type="button"
        class="bare"
        onClick={() => {
          open.value = true
        }}
      >
        {words.withdraw}
      </button>
      {open.value && (
        <Dialog title={words.withdrawTitle} close={close}>
          <form class="asked" onSubmit={withdraw}>
            <p>{words.withdrawLead}</p>
            <p role="alert" class="loud">
              {failed.value}
            </p>
            <div class="actions">
              <button type="submit" class="main">
                {words.withdrawNow}
              </button>
              <button type="button" class="bare" onClick={close}>
                {words.cancel}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </Fragment>
  )
}
