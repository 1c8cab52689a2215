/** The shapes of what stands in a path. Checked before any look-up: KV refuses keys over 512 bytes by throwing. */
export const isArticleKey = (key: string) => /^[A-Za-z0-9_-]{22}$/.test(key)
export const isClaimId = (id: string) => id.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
/** A revision or page number without sign or leading zeros, or undefined. */
export function wholeNumber(text: string): number | undefined {
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined
}
