import { h } from 'preact'
import type { ArticleSnapshot, PublicAnnotation, PublicClaim } from '../../core/snapshot/types.ts'
import { Verdict } from '../card/card.tsx'
import { type Setting, viewOf } from '../card/context.ts'
import { groupsOf } from '../card/groups.ts'
import { kindOf } from '../figure.ts'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import { href, type Place } from './href.ts'

/** The figures of an article in plain lists, for readers and channels without a script: feeds, apps, AMP. Needs no style of its own. */
export function ArticleFigures({
  setting,
  article,
}: {
  readonly setting: Setting & Place
  readonly article: ArticleSnapshot
}) {
  const figures = article.annotations.flatMap((annotation) => {
    const claim = article.claims[annotation.claimId]
    return claim && 'estimates' in claim ? [{ annotation, claim }] : []
  })
  return (
    <ul class="list figures">
      {figures.map(({ annotation, claim }) => (
        <li>
          <Figure setting={setting} annotation={annotation} claim={claim} />
        </li>
      ))}
    </ul>
  )
}

interface FigureProps {
  readonly setting: Setting & Place
  readonly annotation: PublicAnnotation
  readonly claim: PublicClaim
}

function Figure({ setting, annotation, claim }: FigureProps) {
  const view = viewOf(setting, { claim, annotation })
  const { say, strings, lang } = view
  const { line, estimateId, quote } = annotation
  const question = textIn(lang, claim.question)
  const gap = line.on && say.gap(line)
  const [group] = groupsOf(claim, estimateId)
  const others = group?.estimates.filter(({ id, current }) => id !== estimateId && current) ?? []
  return (
    <div>
      <p>
        <b>{annotation.figure}</b> <Verdict view={view} kind={kindOf(line)} />
        {gap && <span>{fill(strings.on, gap, say.outcomes(line.on?.counts ?? []))}</span>}
      </p>
      <blockquote>{quote.exact}</blockquote>
      <p>
        <a href={href(setting, `claims/${claim.id}`)} lang={question.lang}>
          {question.text}
        </a>
      </p>
      {others.length > 0 && (
        <ul>
          {others.map((estimate) => (
            <li>{say.estimate(estimate)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
