import { useSignal } from '@preact/signals'
import { type ComponentChildren, Fragment, h } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { enterByAccess, noSession } from './access.ts'
import { enter } from './enter.ts'
import { expired, keptToken, session } from './session.ts'
import { words } from './words.ts'

/** The desk once somebody is signed in; the form before. A session that ends leaves the desk as it is, under the form. */
export function SignIn({ children }: { readonly children: ComponentChildren }) {
  const asking = useSignal(true)
  useEffect(() => {
    void begin().finally(() => {
      asking.value = false
    })
  }, [])
  if (session.value) {
    const byAccess = session.value.expiresAt !== undefined
    return (
      <Fragment>
        {children}
        {expired.value && (byAccess ? noSession.value && <AccessOver /> : <Over />)}
      </Fragment>
    )
  }
  if (asking.value) return null
  return (
    <main class="sign-in">
      <h1>Counterpoint</h1>
      {noSession.value === 'stranger' && (
        <p class="loud" role="alert">
          {words.stranger}
        </p>
      )}
      {noSession.value !== 'none' && (
        <button type="button" class="main" onClick={() => void enterByAccess()}>
          {words.byAccess}
        </button>
      )}
      <p>{words.lead}</p>
      <TokenForm />
    </main>
  )
}

async function begin(): Promise<void> {
  const token = keptToken()
  if (token !== undefined && (await enter(token, true)) === 'entered') return
  await enterByAccess()
}

function Over() {
  return (
    <Dialog>
      <p>{words.overLead}</p>
      <TokenForm />
    </Dialog>
  )
}

/** Access signs in on pages of its own, so in another tab: what is on the desk stays. */
function AccessOver() {
  return (
    <Dialog>
      <p>{noSession.value === 'stranger' ? words.stranger : words.accessOver}</p>
      <p class="chips">
        <a class="button" href="/console/" target="_blank" rel="noopener">
          {words.elsewhere}
        </a>
        <button type="button" class="main" onClick={() => void enterByAccess()}>
          {words.goOn}
        </button>
      </p>
    </Dialog>
  )
}

function Dialog({ children }: { readonly children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="over" onCancel={(event) => event.preventDefault()}>
      <h2 id="over">{words.over}</h2>
      {children}
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
