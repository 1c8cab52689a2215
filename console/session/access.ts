import { effect, signal } from '@preact/signals'
import { expired, type Session, session, signedIn } from './session.ts'

/** Why Access gives no session: the deployment does not stand behind it, it vouches for nobody here any more, or for somebody whom the desk does not know. */
export type NoSession = 'none' | 'over' | 'stranger' | 'unreached'

/** What came of asking the last time; nothing while a session goes on. */
export const noSession = signal<NoSession | undefined>(undefined)

/** Asks for a session, or for the next one. The cookie of Access goes to this address alone; what it gives is held in memory. */
export async function enterByAccess(): Promise<void> {
  const answer = await ask()
  if (typeof answer === 'string') {
    noSession.value = answer
    return
  }
  noSession.value = undefined
  signedIn(answer, false)
}

async function ask(): Promise<Session | NoSession> {
  try {
    // where Access wants somebody to sign in anew it sends them to another origin: that is for a tab of its own
    const answer = await fetch('/console/session', { method: 'POST', redirect: 'manual' })
    if (answer.status === 204) return 'none'
    if (answer.status === 403) return 'stranger'
    if (answer.status === 401 || answer.type === 'opaqueredirect') return 'over'
    return answer.ok ? ((await answer.json()) as Session) : 'unreached'
  } catch {
    return 'unreached'
  }
}

/** Milliseconds before its end in which the next session is asked for. */
const EARLY = 300_000
const LEAST = 10_000

effect(() => {
  const { expiresAt } = session.value ?? {}
  if (expiresAt === undefined) return
  const wait = Math.max(LEAST, Date.parse(expiresAt) - Date.now() - EARLY)
  const next = setTimeout(() => void enterByAccess(), wait)
  return () => clearTimeout(next)
})
// a computer that slept, or a clock that is wrong: the call that was refused waits for the next session
effect(() => {
  if (expired.value && session.peek()?.expiresAt !== undefined) void enterByAccess()
})
