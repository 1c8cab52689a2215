import { h } from 'preact'
import type { Link } from '../../core/claim/types.ts'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import { drawnReading, type Group } from '../card/groups.ts'
import { Plot } from '../card/plot.tsx'
import { counted, Who, Words } from '../card/rows.tsx'
import { scaleOf } from '../card/scale.ts'
import { webAddress } from '../card/sources.tsx'
import { fill } from '../words/fill.ts'
import type { RecordView } from './context.ts'

/** Estimates that count the same thing, on one axis: none folded away, each with the words it was stated in and where they were read. */
export function EstimateGroup({ view, group }: { readonly view: RecordView; readonly group: Group }) {
  const { say, strings } = view
  const scale = scaleOf(group.estimates.map((estimate) => ({ reading: drawnReading(estimate) })))
  return (
    <section class="group">
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
        {group.estimates.map((estimate) => (
          <li id={`e-${estimate.id}`} class={estimate.current ? '' : 'past'}>
            <Who view={view} estimate={estimate} />
            <Plot estimate={estimate} scale={scale} />
            <Words view={view} estimate={estimate} />
            <Origin view={view} estimate={estimate} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The phrase, how it is read, and everyone who passed it on. */
function Origin({ view, estimate }: { readonly view: RecordView; readonly estimate: PublicEstimate }) {
  const { say } = view
  const { value, chain, note } = estimate
  const read = say.read(estimate)
  return (
    <div class="origin">
      <p>
        <q lang={value.lang ?? 'en'}>{value.phrase}</q> {read && <small>{read}</small>}
      </p>
      <ol>
        {chain.map((link) => (
          <li>
            <Source view={view} link={link} />
          </li>
        ))}
      </ol>
      {note && <p class="soft">{say.text(note)}</p>}
    </div>
  )
}

function Source({ view: { say, words }, link }: { readonly view: RecordView; readonly link: Link }) {
  const { party, title, url, archivedUrl, retrievedAt, quote, note } = link
  const [address, copy] = [webAddress(url), webAddress(archivedUrl)]
  const label = title === undefined ? say.fullName(party) : say.foreign(title)
  return (
    <span>
      {title !== undefined && `${say.fullName(party)}: `}
      {address ? (
        <a href={address} rel="noopener">
          {label}
        </a>
      ) : (
        label
      )}
      {copy && (
        <small>
          {' '}
          <a href={copy} rel="noopener">
            {words.archived}
          </a>
        </small>
      )}
      {retrievedAt && <small> {fill(words.seenOn, say.date(retrievedAt.slice(0, 10)))}</small>}
      {note && <small> {say.text(note)}</small>}
      {quote && <blockquote>{say.foreign(quote)}</blockquote>}
    </span>
  )
}
