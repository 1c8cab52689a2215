import { h } from 'preact'
import { Verdict } from '../card/card.tsx'
import { groupsOf } from '../card/groups.ts'
import { because } from '../words/because.ts'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import type { RecordView } from './context.ts'
import { EstimateGroup } from './estimates.tsx'
import { History } from './history.tsx'
import { href } from './href.ts'
import { Method } from './method.tsx'
import { Conflicts, NotCompared } from './pairs.tsx'
import { Reuse } from './reuse.tsx'

/** Everything that is known of one question: what the card says first, then every estimate with its sources, every conflict, and how the record came about. */
export function Record({ view }: { readonly view: RecordView }) {
  const { claim, strings, words, lang, say } = view
  const { line } = claim
  const question = textIn(lang, claim.question)
  const reason = textIn(lang, claim.reason)
  const gap = line.on && say.gap(line)
  const why =
    line.on && because(line.on.reason, { ...line.on, verdict: line.verdict }, { ...view, estimateId: undefined })
  return (
    <article>
      <Standing view={view} />
      <header class="lead">
        <p>
          <Verdict view={view} kind={line.verdict} />
          {gap && <span class="soft">{fill(strings.on, gap, say.outcomes(line.on?.counts ?? []))}</span>}
        </p>
        <h1 lang={question.lang}>{question.text}</h1>
        {reason.text && <p lang={reason.lang}>{reason.text}</p>}
        {why && <p class="soft">{why}</p>}
        {claim.corrections.map(({ at, text }) => (
          <p class="correction">
            <b>{say.list([strings.correction, say.date(at.slice(0, 10))])}</b> {say.text(text)}
          </p>
        ))}
      </header>
      <section>
        <h2>{words.estimates}</h2>
        {groupsOf(claim).map((group) => (
          <EstimateGroup view={view} group={group} />
        ))}
      </section>
      <Conflicts view={view} />
      <NotCompared view={view} />
      <Method view={view} />
      <History view={view} />
      <Reuse view={view} />
    </article>
  )
}

/** What is shown is not what is known now. */
function Standing({ view }: { readonly view: RecordView }) {
  const { claim, shown, words, say } = view
  if (shown.kind === 'now') return null
  const what =
    shown.kind === 'asOf'
      ? fill(words.shownAsKnown, say.date(shown.day))
      : fill(words.shownRevision, say.count(claim.revision))
  return (
    <p class="standing">
      {what} <a href={href(view, `claims/${claim.id}`)}>{words.toCurrent}</a>
    </p>
  )
}
