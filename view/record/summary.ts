import type { PublicClaim } from '../../core/snapshot/types.ts'
import { type Setting, viewOf } from '../card/context.ts'
import { kindOf } from '../figure.ts'
import { textIn } from '../words/text-in.ts'
import { verdictIn } from '../words/verdict.ts'

/** What a claim comes to in one line, for a title, a feed or a quotation: `Sources conflict ×1.2`. */
export function lineInWords(setting: Setting, claim: PublicClaim): string {
  const { say, strings } = viewOf(setting, { claim })
  const gap = claim.line.on && say.gap(claim.line)
  return [verdictIn(strings, kindOf(claim.line)), gap].filter(Boolean).join(' ')
}

/** Its description, at most one sentence of the editor's and what the sources say together. */
export function descriptionOf(setting: Setting, claim: PublicClaim): string {
  const { say, lang } = viewOf(setting, { claim })
  const parties = claim.estimates.filter(({ current }) => current).map((estimate) => say.estimate(estimate))
  return [textIn(lang, claim.reason).text, parties.slice(0, 4).join('; ')].filter(Boolean).join(' ')
}
