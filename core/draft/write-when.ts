import type { DraftEstimate, EdtfDate, Period } from '../claim/types.ts'
import type { Time } from '../time/index.ts'
import type { Mention } from './mention.ts'
import type { Notes } from './notes.ts'
import type { How, Place } from './types.ts'

/** When it was said, and of which time it is: absent where no article says it, with the days on which the articles came out as choices. */
export function writeWhen(mentions: readonly Mention[], notes: Notes): Pick<DraftEstimate, 'saidAt' | 'period'> {
  const said = saidAt(mentions)
  if (!said) {
    const choices = new Set(mentions.flatMap(({ read }) => read.article.publishedAt ?? []))
    notes.doubt('/saidAt', 'saidAt', 'no day is named', [...choices])
  } else {
    notes.cell('/saidAt', placeOf(said), howOf(said.time))
    if (said.others.length > 0)
      notes.doubt('/saidAt', 'saidAt', 'articles name different days', [said.date, ...said.others])
  }
  const period = periodOf(mentions, said, notes)
  return { ...(said ? { saidAt: said.date } : {}), ...(period ? { period } : {}) }
}

interface Said extends Timed {
  readonly date: EdtfDate
  /** Later days that other places name. */
  readonly others: readonly EdtfDate[]
}

interface Timed {
  readonly time: Time
  readonly article: number
}

function saidAt(mentions: readonly Mention[]): Said | undefined {
  const dated = mentions.flatMap(({ said: { at }, read }) => (at ? [{ ...at, article: read.n }] : []))
  const [first] = dated.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
  return (
    first && { ...first, others: [...new Set(dated.map(({ date }) => date))].filter((date) => date !== first.date) }
  )
}

/** A total runs until the day that is named with it, else until the day on which it was said. Costs and shares have no end. */
function periodOf(mentions: readonly Mention[], said: Said | undefined, notes: Notes): Period | undefined {
  const told = mentions.flatMap(({ said: { period }, read }) => (period ? [{ time: period, article: read.n }] : []))[0]
  const end = told?.time.to ?? said?.date
  if (end === undefined) return undefined
  if (told) {
    notes.cell('/period', placeOf(told), howOf(told.time))
    return {
      ...(told.time.from === undefined ? {} : { from: told.time.from }),
      to: end,
      toBasis: told.time.to === undefined ? 'releaseAssumed' : 'stated',
      kind: told.time.relation === 'within' ? 'window' : 'cumulative',
    }
  }
  if (!said || mentions[0]?.kind !== 'count') return undefined
  notes.cell('/period/to', placeOf(said), 'assumed')
  return { to: end, toBasis: 'releaseAssumed', kind: 'cumulative' }
}

function placeOf({ time: { start, end }, article }: Timed): Place {
  return { article, start, end }
}

function howOf({ assumed }: Time): How {
  return assumed.length > 0 ? 'resolved' : 'stated'
}
