import { useComputed, useSignal } from '@preact/signals'
import { h } from 'preact'
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { slugOf } from '../../../core/draft/slug.ts'
import { textIn } from '../../../view/words/text-in.ts'
import { Answer } from '../../frame/answer.tsx'
import { Page } from '../../frame/page.tsx'
import { language } from '../../language/say.ts'
import { canWrite } from '../../session/session.ts'
import { type Copy, copyOf } from '../../working/copy.ts'
import { isCopy } from '../../working/desk.ts'
import { type Editing, problemsOf } from '../../working/editing.ts'
import { FromArticles } from './articles/articles.tsx'
import { Beside } from './beside/beside.tsx'
import { Conflicts } from './both/conflicts.tsx'
import { ClaimForm } from './form/claim-form.tsx'
import { Estimates } from './form/estimates.tsx'
import { idOf } from './form/field.tsx'
import { Vocabulary } from './form/vocabulary.tsx'
import { Learned } from './learned/learned.tsx'
import { Missing } from './missing.tsx'
import { ForReaders } from './past/for-readers.tsx'
import { History } from './past/history.tsx'
import { Paste } from './paste/paste.tsx'
import { Publish } from './publish/publish.tsx'
import { Notices, SavedMark } from './saved-state.tsx'
import { sets } from './sets.ts'
import { words } from './words.ts'

/** `/console/claims/new` and `/console/claims/{id}`: left what is written, right what readers see of it. */
export function ClaimScreen() {
  const { id } = useRoute().params
  const copy = useMemo(() => copyOf(id === 'new' ? undefined : id), [id])
  const { route } = useLocation()
  const named = copy.id.value
  useEffect(() => {
    if (named !== undefined && named !== id) route(`/console/claims/${named}`, true)
  }, [id, named])
  return (
    <Answer asked={copy.opened.value} again={() => void copy.reopen()} missing={words.gone}>
      {() => <Opened copy={copy} />}
    </Answer>
  )
}

function Opened({ copy }: { readonly copy: Copy }) {
  const open = useSignal<readonly string[]>([])
  const said = useSignal('')
  const editing = useMemo(
    (): Editing => ({ claim: copy.claim, problems: problemsOf(copy.claim), edit: copy.edit, change: copy.change }),
    [copy],
  )
  useLayoutEffect(() => {
    if (copy.id.peek() === undefined) document.querySelector<HTMLElement>(`[id^="${idOf('/question')}-"]`)?.focus()
  }, [copy])
  const question = useComputed(() => textIn(language, copy.claim.value.question))
  const { current } = copy
  const name = useComputed(() => copy.id.value ?? 'new')
  const { text } = question.value
  const title = text !== '' ? text : copy.id.value === undefined ? words.newClaim : words.untitled
  return (
    <Page
      title={title}
      above={<Above copy={copy} />}
      aside={
        <div class="actions">
          <SavedMark copy={copy} />
          <History copy={copy} said={(text) => sets(said, text)()} />
          <Learned copy={copy} />
          <Publish copy={copy} said={(text) => sets(said, text)()} />
        </div>
      }
    >
      <p role="status" class="good told-done">
        {said.value}
      </p>
      <Notices copy={copy} />
      <Conflicts copy={copy} />
      {!canWrite.value && <p class="sheet notice">{words.readOnly}</p>}
      <fieldset class="claim" disabled={!canWrite.value} onKeyDown={onKey}>
        <div class="form">
          <ClaimForm editing={editing} asked={() => giveName(copy)} />
          <section>
            <h2>
              {words.estimates} <span>{copy.claim.value.estimates?.length ?? 0}</span>
            </h2>
            <Paste editing={editing} name={name} />
            <Estimates editing={editing} open={open} />
            <div class="row">
              <button type="button" onClick={() => addEmpty(copy, open.peek(), (ids) => sets(open, ids)())}>
                {words.empty}
              </button>
              <FromArticles editing={editing} name={name.value} said={(text) => sets(said, text)()} />
            </div>
          </section>
        </div>
        <aside>
          <Beside editing={editing} revision={(current.value?.revision ?? 0) + 1} />
          <Missing editing={editing} open={open} />
          <ForReaders copy={copy} said={(text) => sets(said, text)()} />
        </aside>
      </fieldset>
      <Vocabulary />
    </Page>
  )
}

/** Escape leaves a field, so that keys are commands again; Ctrl and Enter go on to the next estimate. */
function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return
  if (event.key === 'Escape') event.target.blur()
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  document.getElementById(idOf('/estimates'))?.focus()
}

function Above({ copy }: { readonly copy: Copy }) {
  const { status, revision } = copy.current.value ?? {}
  return (
    <span>
      <a href="/console/claims">{words.claims}</a>
      {' / '}
      {[
        copy.id.value,
        status && [words.status[status], revision !== undefined && words.revision(revision)].filter(Boolean).join(', '),
        isCopy(copy.desks.value.tag) && words.workingCopy,
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  )
}

/** A claim is saved from its first question on, under a name that is made of that and stays. */
function giveName(copy: Copy): void {
  if (copy.id.peek() !== undefined) return
  const { text } = textIn(language, copy.claim.peek().question)
  if (text.trim() !== '') copy.name(slugOf(text, 'claim', 60))
}

function addEmpty(copy: Copy, open: readonly string[], set: (ids: readonly string[]) => void): void {
  const taken = new Set(copy.claim.peek().estimates?.map(({ id }) => id))
  let n = taken.size + 1
  while (taken.has(`estimate-${n}`)) n++
  const id = `estimate-${n}`
  copy.change((claim) => ({ ...claim, estimates: [...(claim.estimates ?? []), { id }] }))
  set([...open, id])
}
