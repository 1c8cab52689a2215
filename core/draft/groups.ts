import { peopleOf } from '../match/people.ts'
import { stem } from '../match/stem.ts'
import { readTokens } from '../match/tokens.ts'
import { familyOf } from './atoms.ts'
import type { Mention } from './mention.ts'
import type { UnusedWhy } from './types.ts'

/** Figures that count the same thing, in the order of the texts. */
export interface Group {
  readonly key: string
  /** All of one unit. */
  readonly mentions: readonly [Mention, ...Mention[]]
}

/** Same kind and unit, and the same family of outcomes; what has no outcome that is known, by what its noun names. */
export function groupsOf(mentions: readonly Mention[], leave: (mention: Mention, why: UnusedWhy) => void): Group[] {
  const groups = new Map<string, [Mention, ...Mention[]]>()
  for (const mention of mentions) {
    const why = whyNot(mention)
    if (why) {
      leave(mention, why)
      continue
    }
    const key = keyOf(mention)
    const own = groups.get(key)
    if (own) own.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups].map(([key, own]) => ({ key, mentions: own }))
}

function keyOf({ kind, unit, counted, figure: { noun = '' }, read }: Mention): string {
  if (counted) return `${kind} ${unit} ${familyOf(counted.atoms[0] ?? '')}`
  // passengers are not whoever else is counted
  const head = readTokens(noun).at(-1)?.folded ?? ''
  return `${kind} ${unit} -${head === '' || peopleOf(head) === 'general' ? '' : stem(head, read.tag)}`
}

function whyNot(mention: Mention): UnusedWhy | undefined {
  const { figure, source, counted } = mention
  if (figure.change) return 'change'
  if (!source && !counted) return 'noSubject'
  return source && isOfOtherTime(mention) ? 'otherTime' : undefined
}

/** "A ferry accident killed 18 people in 2011": a year well before the article's tells of something else, unless it is when somebody said so. */
export function isOfOtherTime({ times, said, source, counted, read }: Mention): boolean {
  const year = Number(read.article.publishedAt?.slice(0, 4))
  if (!year || (source && familyOf(counted?.atoms[0] ?? '') !== 'casualties')) return false
  return times.some((time) => {
    const date = time.to ?? time.from
    return time !== said.at?.time && time.relation === 'at' && date !== undefined && Number(date.slice(0, 4)) < year - 1
  })
}
