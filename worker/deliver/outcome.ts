import type { Answer } from './post.ts'

export interface Outcome {
  readonly is: 'delivered' | 'gone' | 'failed'
  readonly status?: number
  /** In words, for the admin. */
  readonly error?: string
  readonly retryAfter?: number
  /** It says nothing against this event: the receiver is busy or out of reach, and would not take another either. */
  readonly isPassing: boolean
}

export function outcomeOf(answer: Answer): Outcome {
  if (answer.kind !== 'answered')
    return { is: 'failed', error: WORDS[answer.kind], isPassing: answer.kind !== 'address' }
  const { status, retryAfter } = answer
  if (status >= 200 && status < 300) return { is: 'delivered', status, isPassing: false }
  if (status === GONE) return { is: 'gone', status, error: 'it is gone (410)', isPassing: false }
  const isRedirect = status >= 300 && status < 400
  return {
    is: 'failed',
    status,
    error: isRedirect ? `it redirects (${status}), which is not followed` : `it answered with status ${status}`,
    isPassing: status >= 500 || BUSY.has(status) || retryAfter !== undefined,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  }
}

const GONE = 410
const BUSY = new Set([408, 425, 429])

const WORDS = {
  address: 'its address is not https with a public name',
  slow: 'it took too long',
  network: 'it could not be reached',
} as const
