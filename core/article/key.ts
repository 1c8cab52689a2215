/** The key of an article: the first 22 characters (132 bits) of base64url of the SHA-256 of its canonical URL. */
export function articleKey(digest: Uint8Array): string {
  let key = ''
  for (let bit = 0; bit < 132; bit += 6) {
    const word = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0)
    key += ALPHABET[(word >> (10 - (bit & 7))) & 63]
  }
  return key
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
