/**
 * Seconds that a server asks to be left alone, from either form of `Retry-After` (RFC 9110, 10.2.3): a number of seconds, or an HTTP date
 * in one of its three spellings. Nothing where it says neither, or a moment that has passed.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? ''
  const seconds = /^\d{1,10}$/.test(text)
    ? Number(text)
    : HTTP_DATE.test(text)
      ? (Date.parse(utc(text)) - now) / 1000
      : 0
  return seconds > 0 ? seconds : undefined
}

/** `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`. */
const HTTP_DATE =
  /^(?:[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d\d:\d\d:\d\d GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})$/

/** The third spelling means UTC without saying so. */
function utc(date: string): string {
  return date.endsWith('GMT') ? date : `${date} GMT`
}
