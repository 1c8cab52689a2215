import { useSignal } from '@preact/signals'
import { type ComponentChildren, Fragment, h } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { enter } from './enter.ts'
import { expired, keptToken, session } from './session.ts'
import { words } from './words.ts'

/** The desk once somebody is signed in; the form before. A session that ends leaves the desk as it is, under the form. */
export function SignIn({ children }: { readonly children: ComponentChildren }) {
  const asking = useSignal(keptToken() !== undefined)
  useEffect(() => {
    const token = keptToken()
    if (token === undefined) return
    enter(token, true).finally(() => {
      asking.value = false
    })
  }, [])
  if (session.value)
    return (
      <Fragment>
        {children}
        {expired.value && <Over />}
      </Fragment>
    )
  if (asking.value) return null
  return (
    <main class="sign-in">
      <h1>Counterpoint</h1>
      <p>{words.lead}</p>
      <TokenForm />
    </main>
  )
}

function Over() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="over" onCancel={(event) => event.preventDefault()}>
      <h2 id="over">{words.over}</h2>
      <p>{words.overLead}</p>
      <TokenForm />
    </dialog>
  )
}

function TokenForm() {
  const said = useSignal<'refused' | 'unreached' | undefined>(undefined)
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const token = String(new FormData(event.currentTarget as HTMLFormElement).get('token') ?? '').trim()
    const answer = await enter(token, true)
    said.value = answer === 'entered' ? undefined : answer
  }
  return (
    <form onSubmit={submit}>
      <label>
        {words.token}
        <input name="token" type="password" autocomplete="current-password" required spellcheck={false} />
      </label>
      <p role="alert" class="loud">
        {said.value && words[said.value]}
      </p>
      <button type="submit" class="main">
        {words.enter}
      </button>
    </form>
  )
}
