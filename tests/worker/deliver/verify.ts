import { Webhook } from 'standardwebhooks'
import { vi } from 'vitest'
import type { Received } from './receiver.ts'

/** As a receiver that uses the reference library verifies a message, at the moment at which it came. */
export function verify(secret: string, { headers, body }: Received): unknown {
  vi.setSystemTime(Number(headers['webhook-timestamp']) * 1000)
  return new Webhook(secret).verify(body, headers)
}
