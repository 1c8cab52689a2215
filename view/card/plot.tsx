import { h } from 'preact'
import type { PublicEstimate } from '../../core/snapshot/types.ts'
import { drawnReading } from './groups.ts'
import type { Scale } from './scale.ts'

/**
 * One row of the plot: a thin line for the wide reading, a thick one for the narrow, a dot only where the source gave one value,
 * an arrow where an end is open, hatching for a vague word. `own` is the article's figure, ruled through every row.
 */
export function Plot({
  estimate,
  own,
  scale,
}: {
  estimate: PublicEstimate
  own?: PublicEstimate | undefined
  scale: Scale
}) {
  const { value, converted } = estimate
  const reading = drawnReading(estimate)
  const at = (x: number) => `${scale.x(x)}%`
  const line = (kind: string, [lo, hi]: readonly [number | null, number | null]) => (
    <line class={kind} x1={lo === null ? '0' : at(lo)} x2={hi === null ? '100%' : at(hi)} y1="50%" y2="50%" />
  )
  const best =
    'best' in value && value.best !== undefined
      ? value.best * (converted?.factor ?? 1) + (converted?.offset ?? 0)
      : reading.narrow?.[0] === reading.narrow?.[1]
        ? reading.narrow?.[0]
        : undefined
  const [lo, hi] = reading.wide ?? [0, 0]
  const isAtMost = 'x' in value && /Most|To|less/.test(value.form)
  return (
    <svg class="plot" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line class="grid" x1={at(tick)} x2={at(tick)} y2="100%" />
      ))}
      {own &&
        drawnReading(own).narrow?.map(
          (end) => end !== null && <line class="rule" x1={at(end)} x2={at(end)} y2="100%" />,
        )}
      {reading.wide && line(reading.narrow ? 'wide' : 'vague', reading.wide)}
      {reading.narrow && line('narrow', reading.narrow)}
      {best != null && <circle cx={at(best)} cy="50%" r="5" />}
      {hi === null && <Arrow x="100%" />}
      {(lo === null || isAtMost) && <Arrow x={lo === null ? '0' : at(lo)} back />}
    </svg>
  )
}

/** All of a group on one line, for the margin. */
export function Miniature(props: { estimates: readonly PublicEstimate[]; own: string | undefined; scale: Scale }) {
  const { estimates, own, scale } = props
  const at = (x: number | null, open: string) => (x === null ? open : `${scale.x(x)}%`)
  return (
    <svg class="mini" aria-hidden="true">
      <line class="grid" x2="100%" y1="50%" y2="50%" />
      {estimates.map((estimate) => {
        const { id } = estimate
        const { narrow } = drawnReading(estimate)
        if (!narrow) return null
        const [lo, hi] = narrow
        const kind = id === own ? 'here' : 'narrow'
        return lo === hi ? (
          <circle class={kind} cx={at(lo, '0')} cy="50%" r="4" />
        ) : (
          <line class={kind} x1={at(lo, '0')} x2={at(hi, '100%')} y1="50%" y2="50%" />
        )
      })}
    </svg>
  )
}

function Arrow({ x, back }: { x: string; back?: true }) {
  return (
    <svg aria-hidden="true" x={x} y="50%" overflow="visible">
      <path d={back ? 'M5-7V7L-6 0Z' : 'M-5-7V7L6 0Z'} />
    </svg>
  )
}
