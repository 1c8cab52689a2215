/** What a signature is checked with, as the desk makes it known. */
export interface VerifyingKey {
  /** The first 16 characters of base64url(SHA-256(public key)). */
  readonly id: string
  /** 32 bytes as base64url. */
  readonly publicKey: string
}

/** A key with its secret half. */
export interface Signer {
  readonly key: VerifyingKey
  /** `{key id}.{signature as base64url}`. The same bytes give the same signature, whenever they are signed. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>
}

const PREFIX = 'cps_'
const SECRET = /^cps_[A-Za-z0-9_-]{43}$/

/** What stands before the 32 secret bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8 = Uint8Array.from([0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20])

/** A new secret: `cps_` and 32 random bytes. */
export function newSecret(random: Uint8Array): string {
  return PREFIX + toBase64url(random)
}

/** Nothing where the text is no secret of ours. */
export async function signerOf(secret: string): Promise<Signer | undefined> {
  const seed = SECRET.test(secret) ? fromBase64url(secret.slice(PREFIX.length)) : undefined
  if (seed?.length !== 32) return undefined
  const pkcs8 = Uint8Array.from([...PKCS8, ...seed])
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'Ed25519' }, true, ['sign'])
  const jwk = await crypto.subtle.exportKey('jwk', key)
  const publicKey = 'x' in jwk ? jwk.x : undefined
  if (typeof publicKey !== 'string') throw new Error('the runtime knows no public half of the key')
  const id = await keyId(publicKey)
  return {
    key: { id, publicKey },
    sign: async (bytes) => {
      const signature = await crypto.subtle.sign({ name: 'Ed25519' }, key, bytes)
      return `${id}.${toBase64url(new Uint8Array(signature))}`
    },
  }
}

/** The name of a public key follows from it. */
export async function keyId(publicKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', fromBase64url(publicKey) ?? new Uint8Array())
  return toBase64url(new Uint8Array(digest)).slice(0, 16)
}

export function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
}
