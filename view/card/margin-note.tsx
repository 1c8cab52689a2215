import { Fragment, h } from 'preact'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import type { Figure } from '../figure.ts'
import { fill } from '../words/fill.ts'
import { verdictIn } from '../words/verdict.ts'
import { type Setting, viewOf } from './context.ts'
import { drawnReading, groupsOf } from './groups.ts'
import { Miniature } from './plot.tsx'
import { scaleOf } from './scale.ts'

/** The verdict, the group's estimates on one line, and what the others state. */
export function MarginNote({ setting, figure }: { setting: Setting; figure: Figure }) {
  const { claim, kind } = figure
  const { annotation, strings, say } = viewOf(setting, figure)
  const [group] = groupsOf(claim, annotation.estimateId)
  const isOwn = ({ id }: PublicEstimate) => id === annotation.estimateId
  // The article's own figure is drawn last, over the others. In so few words nothing can be said of what has no source.
  const estimates = (group?.estimates ?? [])
    .filter((each) => isOwn(each) || (each.current && each.evidence !== 'noPrimaryFound'))
    .reverse()
  const span = say.span(estimates.filter((estimate) => !isOwn(estimate)))
  const others = claim.measure.kind === 'count' ? strings.othersCount : strings.othersSay
  const scale = scaleOf(estimates.map((estimate) => ({ reading: drawnReading(estimate) })))
  return (
    <>
      <b>{verdictIn(strings, kind)}</b>
      <Miniature estimates={estimates} own={annotation.estimateId} scale={scale} />
      {span && <small>{fill(others, span)}</small>}
    </>
  )
}
