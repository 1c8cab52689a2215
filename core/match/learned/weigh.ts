import type { Evidence } from '../evidence.ts'
import type { Profile } from '../profile.ts'
import type { Weighed } from '../weights.ts'
import { type Lessons, learnedOf } from './lessons.ts'
import type { Near } from './near.ts'
import { ownIn } from './own.ts'
import { tells } from './telling.ts'

/**
 * What editors' decisions have taught of figures that stood so, or nothing. What a claim is itself told by (its words, names, sources) is never learned for or
 * against it: that is weighed already, and a claim's own words stand in what is rejected as well. A figure in another unit is never lifted.
 */
export function weighLearned(
  profile: Profile,
  parts: readonly Weighed[],
  lessons: Lessons,
  near: Near,
): (Weighed & { readonly evidence: Evidence }) | undefined {
  const isOwn = ownIn(profile, near)
  const met = near.terms.flatMap((term) => {
    const weight = tells(learnedOf(lessons, term)) * FACTOR[term.kind]
    return weight === 0 || isOwn(term) ? [] : [{ weight, written: term.written }]
  })
  const sum = met.reduce((total, { weight }) => total + weight, 0)
  const isOtherUnit = parts.some(({ evidence }) => evidence?.code === 'unit' && !evidence.agrees)
  const weight = Math.max(-MOST_AGAINST, Math.min(isOtherUnit ? 0 : MOST_FOR, sum))
  if (weight === 0) return undefined
  const words = met.filter((one) => one.weight > 0 === weight > 0).map(({ written }) => written)
  return { weight, evidence: { code: 'learned', agrees: weight > 0, words: words.slice(0, MOST_WORDS) } }
}

/** What is counted tells more than a word that stands near: after three rejections as much as all the words that a claim shares with the sentence. */
const FACTOR = { word: 1, noun: 4, source: 1 } as const
/** So that of what is wrong by five to one no lift makes a suggestion. */
const MOST_FOR = 1.5
/** Of a sentence with all of a claim's words no suggestion is left; with the very value of an estimate besides, an editor still sees it. */
const MOST_AGAINST = 6
const MOST_WORDS = 8
