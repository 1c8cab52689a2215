/** How the secrets of endpoints look: 32 random bytes in base64, with a prefix that secret scanners know. */
const PREFIX = 'whsec_'

export function newSecret(): string {
  return PREFIX + base64(crypto.getRandomValues(new Uint8Array(32)))
}

export interface Message {
  readonly id: string
  /** Seconds since 1970, of this attempt. */
  readonly timestamp: number
  readonly body: string
}

/** The headers by which a receiver knows who sent a message, when, and that nobody has changed it (Standard Webhooks 1.0). One signature for each secret. */
export async function signedHeaders(
  { id, timestamp, body }: Message,
  secrets: readonly string[],
): Promise<Record<string, string>> {
  const signed = new Uint8Array(new TextEncoder().encode(`${id}.${timestamp}.${body}`))
  const signatures = await Promise.all(secrets.map(async (secret) => `v1,${await hmac(secret, signed)}`))
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') }
}

async function hmac(secret: string, signed: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.slice(PREFIX.length)), (character) => character.charCodeAt(0))
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return base64(new Uint8Array(await crypto.subtle.sign('HMAC', key, signed)))
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
