import type { DraftClaim, Outcome } from '../../../../core/claim/types.ts'
import { slugOf } from '../../../../core/draft/slug.ts'
import { textIn } from '../../../../view/words/text-in.ts'
import { language } from '../../../language/say.ts'
import { put } from '../../../working/pointer.ts'

type Labels = NonNullable<NonNullable<DraftClaim['measure']>['outcomes']>

/** What an outcome is called in the editor's language. */
export function outcomeName(claim: DraftClaim, outcome: Outcome): string {
  return nameIn(claim.measure?.outcomes, outcome)
}

/** The outcome that words name, in any of its languages, or by its code. */
function outcomeOf(labels: Labels, name: string): Outcome | undefined {
  const wanted = name.toLowerCase()
  return Object.entries(labels).find(
    ([code, label]) =>
      code.toLowerCase() === wanted ||
      Object.values(label ?? {}).some((text) =>
        typeof text === 'string' ? text.toLowerCase() === wanted : text?.other?.toLowerCase() === wanted,
      ),
  )?.[0]
}

/** The claim with what an estimate counts, in words; what the measure did not have yet, it has now. */
export function withCounts(claim: DraftClaim, pointer: string, names: readonly string[], before: Labels): DraftClaim {
  const known = { ...before }
  const counts = names.map((name) => enter(known, name))
  const next = put(claim, pointer, counts.length === 0 ? undefined : [...new Set(counts)])
  return put(next, '/measure/outcomes', Object.keys(known).length === 0 ? undefined : known)
}

/** The claim with these outcomes and no others; those that it had before keep their codes and names. */
export function withOutcomes(claim: DraftClaim, names: readonly string[], before: Labels): DraftClaim {
  const known = { ...before }
  const codes = new Set(names.map((name) => enter(known, name)))
  const kept = Object.fromEntries(Object.entries(known).filter(([code]) => codes.has(code)))
  return put(claim, '/measure/outcomes', codes.size === 0 ? undefined : kept)
}

function enter(known: { [code: string]: Labels[string] }, name: string): Outcome {
  const found = outcomeOf(known, name)
  if (found !== undefined) return found
  const code = codeOf(name)
  known[code] ??= { [language]: name }
  return code
}

/** "people on board" is `peopleOnBoard`. */
function codeOf(name: string): Outcome {
  const [first = '', ...rest] = slugOf(name, 'counted', 30).split('-')
  const code = first + rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
  return /^[a-z]/.test(code) ? code : `n${code}`
}

function nameIn(labels: Labels | undefined, outcome: Outcome): string {
  const label = labels && Object.hasOwn(labels, outcome) ? labels[outcome] : undefined
  const texts = Object.fromEntries(
    Object.entries(label ?? {}).map(([tag, text]) => [tag, typeof text === 'string' ? text : (text?.other ?? '')]),
  )
  return textIn(language, texts).text || outcome
}
