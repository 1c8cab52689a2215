import type { Evidence } from '../../../core/claim/types.ts'
import type { ClaimSnapshot } from '../../../core/snapshot/types.ts'
import { evidence as de } from '../../../view/evidence/de.ts'
import { evidence as en } from '../../../view/evidence/en.ts'
import { reasonOf } from '../../../view/evidence/reason.ts'
import { say } from '../../language/say.ts'

const words = say({ en, de })

/** Why a figure was taken to be about the claim, in the editor's language. */
export function reasonsOf(evidence: readonly Evidence[], claim: ClaimSnapshot): string[] {
  return evidence.map((one) => reasonOf(one, words, claim))
}
