/**
 * Editors' tokens: `cp_{id}_{secret}`. The id finds the row, the secret is 256 random bits and is never stored; the prefix
 * lets secret scanners recognise a leaked one.
 */
export interface TokenParts {
  readonly id: string
  readonly secret: string
}

export function readToken(text: string): TokenParts | undefined {
  const [, id, secret] = /^cp_([a-z0-9]{4,32})_([A-Za-z0-9_-]{43})$/.exec(text) ?? []
  return id && secret ? { id, secret } : undefined
}

/**
 * Whether a person may have made a secret up. 43 random characters have some 32 different ones, 43 hexadecimal digits some 15; fewer than ten, a pattern
 * that repeats, or a run along the alphabet do not happen to them.
 */
export function isGuessable(secret: string): boolean {
  const codes = [...secret].map((character) => character.charCodeAt(0))
  const steps = codes.slice(1).map((code, i) => code - (codes[i] ?? 0))
  const often = Math.max(...[...Map.groupBy(steps, (step) => step).values()].map(({ length }) => length))
  const repeats = codes.some((_, i) => i > 0 && i <= (secret.length + 1) / 2 && secret.startsWith(secret.slice(i)))
  return new Set(codes).size < LEAST_DIFFERENT || often > steps.length / 4 || repeats
}

const LEAST_DIFFERENT = 10

export function newToken(): TokenParts & { readonly token: string } {
  const id = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const secret = base64url(crypto.getRandomValues(new Uint8Array(32)))
  return { id, secret, token: `cp_${id}_${secret}` }
}

/** SHA-256 as hex. A secret of 256 random bits needs no slow hash: there is nothing to guess. */
export async function hashSecret(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
