import type { Figure } from '../figure/index.ts'
import { peopleOf } from '../match/people.ts'
import { stem } from '../match/stem.ts'
import { readTokens } from '../match/tokens.ts'
import type { Source } from '../source/index.ts'
import type { Time } from '../time/index.ts'
import type { Kind } from './atoms.ts'
import { type Counted, countedBy } from './counted.ts'
import { firstFrom, type Read, saidUntil } from './read.ts'
import { type Said, saidOf } from './said.ts'
import type { Place } from './types.ts'

/** A figure that may become an estimate, or a part of what says one. */
export interface Mention {
  readonly read: Read
  readonly figure: Figure
  readonly place: Place
  readonly source: Source | null
  readonly kind: Kind
  /** A code as a claim has it. */
  readonly unit: string
  /** What it counts, none where nothing says it. */
  readonly counted?: Counted
  /** When it was said, and of which time it is. */
  readonly said: Said
  /** The times of its sentence. */
  readonly times: readonly Time[]
}

export function mentionsOf(read: Read): Mention[] {
  return read.figures.map((figure, i): Mention => {
    const source = read.sources[i] ?? null
    const kind = kindOf(figure)
    const counted = countedBy(read, i, kind)
    const times = timesOf(read, figure, source)
    return {
      read,
      figure,
      place: { article: read.n, start: figure.start, end: figure.end },
      source,
      kind,
      unit: unitOf(figure, kind, counted, read),
      ...(counted ? { counted } : {}),
      said: saidOf(read, figure, source, times),
      times,
    }
  })
}

function kindOf({ unit, currency }: Figure): Kind {
  if (currency !== undefined) return 'money'
  if (unit === undefined) return 'count'
  return unit === '1' || unit === '%' ? 'share' : 'measure'
}

/** A count without a unit is one of people, where its noun or its outcome is theirs; else of what the noun names. */
function unitOf(figure: Figure, kind: Kind, counted: Counted | undefined, read: Read): string {
  const { unit, noun } = figure
  const { tag } = read
  if (unit !== undefined) return perDay(unit, figure, read)
  if (kind !== 'count') return '1'
  const words = readTokens(noun ?? '')
  if (words.length === 0 || words.some(({ folded }) => peopleOf(folded))) return PERSON
  const last = words.at(-1)
  // "1,300 missing", "3,958 bodies": the noun itself is the outcome
  const isOfPeople = counted?.from && PEOPLES.has(counted.atoms[0] ?? '') && noun?.includes(counted.text)
  if (isOfPeople || !last) return PERSON
  return `{${stem(last.folded, tag).replace(/[^a-z0-9]/g, '') || 'item'}}`
}

/** "5,000 barrels of oil a day": what stands between a measure and its day is no part of the figure. */
function perDay(unit: string, { end }: Figure, { article: { text } }: Read): string {
  return !unit.includes('/') && unit.startsWith('[') && PER_DAY.test(text.slice(end, end + 40)) ? `${unit}/d` : unit
}

const PER_DAY =
  /^ (?:of \p{L}+ |\p{L}+ )?(?:a|per|each) day(?!\p{L})|^ (?:\p{L}+ )?(?:pro|am) Tag(?!\p{L})|^ (?:de \p{L}+ )?(?:par jour|al día|por día)(?!\p{L})|^ (?:\p{L}+ )?на добу/u

export const PERSON = '{person}'
const PEOPLES = new Set(
  'killed wounded missing captured displaced deployed arrested infected evacuated attended voted vaccinated tested recovered hospitalised hungry homeless born employed jobless trained survived striking cutJobs poor'.split(
    ' ',
  ),
)

function timesOf({ times }: Read, { sentence }: Figure, source: Source | null): Time[] {
  const end = saidUntil(sentence, source)
  const from = firstFrom(times, sentence.start)
  const found: Time[] = []
  for (let at = from; at < times.length; at++) {
    const time = times[at]
    if (!time || time.start >= end) break
    found.push(time)
  }
  return found
}
