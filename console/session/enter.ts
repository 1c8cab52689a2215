import { client } from '../../worker/client.ts'
import { type Session, signedIn } from './session.ts'

/** Asks the worker whose token this is. */
export async function enter(token: string, kept: boolean): Promise<'entered' | 'refused' | 'unreached'> {
  try {
    const answer = await client(location.origin, token).v1.session.$get()
    if (!answer.ok) return statusOf(answer) === 401 ? 'refused' : 'unreached'
    const { name, scopes } = await answer.json()
    signedIn({ token, name, scopes } satisfies Session, kept)
    return 'entered'
  } catch {
    return 'unreached'
  }
}

/** The client's types know only the answers of the route itself, not those of what stands before it. */
function statusOf({ status }: { readonly status: number }): number {
  return status
}
