import type { Period } from '../claim/types.ts'
import { primaryLang } from '../match/terms.ts'
import type { PublicClaim } from '../snapshot/types.ts'
import { WINDOW_WORDS } from './window-words.ts'

/**
 * The period of a figure in a text. A text seldom states one, so a total is taken to run until the text came out or, where that is not known,
 * until the latest total of the claim; `releaseAssumed` says so in the assumptions. Undefined where the text speaks of a stretch of time
 * ("in the past week"), and for claims that know such stretches only: that verdict is then `insufficient(period)`.
 */
export function periodOf(
  { estimates }: PublicClaim,
  text: {
    readonly surroundings: string
    readonly lang: string | undefined
    readonly publishedAt: string | undefined
  },
): Period | undefined {
  const words = WINDOW_WORDS.get(primaryLang(text.lang))
  if (words?.test(text.surroundings)) return undefined
  const periods = estimates.flatMap(({ period }) => period ?? [])
  const kind = KINDS.find((one) => periods.some((period) => period.kind === one))
  if (!kind) return undefined
  const ends = periods.flatMap((period) => (period.kind === kind ? period.to : []))
  const to = text.publishedAt ?? ends.sort().at(-1)
  return to === undefined ? undefined : { to, toBasis: 'releaseAssumed', kind }
}

const KINDS = ['cumulative', 'snapshot'] as const
