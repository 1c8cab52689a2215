import { h } from 'preact'
import type { Assumption } from '../../core/compare/types.ts'
import { because } from '../words/because.ts'
import { fill } from '../words/fill.ts'
import { known } from '../words/known.ts'
import { isolated } from '../words/text-in.ts'
import type { View } from './context.ts'
import { Fold } from './fold.tsx'

/** How the verdict came about, in plain words: every reason of the pair behind it, what is taken for granted, and the house's thresholds. */
export function Explain({ view }: { view: View }) {
  const { annotation, strings } = view
  const { line, estimateId } = annotation
  const { on } = line
  const relation = annotation.relations.find(({ a, b }) => on && [a, b].includes(on.a) && [a, b].includes(on.b))
  const sentences = [
    ...(relation ? relation.reasons.map((reason) => because(reason, relation, { ...view, estimateId })) : []),
    ...(relation?.assumptions ?? []).map((assumption) => assumed(view, assumption)),
    threshold(view),
  ]
  return (
    <Fold summary={strings.compare} isOpen={view.isUnfolded}>
      {sentences.map((sentence, at) => sentence && sentences.indexOf(sentence) === at && <p>{sentence}</p>)}
    </Fold>
  )
}

/** What a verdict takes for granted, and of whom; nothing for an assumption of a later release. */
export function assumed(view: View, assumption: Assumption): string | undefined {
  const { claim, strings, say } = view
  const { code, of } = assumption
  const party = claim.estimates.find(({ id }) => id === of)?.chain[0]?.party
  const words = known(strings.assuming, code)
  return words && fill(words, party ? say.name(party) : isolated(of, strings.dir), ...taken(view, assumption))
}

/** What is taken for granted, where that has a name or a number. */
function taken({ claim, say }: View, assumption: Assumption): string[] {
  if (assumption.code === 'roundingCapped') return [say.share(ROUNDING_CAP)]
  if (!('dimension' in assumption)) return []
  const dimension = known(claim.measure.dimensions, assumption.dimension)
  const code = 'taken' in assumption ? assumption.taken : undefined
  return [say.text(code === undefined ? dimension?.label : known(dimension?.values, code))]
}

/** The least difference that counts, and how far apart two totals may end. */
export function threshold({ claim, strings, say }: View): string {
  const { scale = 'ratio', kind, unit, tolerance } = claim.measure
  const { absolute, days, materiality } = tolerance
  const isDifference = scale !== 'ratio' || ((kind === 'rate' || kind === 'share') && absolute !== undefined)
  const least = isDifference
    ? say.points(absolute ?? (unit === '1' || unit === '%' ? 0.5 : 0))
    : say.factor(materiality)
  return fill(strings.threshold, least, say.days(days))
}

/** What core/compare cuts a rounded number's tolerance to. */
const ROUNDING_CAP = 0.25
