/** The key of an article: the first 22 characters (132 bits) of base64url of the SHA-256 of its canonical URL. */
export function articleKey(digest: Uint8Array): string {
  return btoa(String.fromCharCode(...digest))
    .slice(0, 22)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
