const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** From one attempt to the next, as Standard Webhooks proposes; the first is made at once. */
const DELAYS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR)]
/** Some later than that, by chance, so that what failed together does not come back together. */
const JITTER = 0.1
/** A server may ask for more; a slip of its pen must not cost every event. */
const LONGEST_WISH = DAY
const LONGEST_HOLD = 5 * MINUTE

/** When to try again after so many attempts; nothing after the last. `wish` is the receiver's Retry-After, in seconds. */
export function nextAttempt(now: number, attempts: number, random: number, wish = 0): number | undefined {
  const delay = DELAYS[attempts - 1]
  return delay && now + Math.round(Math.max(delay * (1 + JITTER * random), wished(wish)))
}

/** Until when a receiver that is busy or out of reach is asked for nothing at all, by its failures in a row: 5, 10, 20 ... seconds. */
export function heldUntil(now: number, failures: number, wish = 0): number {
  return now + Math.max(Math.min(LONGEST_HOLD, 5 * SECOND * 2 ** (failures - 1)), wished(wish))
}

function wished(seconds: number): number {
  return Math.min(seconds * SECOND, LONGEST_WISH)
}
