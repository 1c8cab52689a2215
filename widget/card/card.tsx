import { Fragment, h } from 'preact'
import type { Kind } from '../loader/marks.ts'
import { Icon } from '../notes/icon.tsx'
import { fill } from '../words/fill.ts'
import { numberFormat } from '../words/formats.ts'
import { isSame, textIn } from '../words/text-in.ts'
import type { View } from './context.ts'
import { Explain } from './explain.tsx'
import { groupsOf } from './groups.ts'
import { List, Rows } from './rows.tsx'
import { Sources } from './sources.tsx'

/** Verdict, question, reason; then who counted what; then where it was read. `times` are the views that a reader may turn to. */
export function Card({ view, close, times = [] }: { view: View; close?: () => void; times?: readonly Time[] }) {
  const { claim, annotation, strings, lang, say, base } = view
  const { line } = annotation
  const question = textIn(lang, claim.question)
  const reason = textIn(lang, claim.reason)
  const [group, ...others] = groupsOf(claim, annotation.estimateId)
  const rest = others.reduce((sum, { estimates }) => sum + estimates.length, 0)
  return (
    <>
      <div class="head">
        <p>
          {line.noPrimary && <Verdict view={view} kind="unsourced" />}
          <Verdict view={view} kind={line.verdict} />
          {line.on && line.factor && (
            <span>{fill(strings.factor, factor(line.factor, lang), say.outcomes(line.on.counts))}</span>
          )}
        </p>
        {close && (
          <button type="button" aria-label={strings.close} onClick={close}>
            ✕
          </button>
        )}
      </div>
      <h2 id="question" lang={question.lang}>
        {question.text}
      </h2>
      {!isSame(question.lang, lang) && (
        <small>{new Intl.DisplayNames(lang, { type: 'language' }).of(question.lang)}</small>
      )}
      <p lang={reason.lang}>{reason.text}</p>
      {claim.corrections.map(({ at, text }) => (
        <p class="correction">
          <b>
            {strings.correction}, {say.date(at)}
          </b>{' '}
          {textIn(lang, text).text}
        </p>
      ))}
      {times.length > 1 && (
        <p class="times">
          {times.map(({ name, isShown, show }) => (
            <button type="button" aria-pressed={`${isShown}`} onClick={show}>
              {name}
            </button>
          ))}
        </p>
      )}
      {group && <Rows view={view} group={group} />}
      {rest > 0 && (
        <details open>
          <summary>
            {strings.others} ({rest})
          </summary>
          {others.map((other) => (
            <List view={view} group={other} />
          ))}
        </details>
      )}
      <Sources view={view} />
      <Explain view={view} />
      <div class="foot">
        <span>{fill(strings.updated, say.date(claim.updatedAt))}</span>
        <a href={`${base}v1/claims/${claim.id}`}>{strings.record}</a>
      </div>
    </>
  )
}

/** What was known at one time. */
export interface Time {
  readonly name: string
  readonly isShown: boolean
  show(): void
}

/** The sign and the words of a verdict. */
export function Verdict({ view, kind }: { view: Pick<View, 'strings'>; kind: Kind }) {
  return (
    <span>
      <b class={`verdict ${kind}`}>
        <Icon kind={kind} />
        {view.strings.verdict[kind]}
      </b>{' '}
    </span>
  )
}

/** Rounded to what a reader can use, and never to 1, which would be no conflict. */
export function factor(gap: number, lang: string): string {
  return numberFormat(lang, { maximumFractionDigits: gap < 10 ? (gap < 1.1 ? 2 : 1) : 0 }).format(gap)
}
