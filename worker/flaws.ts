import type { Clock } from './ports.ts'

/** Documents in KV that could not be shown here, for whoever watches the deployment. */
export interface Flaws {
  /** Says that an answer could not be made of these. */
  note(documents: Iterable<string>): void
  /** Those of the last hour, the newest first, each with when it last failed. */
  list(): readonly { readonly document: string; readonly at: string }[]
}

const KEPT_FOR = 3_600_000
const MOST = 20

/** Of an isolate: what is in KV is the same everywhere, and where nobody asks for it nobody misses it. */
export function flaws(clock: Clock): Flaws {
  const noted = new Map<string, number>()
  return {
    note(documents) {
      for (const document of documents) {
        noted.delete(document)
        noted.set(document, clock.now())
      }
      for (const oldest of noted.keys()) {
        if (noted.size <= MOST) break
        noted.delete(oldest)
      }
    },
    list: () =>
      [...noted]
        .filter(([, at]) => clock.now() - at < KEPT_FOR)
        .map(([document, at]) => ({ document, at: new Date(at).toISOString() }))
        .reverse(),
  }
}
