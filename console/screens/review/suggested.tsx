import { h } from 'preact'
import type { Annotation } from '../../../core/claim/types.ts'
import type { ClaimSnapshot } from '../../../core/snapshot/types.ts'
import { Verdict } from '../../../view/card/card.tsx'
import { viewOf } from '../../../view/card/context.ts'
import { groupsOf } from '../../../view/card/groups.ts'
import { Rows } from '../../../view/card/rows.tsx'
import { kindOf } from '../../../view/figure.ts'
import { fill } from '../../../view/words/fill.ts'
import { textIn } from '../../../view/words/text-in.ts'
import type { About } from '../../about/about.ts'
import { setting } from '../../language/setting.ts'
import { reasonsOf } from './evidence.ts'
import { words } from './words.ts'

interface Props {
  readonly claim: ClaimSnapshot
  readonly annotation: Annotation
  /** By the editor, of this claim. The evidence was for what was suggested. */
  readonly chosen?: About
}

/** The claim as readers would see it at this figure: its verdict, who counted what, and why the figure was taken to be about it. */
export function Suggested({ claim, annotation, chosen = annotation }: Props) {
  const { estimateId } = chosen
  const isOther = chosen.claimId !== annotation.claimId || estimateId !== annotation.estimateId
  const evidence = isOther ? [] : (annotation.evidence ?? [])
  const own = claim.estimates.some(({ id }) => id === estimateId) ? estimateId : undefined
  const relations = claim.relations.filter(({ a, b }) => a === own || b === own)
  const view = viewOf(setting, {
    claim,
    annotation: { line: claim.line, relations, ...(own === undefined ? {} : { estimateId: own }) },
  })
  const { say, strings } = view
  const question = textIn(setting.lang, claim.question)
  const gap = claim.line.on && say.gap(claim.line)
  const [group] = groupsOf(claim, own)
  return (
    <div class="suggested">
      <h2 class="eyebrow">{isOther ? words.chosen : words.claim}</h2>
      <h3 class="question" lang={question.lang} dir="auto">
        {question.text}
      </h3>
      <p>
        <Verdict view={view} kind={kindOf(claim.line)} />
        {gap && <span class="soft">{fill(strings.on, gap, say.outcomes(claim.line.on?.counts ?? []))}</span>}
      </p>
      <p class="soft">{own === undefined ? words.repeatsNone : words.repeats}</p>
      <div class="compare">{group && <Rows view={view} group={group} />}</div>
      {evidence.length > 0 && (
        <div>
          <h3>{words.evidence}</h3>
          <ul class="why">
            {reasonsOf(evidence, claim).map((reason) => (
              <li dir="auto">{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <a href={`/claims/${claim.id}`} target="_blank" rel="noopener">
          {words.record}
        </a>
      </p>
    </div>
  )
}
