import { isPublicAddress } from '../http/public-address.ts'
import { readRetryAfter } from '../http/retry-after.ts'

/** What became of one attempt. `retryAfter`: seconds, as the receiver asks. */
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'address' | 'slow' | 'network' }

export interface Sending {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Milliseconds. */
  readonly within: number
  readonly now: number
}

/** Sends one message. Of the answer only the status and `Retry-After` are read; a redirect is not followed. Never throws. */
export async function post({ url, headers, body, within, now }: Sending): Promise<Answer> {
  if (!isPublicAddress(url)) return { kind: 'address' }
  const signal = AbortSignal.timeout(within)
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', 'User-Agent': NAME, ...headers },
      body,
      signal,
    })
    await response.body?.cancel()
    const retryAfter = readRetryAfter(response.headers.get('Retry-After'), now)
    return { kind: 'answered', status: response.status, ...(retryAfter === undefined ? {} : { retryAfter }) }
  } catch {
    return { kind: signal.aborted ? 'slow' : 'network' }
  }
}

const NAME = 'Counterpoint (tells of events that its receiver asked for)'
