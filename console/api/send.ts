import { effect, signal } from '@preact/signals'
import { expired, session } from '../session/session.ts'

/** No answer came: the network is down, or the desk's worker is. */
export class Unreached extends Error {}

/** Whether the last call reached the worker. */
export const reached = signal(true)

/**
 * `fetch` for the desk. A call whose token is refused waits until somebody has signed in again, and is then repeated with the new one: the
 * worker did nothing with the first. A call that no answer came for is not repeated here, since it may have been carried out.
 */
export async function send(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const { token } = session.value ?? {}
  const headers = new Headers(init.headers)
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`)
  const answer = await fetch(input, { ...init, headers, credentials: 'omit' }).catch((error: unknown) => {
    reached.value = false
    throw new Unreached(String(error))
  })
  reached.value = true
  if (answer.status !== 401 || token === undefined) return answer
  expired.value = true
  await otherThan(token)
  return send(input, init)
}

/** Resolves when a session with another token has begun. */
function otherThan(token: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const now = session.value?.token
      if (now === undefined || now === token) return
      resolve()
      queueMicrotask(() => stop())
    })
  })
}
