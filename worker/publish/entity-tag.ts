/**
 * The strong ETag of some bytes: the first 22 characters (132 bits) of base64url(SHA-256), quoted. The publisher stores it
 * with the value and the reader computes it again, so a value that is not what was published is never served.
 */
export async function entityTag(bytes: ArrayBuffer | Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  const base64 = btoa(String.fromCharCode(...digest)).slice(0, 22)
  return `"${base64.replaceAll('+', '-').replaceAll('/', '_')}"`
}
