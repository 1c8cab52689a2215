import { type ComponentChildren, Fragment, h } from 'preact'
import type { Kind } from '../figure.ts'
import { Icon } from '../icon.tsx'
import { because } from '../words/because.ts'
import { fill } from '../words/fill.ts'
import { isSame } from '../words/language.ts'
import { textIn } from '../words/text-in.ts'
import { verdictIn } from '../words/verdict.ts'
import type { View } from './context.ts'
import { Explain } from './explain.tsx'
import { Fold } from './fold.tsx'
import { type Group, groupsOf } from './groups.ts'
import { List, Rows } from './rows.tsx'
import { Sources } from './sources.tsx'

interface Props {
  readonly view: View
  readonly close?: (() => void) | undefined
  /** Stands between what is said and who counted what. */
  readonly children?: ComponentChildren
}

/** Verdict, question, reason; then who counted what; then where it was read. */
export function Card({ view, close, children }: Props) {
  const { claim, annotation, strings, lang, say, base, publisher } = view
  const { line, estimateId } = annotation
  const question = textIn(lang, claim.question)
  const reason = textIn(lang, claim.reason)
  const gap = line.on && say.gap(line)
  const why = line.on && because(line.on.reason, { ...line.on, verdict: line.verdict }, { ...view, estimateId })
  const [group, ...others] = groupsOf(claim, estimateId)
  const isOtherUnit = ({ unit }: Group) => unit !== group?.unit
  return (
    <>
      <div class="head">
        <p>
          {line.noPrimary && <Verdict view={view} kind="unsourced" />}
          <Verdict view={view} kind={line.verdict} />
          {gap && <span>{fill(strings.on, gap, say.outcomes(line.on?.counts ?? []))}</span>}
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
      {!isSame(question.lang, lang) && <small>{nameOfLanguage(question.lang, lang)}</small>}
      {why && <p>{why}</p>}
      <p lang={reason.lang}>{reason.text}</p>
      {claim.corrections.map(({ at, text }) => (
        <p class="correction">
          <b>{say.list([strings.correction, say.date(at)])}</b> {say.text(text)}
        </p>
      ))}
      {children}
      {group && <Rows view={view} group={group} />}
      <Others view={view} heading={strings.others} groups={others.filter((other) => !isOtherUnit(other))} />
      <Others view={view} heading={strings.otherUnit} groups={others.filter(isOtherUnit)} />
      <Sources view={view} />
      <Explain view={view} />
      <div class="foot">
        <span>{fill(strings.updated, say.date(claim.updatedAt))}</span>
        <a href={`${base}claims/${claim.id}`}>{strings.record}</a>
        {publisher && <span>{say.foreign(publisher)}</span>}
      </div>
    </>
  )
}

/** What is not compared with the figure, by why that is. */
function Others({ view, heading, groups }: { view: View; heading: string; groups: readonly Group[] }) {
  const count = groups.reduce((sum, { estimates }) => sum + estimates.length, 0)
  return (
    count > 0 && (
      <Fold summary={`${heading} (${view.say.count(count)})`} isOpen>
        {groups.map((group) => (
          <List view={view} group={group} />
        ))}
      </Fold>
    )
  )
}

/** Nothing for a tag that names no language. */
function nameOfLanguage(tag: string, lang: string): string | undefined {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag)
  } catch {
    return undefined
  }
}

/** The sign and the words of a verdict. */
export function Verdict({ view, kind }: { view: Pick<View, 'strings'>; kind: Kind }) {
  return (
    <span>
      <b class={`verdict ${kind}`}>
        <Icon kind={kind} />
        {verdictIn(view.strings, kind)}
      </b>{' '}
    </span>
  )
}
