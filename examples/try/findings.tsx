import { Fragment, h } from 'preact'
import type { Relation } from '../../core/compare/types.ts'
import { evidence } from '../../view/evidence/en.ts'
import { reasonOf } from '../../view/evidence/reason.ts'
import type { Kind } from '../../view/figure.ts'
import { Icon } from '../../view/icon.tsx'
import { strings } from '../../view/strings/en.ts'
import { fill } from '../../view/words/fill.ts'
import { type Speaker, speaker } from '../../view/words/speak.ts'
import { textIn } from '../../view/words/text-in.ts'
import type { Shown } from './article.ts'
import type { Best, Finding } from './judge.ts'
import { RANK, saying, standing } from './words.ts'

/** Each figure with the claim that it is about, then those about none. */
export function Findings({ findings, text }: { findings: readonly Finding[]; text: Shown }) {
  const silent = findings.filter(({ fate }) => fate === 'silent')
  return (
    <>
      <ol>
        {findings.map(({ figure, fate, best }) =>
          fate === 'silent' || !best ? null : (
            <li key={figure.start}>
              <p class={`fate ${fate}`}>{FATE[fate]}</p>
              <h3>
                <a href={`#${text.paragraphOf(figure)?.id}`}>{figure.text}</a> <small>{figure.noun}</small>
              </h3>
              <About best={best} />
            </li>
          ),
        )}
      </ol>
      {silent.length > 0 && (
        <>
          <h3>Left alone</h3>
          <ul class="silent">
            {silent.map(({ figure, best }) => (
              <li key={figure.start}>
                <a href={`#${text.paragraphOf(figure)?.id}`}>{figure.text}</a>{' '}
                {best && (
                  <small>
                    perhaps about “{textIn('en', best.claim.question).text}”, but {scored(best)} is too little
                  </small>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const FATE = { marked: 'Marked', suggested: 'Suggested to an editor' } as const

function About({ best }: { best: Best }) {
  const { claim, annotation, kind } = best
  const { line } = annotation
  const say = speaker('en', strings, claim.measure)
  const question = textIn('en', claim.question)
  const gap = say.gap(line)
  return (
    <>
      <p lang={question.lang}>
        <a href={`/v1/claims/${claim.id}`}>{question.text}</a>
      </p>
      <p>
        {line.noPrimary && <Verdict kind={kind} />}
        <Verdict kind={line.verdict} />
        {line.on && gap && fill(strings.on, gap, say.outcomes(line.on.counts))}
      </p>
      <p class="score">
        <b>{scored(best)}</b>: {best.evidence.map((one) => reasonOf(one, evidence, claim)).join('; ')}
      </p>
      <Relations best={best} say={say} />
    </>
  )
}

function Verdict({ kind }: { kind: Kind }) {
  return (
    <b class={`verdict ${kind}`}>
      <Icon kind={kind} />
      {strings.verdict[kind]}{' '}
    </b>
  )
}

/** What the figure contradicts or repeats stands open, the rest is a click away. */
function Relations({ best: { claim, relations = [], estimateId }, say }: { best: Best; say: Speaker }) {
  const sorted = relations.toSorted((a, b) => RANK.indexOf(a.verdict) - RANK.indexOf(b.verdict))
  const entries = sorted.map((relation) => ({
    telling: RANK.indexOf(relation.verdict) < RANK.indexOf('revision') || relation.b === estimateId,
    entry: <Beside key={relation.b} relation={relation} {...{ claim, estimateId, say }} />,
  }))
  const rest = entries.filter(({ telling }) => !telling)
  return (
    <>
      <ul class="beside">{entries.filter(({ telling }) => telling).map(({ entry }) => entry)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more {rest.length === 1 ? 'estimate' : 'estimates'}
          </summary>
          <ul class="beside">{rest.map(({ entry }) => entry)}</ul>
        </details>
      )}
    </>
  )
}

interface BesideProps {
  readonly claim: Best['claim']
  readonly estimateId: string | undefined
  readonly relation: Relation
  readonly say: Speaker
}

function Beside({ relation, claim, estimateId, say }: BesideProps) {
  const estimate = claim.estimates.find(({ id }) => id === relation.b)
  if (!estimate) return null
  const { verdict, why } = relation.b === estimateId ? REPEATED : standing(relation)
  return (
    <li>
      {saying(estimate, say)}: <b>{verdict}</b>
      {why && <small>{why}</small>}
    </li>
  )
}

const REPEATED = { verdict: 'repeated here', why: '' }

function scored({ score }: Best): string {
  return `score ${score.toFixed(2)}`
}
