import { RULESET } from '../compare/index.ts'
import { withoutJudgement } from './as-of.ts'
import { judgeEstimates } from './claim.ts'
import type { ClaimSnapshot } from './types.ts'

/**
 * Whether a document's readings, verdicts and line follow from its estimates under the rules that it names. `otherRules`: those are not this release's,
 * so nobody here can tell.
 */
export function judgedAgain(snapshot: ClaimSnapshot): 'same' | 'different' | 'otherRules' {
  if (snapshot.ruleset !== RULESET) return 'otherRules'
  const { estimates, line, relations } = snapshot
  const again = judgeEstimates(snapshot, estimates.map(withoutJudgement))
  const [was, is] = [
    { estimates, line, relations },
    { estimates: again.publicClaim.estimates, line: again.publicClaim.line, relations: again.relations },
  ].map((judged) => JSON.stringify(judged))
  return was === is ? 'same' : 'different'
}
