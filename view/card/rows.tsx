import { Fragment, h } from 'preact'
import type { Side } from '../../core/claim/types.ts'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import type { Strings } from '../strings/types.ts'
import { fill } from '../words/fill.ts'
import { known } from '../words/known.ts'
import type { View } from './context.ts'
import { Fold } from './fold.tsx'
import { drawnReading, type Group } from './groups.ts'
import { Plot } from './plot.tsx'
import { scaleOf } from './scale.ts'

/** A group with its axis: who, when, the value as a line, the value in words. */
export function Rows({ view, group }: { view: View; group: Group }) {
  const { say, annotation, strings } = view
  const scale = scaleOf(group.estimates.map((estimate) => ({ reading: drawnReading(estimate) })))
  const own = group.estimates.find(({ id }) => id === annotation.estimateId)
  return (
    <section>
      <h3>
        {counted(view, group.first)} {scale.logarithmic && <i>({strings.logarithmic})</i>}
      </h3>
      <svg class="axis" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <text x={`${strings.dir === 'rtl' ? 100 - scale.x(tick) : scale.x(tick)}%`} y="1em">
            {say.tick(tick, group.unit)}
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
        <Fold summary={fill(strings.more, say.count(group.estimates.length - MOST_ROWS))} isOpen={view.isUnfolded}>
          <Entries view={view} estimates={group.estimates.slice(MOST_ROWS)} />
        </Fold>
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
export function Who({ view: { claim, strings, say }, estimate }: { view: View; estimate: PublicEstimate }) {
  const { chain, saidAt, period, forecast, variant = {} } = estimate
  const [origin] = chain
  const home = say.text(origin?.party.of)
  const isNamed = origin && home === say.name(origin.party)
  const side = origin && sideOf(origin.side, strings)
  const via = chain.find(({ role, party }) =>
    origin?.named ? role === 'spokesperson' && party.kind !== 'person' : role === 'via',
  )
  const ratio = say.ratio(estimate)
  // Ten outlets that repeat one origin are one voice (R1), and readers should see that.
  const carriers = chain.filter(({ role }) => role === 'carrier').length
  // what is shown and never judged; the others set groups apart
  const shown = Object.entries(claim.measure.dimensions ?? {})
    .filter(([, { decides = true }]) => !decides)
    .map(([name, { values }]) => say.text(known(values, variant[name])))
  const about = say.list([!isNamed && home, side])
  return (
    <div class="who">
      <b>{origin && say.name(origin.party)}</b>
      <small>
        {about && <span>{about}</span>}
        {via && <span>{fill(strings.via, say.name(via.party))}</span>}
        {carriers > 1 && <span>{fill(strings.outlets, say.count(carriers))}</span>}
        <time datetime={saidAt}>{say.date(saidAt)}</time>
        {period?.toBasis === 'stated' && period.kind !== 'window' && period.to !== saidAt && (
          <span>{fill(strings.countsTo, say.date(period.to))}</span>
        )}
        {forecast && <span>{fill(strings.forecast, say.date(forecast.madeAt))}</span>}
        {shown.map((label) => label && <span>{label}</span>)}
        {ratio && <span>{ratio}</span>}
      </small>
    </div>
  )
}

/** A party that speaks of its opponent is one to a conflict; any other has a stake in the number. */
function sideOf({ role, about }: Side, { side }: Strings): string | undefined {
  return role === 'party' && about === 'opponent' ? side.opponent : known(side, role)
}

/** The value in words, what the plot draws in words, and how it stands to the article's figure. */
export function Words({ view, estimate }: { view: View; estimate: PublicEstimate }) {
  const { say } = view
  const read = say.read(estimate)
  return (
    <div class="val">
      {say.value(estimate)}
      {read && <span class="unseen"> {read} </span>}
      <small>{standing(view, estimate)}</small>
    </div>
  )
}

function standing(
  { annotation, claim, strings }: View,
  { id, evidence, supersededBy, period, saidAt }: PublicEstimate,
): string | undefined {
  if (evidence === 'noPrimaryFound') return strings.noPrimary
  if (id === annotation.estimateId) return strings.here
  if (supersededBy) return known(strings.superseded, supersededBy.reason)
  const relation = annotation.relations.find(({ a, b }) => a === id || b === id)
  const [reason] = relation?.reasons ?? []
  if (reason?.code === 'part' && `${reason.by}` === 'period' && period?.kind !== 'window') {
    return strings.relation[reason.part === id ? 'earlier' : 'later']
  }
  if (relation?.verdict === 'revision') {
    const own = claim.estimates.find((estimate) => estimate.id === annotation.estimateId)
    return strings.relation[own && saidAt > own.saidAt ? 'laterFigure' : 'earlierFigure']
  }
  return known(strings.relation, relation?.verdict)
}

/** "killed or wounded", and what else sets a group apart. */
export function counted({ claim, say, strings }: View, estimate: PublicEstimate): string {
  const { counts, countsBasis, period, variant = {} } = estimate
  const { measure, estimates } = claim
  // where one estimate has a population of its own, the claim's has to be said of the others
  const scopes = (['population', 'place'] as const).map(
    (scope) => estimate[scope] ?? (estimates.some((each) => each[scope]) ? claim[scope] : undefined),
  )
  const variants = Object.entries(measure.dimensions ?? {}).map(
    ([name, { values, decides = true, unstated }]) => decides && say.text(known(values, variant[name] ?? unstated)),
  )
  return say.list([
    countsBasis === 'ambiguous' ? strings.unclear : say.outcomes(counts),
    ...variants,
    period?.kind === 'window' && (period.from ? say.dates(period.from, period.to) : say.date(period.to)),
    ...scopes.map((scope) => scope && say.text(scope.label)),
  ])
}
