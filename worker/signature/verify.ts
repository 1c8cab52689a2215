import { fromBase64url, keyId, type VerifyingKey } from './key.ts'

const SIGNATURE = /^([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{86})$/

/** With which key a signature says it was made. Nothing where it is none. */
export function signedWith(signature: string): string | undefined {
  return SIGNATURE.exec(signature)?.[1]
}

/** Whether the holder of the key has signed exactly these bytes. */
export async function verifies(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  { id, publicKey }: VerifyingKey,
): Promise<boolean> {
  const [, named, value = ''] = SIGNATURE.exec(signature) ?? []
  const [raw, made] = [fromBase64url(publicKey), fromBase64url(value)]
  if (named !== id || raw?.length !== 32 || made?.length !== 64 || (await keyId(publicKey)) !== id) return false
  const key = await crypto.subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify'])
  return crypto.subtle.verify({ name: 'Ed25519' }, key, made, bytes)
}
