import { Fragment, h } from 'preact'
import type { Link } from '../../core/claim/types.ts'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import type { View } from './context.ts'
import type { Group } from './groups.ts'
import { Plot } from './plot.tsx'
import { scaleOf } from './scale.ts'

/** A group with its axis: who, when, the value as a line, the value in words. */
export function Rows({ view, group }: { view: View; group: Group }) {
  const { say, annotation, strings } = view
  const scale = scaleOf(group.estimates)
  const own = group.estimates.find(({ id }) => id === annotation.estimateId)
  return (
    <section>
      <h3>
        {counted(view, group.first)} {scale.logarithmic && <i>({strings.logarithmic})</i>}
      </h3>
      <svg class="axis" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <text x={`${strings.dir ? 100 - scale.x(tick) : scale.x(tick)}%`} y="1em">
            {say.tick(tick)}
          </text>
        ))}
      </svg>
      <ul>
        {group.estimates.slice(0, MOST_ROWS).map((estimate) => (
          <li class={estimate === own ? 'own' : estimate.current ? '' : 'past'}>
            <Who view={view} estimate={estimate} />
            <Plot estimate={estimate} own={own} scale={scale} />
            <Words view={view} estimate={estimate} />
          </li>
        ))}
      </ul>
      {group.estimates.length > MOST_ROWS && (
        <details>
          <summary>{fill(strings.more, `${group.estimates.length - MOST_ROWS}`)}</summary>
          <Entries view={view} estimates={group.estimates.slice(MOST_ROWS)} />
        </details>
      )}
    </section>
  )
}

/** More would be a wall; the rest is a click away. */
const MOST_ROWS = 8

/** A group that counts something else than the figure does: no axis, which would invite comparing. */
export function List({ view, group }: { view: View; group: Group }) {
  return (
    <>
      <h3>{counted(view, group.first)}</h3>
      <Entries view={view} estimates={group.estimates} />
    </>
  )
}

function Entries({ view, estimates }: { view: View; estimates: readonly PublicEstimate[] }) {
  return (
    <ul>
      {estimates.map((estimate) => (
        <li class={estimate.current ? '' : 'past'}>
          <Who view={view} estimate={estimate} />
          <Words view={view} estimate={estimate} />
        </li>
      ))}
    </ul>
  )
}

/** The origin of a figure, where it belongs, how it stands to what it counts, and when it said so. */
function Who({ view: { lang, strings, say }, estimate }: { view: View; estimate: PublicEstimate }) {
  const { chain, saidAt, period } = estimate
  const [origin] = chain
  const home = origin && [textIn(lang, origin.party.of).text, strings.side[origin.side.role]].filter(Boolean).join(', ')
  const via = chain.find(({ role, party }) =>
    origin?.named ? role === 'spokesperson' && party.kind !== 'person' : role === 'via',
  )
  const ratio = say.ratio(estimate)
  // Ten outlets that repeat one origin are one voice (R1), and readers should see that.
  const carriers = chain.filter(({ role }) => role === 'carrier').length
  return (
    <div class="who">
      <b>{origin && name(origin)}</b>
      <small>
        {home && <span>{home}</span>}
        {via && <span>{fill(strings.via, name(via))}</span>}
        {carriers > 1 && <span>{fill(strings.outlets, `${carriers}`)}</span>}
        <time datetime={saidAt}>{say.date(saidAt)}</time>
        {period?.toBasis === 'stated' && period.kind !== 'window' && period.to !== saidAt && (
          <span>{fill(strings.countsTo, say.date(period.to))}</span>
        )}
        {ratio && <span>{ratio}</span>}
      </small>
    </div>
  )
}

/** The value in words, what the plot draws in words, and how it stands to the article's figure. */
function Words({ view, estimate }: { view: View; estimate: PublicEstimate }) {
  const { say, strings } = view
  const { value, reading } = estimate
  return (
    <div class="val">
      {say.value(value, reading)}
      {reading.wide && <span class="unseen"> {fill(strings.read, say.interval(reading.wide))} </span>}
      <small>{standing(view, estimate)}</small>
    </div>
  )
}

function standing(
  { annotation, strings }: View,
  { id, evidence, supersededBy, period }: PublicEstimate,
): string | undefined {
  if (evidence === 'noPrimaryFound') return strings.noPrimary
  if (id === annotation.estimateId) return strings.here
  if (supersededBy) return strings.superseded[supersededBy.reason]
  const relation = annotation.relations.find(({ a, b }) => a === id || b === id)
  const [reason] = relation?.reasons ?? []
  if (reason?.code === 'part' && `${reason.by}` === 'period' && period?.kind !== 'window') {
    return strings.relation[reason.part === id ? 'earlier' : 'later']
  }
  return relation && strings.relation[relation.verdict]
}

/** "killed or wounded", and what else sets a group apart. */
function counted({ say, strings }: View, { counts, countsBasis, period, population, place }: PublicEstimate): string {
  return [
    countsBasis === 'ambiguous' ? strings.unclear : say.outcomes(counts),
    period?.kind === 'window' && (period.from ? say.dates(period.from, period.to) : say.date(period.to)),
    ...[population, place].map((scope) => scope && Object.values(scope.label)[0]),
  ]
    .filter(Boolean)
    .join(', ')
}

function name({ party }: Link): string {
  return party.short ?? party.name
}
