import type { Figure } from '../figure/figure.ts'
import type { Attribution } from './attribution.ts'
import { isOutlet } from './kind.ts'
import { type Range, type ReadText, size, within } from './text.ts'

/** Of the attributions that a figure stands in, the innermost for each; null where there is none, or two that are as good. */
export function choose(
  read: ReadText,
  figures: readonly Figure[],
  attributions: readonly Attribution[],
): (Attribution | null)[] {
  const bySentence = new Map<number, Attribution[]>()
  const byQuotation = new Map<number, Attribution>()
  for (const attribution of attributions) {
    if (attribution.form === 'quotation') byQuotation.set(attribution.contents[0]?.from ?? -1, attribution)
    else bySentence.set(attribution.sentence.from, [...(bySentence.get(attribution.sentence.from) ?? []), attribution])
  }
  const { tokens, sentences, quotations, quotedIn } = read
  let sentence = 0
  let at = 0
  return figures.map((figure) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= figure.start) at++
    let to = at + 1
    while (to < tokens.length && (tokens[to]?.start ?? 0) < figure.end) to++
    while ((sentences[sentence]?.to ?? tokens.length) <= at) sentence++
    const quotation = quotations[quotedIn[at] ?? -1]
    const quoted = quotation && byQuotation.get(quotation.from)
    const near = bySentence.get(sentences[sentence]?.from ?? -1) ?? []
    return innermost(read, { from: at, to }, quoted ? [...near, quoted] : near)
  })
}

interface Candidate {
  readonly attribution: Attribution
  readonly content: Range
}

function innermost(read: ReadText, figure: Range, attributions: readonly Attribution[]): Attribution | null {
  const holding = attributions.flatMap((attribution): Candidate[] => {
    if (attribution.source.from <= figure.from && figure.to <= attribution.source.to) return []
    if (isMusing(read, attribution, figure)) return []
    const content = attribution.contents.find((one) => within(figure, one))
    return content ? [{ attribution, content }] : []
  })
  const next = nextSource(figure, holding)
  const [first, ...outer] = holding
    .map(({ attribution, content }) => ({
      attribution,
      content: { from: content.from, to: Math.min(content.to, next) },
    }))
    .sort((a, b) => size(a.content) - size(b.content) || b.attribution.cue.from - a.attribution.cue.from)
  if (!first) return null
  const better = preferred(read, first, outer)
  return withCarriers(
    read,
    better,
    [first, ...outer].filter((one) => one !== better),
  )
}

/** "The ministry said it expected", "said that the company's plan": who wants something is not who says it; an outlet that says what officials believe only carries it. */
function preferred(read: ReadText, first: Candidate, outer: readonly Candidate[]): Candidate {
  const isCarried = (source: Range) => isOutlet(read, source) && !isOutlet(read, first.attribution.source)
  const speaker = outer.find(({ attribution }) => attribution.speaks && !isCarried(attribution.source))
  return speaker && !first.attribution.speaks ? speaker : first
}

/** What somebody quoted wants or finds is said by who is quoted. */
function isMusing({ quotedIn }: ReadText, { form, speaks, source }: Attribution, figure: Range): boolean {
  const quotation = quotedIn[figure.from] ?? -1
  return quotation >= 0 && !speaks && form !== 'quotation' && quotedIn[source.from] === quotation
}

/** "The ministry said 20, Reuters reported": the ministry's words end where the next source begins. */
function nextSource(figure: Range, all: readonly Candidate[]): number {
  let next = Number.POSITIVE_INFINITY
  for (const { attribution } of all) {
    const from = Math.min(attribution.source.from, attribution.cue.from)
    if (from >= figure.to && from < next) next = from
  }
  return next
}

/** An outlet around the source carries it; two sources side by side of which none is an outlet are two readings. */
function withCarriers(read: ReadText, { attribution }: Candidate, outer: readonly Candidate[]): Attribution | null {
  const beside = outer.find(
    ({ attribution: { form, source } }) =>
      form === 'according' && attribution.form !== 'according' && source.from !== attribution.source.from,
  )
  if (beside && !isOutlet(read, beside.attribution.source)) {
    if (isOutlet(read, attribution.source)) return { ...beside.attribution, via: [attribution.source] }
    return null
  }
  const carriers = outer.map(({ attribution: { source } }) => source).filter((source) => isOutlet(read, source))
  const via = [...(attribution.via ?? []), ...carriers.filter(({ from }) => from !== attribution.source.from)]
  return via.length > 0 ? { ...attribution, via } : attribution
}
