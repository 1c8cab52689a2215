import type { Attribution } from './attribution.ts'
import type { Quotation } from './quotation.ts'
import type { Range, ReadText } from './text.ts'

/**
 * Who is quoted says the whole quotation, however many sentences it has, and the next one of the same paragraph that nobody else is
 * given for.
 */
export function withQuotations(read: ReadText, attributions: readonly Attribution[]): Attribution[] {
  const { quotations, quotedIn } = read
  const speakers: (Attribution | undefined)[] = new Array(quotations.length)
  for (const attribution of attributions) {
    if ((quotedIn[attribution.source.from] ?? -1) >= 0 || (quotedIn[attribution.cue.from] ?? -1) >= 0) continue
    for (const content of attribution.contents)
      for (const quotation of touched(quotedIn, content)) speakers[quotation] ??= attribution
  }
  const introduced = new Map(attributions.map((attribution) => [attribution.sentence.to, attribution]))
  quotations.forEach((quotation, i) => {
    speakers[i] ??=
      inherited(read, quotation, quotations[i - 1], speakers[i - 1]) ?? announced(read, quotation, introduced)
  })
  const quoted = quotations.flatMap((quotation, i): Attribution[] => {
    const speaker = speakers[i]
    return speaker ? [{ ...speaker, contents: [quotation], form: 'quotation' }] : []
  })
  return [...attributions, ...quoted]
}

/** How far behind "said" a quotation begins that it introduces. */
const NEAR = 12

/** The quotations at both ends of what is said. */
function touched(quotedIn: Int32Array, { from, to }: Range): number[] {
  const last = [1, 2]
    .map((back) => (to - back >= from ? (quotedIn[to - back] ?? -1) : -1))
    .find((quotation) => quotation >= 0)
  const first = quotedIn.subarray(from, Math.min(to, from + NEAR)).find((quotation) => quotation >= 0)
  return [first, last].filter((quotation) => quotation !== undefined)
}

function inherited(
  { tokens, quotedIn }: ReadText,
  quotation: Quotation,
  previous: Quotation | undefined,
  speaker: Attribution | undefined,
): Attribution | undefined {
  if (!previous || !speaker) return undefined
  if (previous.open && tokens[quotation.from]?.block) return previous.to === quotation.from ? speaker : undefined
  const before = tokens[quotation.from - 1]
  if (quotedIn[quotation.from - 1] !== -1 && previous.to !== quotation.from) return undefined
  if (!before || !/[.!?"”]/.test(before.text)) return undefined
  for (let at = previous.to; at <= quotation.from; at++) if (tokens[at]?.block) return undefined
  return speaker
}

/** "She went on:" and a paragraph that is quoted. */
function announced(
  { tokens }: ReadText,
  { from }: Quotation,
  introduced: ReadonlyMap<number, Attribution>,
): Attribution | undefined {
  return tokens[from - 1]?.text === ':' ? introduced.get(from) : undefined
}
