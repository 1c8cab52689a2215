import { h } from 'preact'
import { drawnReading, groupsOf } from '../card/groups.ts'
import { counted } from '../card/rows.tsx'
import { scaleOf } from '../card/scale.ts'
import { textIn } from '../words/text-in.ts'
import type { RecordView } from './context.ts'
import { lineInWords } from './summary.ts'

const WIDTH = 720
const ROW = 44
const [LEFT, RIGHT] = [250, 140]
const SPAN = WIDTH - LEFT - RIGHT
const FONT = 'system-ui, sans-serif'

/** The first group of a record as one picture, for sharing: its question, its estimates on their axis, where it is from. */
export function PlotSvg({ view }: { readonly view: RecordView }) {
  const { claim, say, lang, desk, origin } = view
  const [group] = groupsOf(claim)
  const estimates = group?.estimates.filter(({ current }) => current).slice(0, 12) ?? []
  const scale = scaleOf(estimates.map((estimate) => ({ reading: drawnReading(estimate) })))
  const x = (value: number) => LEFT + (scale.x(value) / 100) * SPAN
  const title = linesOf(textIn(lang, claim.question).text)
  const top = 40 + title.length * 28
  const height = top + 62 + estimates.length * ROW + 34
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="img">
      <title>{`${textIn(lang, claim.question).text} ${lineInWords(view, claim)}`}</title>
      <rect width={WIDTH} height={height} fill="#fff" />
      <g font-family={FONT} fill="#1d1f22" font-size="15">
        <text x="24" y="34" fill="#b4401f" font-weight="600">
          {lineInWords(view, claim)}
        </text>
        {title.map((line, i) => (
          <text x="24" y={64 + i * 28} font-size="22" font-weight="700">
            {line}
          </text>
        ))}
        {group && (
          <text x="24" y={top + 32} fill="#5a6068" font-size="13">
            {counted(view, group.first)}
          </text>
        )}
        {scale.ticks.map((tick) => (
          <g>
            <line x1={x(tick)} x2={x(tick)} y1={top + 40} y2={height - 40} stroke="#e3e5e8" />
            <text x={x(tick)} y={top + 32} fill="#5a6068" font-size="12" text-anchor="middle">
              {say.tick(tick, group?.unit ?? '')}
            </text>
          </g>
        ))}
        {estimates.map((estimate, i) => {
          const [lo, hi] = drawnReading(estimate).narrow ?? drawnReading(estimate).wide ?? [null, null]
          const y = top + 62 + i * ROW
          const [from, to] = [lo === null ? LEFT : x(lo), hi === null ? LEFT + SPAN : x(hi)]
          return (
            <g>
              <text x="24" y={y} font-weight="600">
                {cut(estimate.chain[0] ? say.name(estimate.chain[0].party) : '', 30)}
              </text>
              <text x="24" y={y + 17} fill="#5a6068" font-size="12">
                {say.date(estimate.saidAt)}
              </text>
              <line x1={from} x2={Math.max(to, from + 2)} y1={y} y2={y} stroke="#1d1f22" stroke-width="5" />
              {hi === null && <path d={`M${to} ${y - 7}v14l11-7z`} />}
              {lo !== null && lo === hi && <circle cx={from} cy={y} r="6" />}
              <text x={WIDTH - 24} y={y + 5} text-anchor="end" font-weight="600">
                {cut(say.value(estimate), 18)}
              </text>
            </g>
          )
        })}
        <text x="24" y={height - 14} fill="#5a6068" font-size="12">
          {[desk.name, `${origin}/claims/${claim.id}`].filter(Boolean).join(' · ')}
        </text>
      </g>
    </svg>
  )
}

/** At most three lines of about forty letters. A picture breaks no lines by itself. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 44) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}
