import type { DraftEstimate } from '../claim/types.ts'
import type { Gathered } from './estimates.ts'
import type { Mention } from './mention.ts'
import { Notes } from './notes.ts'
import type { Counts, Told } from './outcomes.ts'
import { slugOf, unique } from './slug.ts'
import type { Cell, Doubt, How } from './types.ts'
import type { Credit } from './wires.ts'
import { writeChain } from './write-chain.ts'
import { writeSum, writeValue } from './write-value.ts'
import { writeWhen } from './write-when.ts'

export interface Written {
  readonly estimate: DraftEstimate
  /** Pointers from the estimate on. */
  readonly cells: readonly Cell[]
  readonly doubts: readonly Doubt[]
  /** What it counts, as its places say it. */
  readonly told: readonly Told[]
}

export interface Writing {
  /** The claim's. */
  readonly unit: string
  readonly ids: Set<string>
  readonly credits: readonly (Credit | undefined)[]
  counts(mention: Mention): Counts | undefined
}

/** One estimate as a draft holds it: what its places say, and a doubt for each thing that they leave open. */
export function writeEstimate(gathered: Gathered, writing: Writing): Written {
  const { mentions } = gathered
  const notes = new Notes()
  const value = writeValue(mentions, notes)
  const counts = tellingCounts(mentions, writing)
  writeCounts(counts, notes)
  const told = counts ? [{ counts, lang: mentions[0].read.lang }] : []
  return finish(gathered, { value, ...countsAs(counts) }, told, notes, writing)
}

/** What one source adds up, beside its parts. */
export function writeSumEstimate(
  gathered: Gathered,
  parts: readonly [Mention, ...Mention[]],
  writing: Writing,
): Written {
  const notes = new Notes()
  const value = writeSum(parts, notes)
  const counts = [...new Set(parts.flatMap(({ counted }) => counted?.atoms ?? []))]
  const told = parts.flatMap((part) => {
    const own = writing.counts(part)
    return own ? [{ counts: own, lang: part.read.lang }] : []
  })
  return finish({ ...gathered, mentions: [parts[0]] }, { value, counts, countsBasis: 'stated' }, told, notes, writing)
}

function finish(
  { mentions, lineage, isCopied }: Gathered,
  stated: Pick<DraftEstimate, 'value' | 'counts' | 'countsBasis' | 'countsMayBe'>,
  told: readonly Told[],
  notes: Notes,
  { ids, unit, credits }: Writing,
): Written {
  const [first] = mentions
  const spoken = mentions.toSorted((a, b) => tellingName(b) - tellingName(a))[0] ?? first
  const chain = writeChain(mentions, spoken, lineage?.name, credits, notes)
  if (!spoken.source) notes.doubt('/chain', 'saidBy', 'nobody is named, or two readings are possible')
  else if (lineage?.isJoined)
    notes.doubt('/lineage', 'party', `"${spoken.source.party.name}" is taken for the same body as ${lineage.id}`)
  if (isCopied) {
    const articles = [...new Set(mentions.map(({ read }) => read.n + 1))]
    notes.doubt('/lineage', 'lineage', `the same words stand in articles ${articles.join(' and ')}`)
  }
  const when = writeWhen(mentions, notes)
  const own = lineage?.id ?? ownVoice(first, credits)
  const estimate: DraftEstimate = {
    id: unique(when.saidAt === undefined ? own : `${own}-${when.saidAt.slice(0, 10)}`, ids),
    ...stated,
    ...(first.unit === unit ? {} : { unit: first.unit }),
    ...when,
    chain,
    lineage: own,
    ...(spoken.source ? { evidence: 'secondaryOnly' } : { basis: 'unsourced', evidence: 'noPrimaryFound' }),
  }
  return { estimate, cells: notes.cells, doubts: notes.doubts, told }
}

/** A name says more than a role, and a role more than nothing. */
function tellingName({ source }: Mention): number {
  if (!source) return 0
  return 1 + (source.party.name.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0)
}

/** Of the places, the one that says most surely what is counted. */
function tellingCounts(mentions: readonly Mention[], { counts }: Writing): Counts | undefined {
  const told = mentions.flatMap((mention) => counts(mention) ?? [])
  return HOWS.map((how) => told.find((one) => one.how === how)).find((one) => one !== undefined)
}

const HOWS: readonly How[] = ['stated', 'resolved', 'assumed']

function writeCounts(counts: Counts | undefined, notes: Notes): void {
  if (!counts) {
    notes.doubt('/counts', 'counts', 'no word says what is counted')
    return
  }
  if (counts.from) notes.cell('/counts', counts.from, counts.how)
  if (counts.mayBe)
    notes.doubt(
      '/counts',
      'counts',
      `"${counts.label}" may mean several things`,
      counts.mayBe.map((set) => set.join(' and ')),
    )
  else if (counts.how === 'assumed')
    notes.doubt('/counts', 'counts', `taken from "${counts.label}", which stands elsewhere`)
}

function countsAs(counts: Counts | undefined): Pick<DraftEstimate, 'counts' | 'countsBasis' | 'countsMayBe'> {
  if (!counts) return {}
  if (counts.mayBe) return { counts: counts.counts, countsBasis: 'ambiguous', countsMayBe: counts.mayBe }
  return { counts: counts.counts, countsBasis: counts.how === 'stated' ? 'stated' : 'inferred' }
}

/** A figure that nobody is named for is the article's own, or its wire service's. */
function ownVoice({ read: { n, article } }: Mention, credits: readonly (Credit | undefined)[]): string {
  const name = credits[n]?.name ?? article.outlet
  return name === undefined ? `article-${n + 1}` : slugOf(name, `article-${n + 1}`)
}
