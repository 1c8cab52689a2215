import { adopt } from './adopt.ts'
import { copiesOf } from './copies.ts'
import { type Gathered, gather } from './estimates.ts'
import { type Group, groupsOf } from './groups.ts'
import { type Mention, mentionsOf } from './mention.ts'
import { numbersOf } from './number.ts'
import { lineagesOf } from './parties.ts'
import { previewOf } from './preview.ts'
import { readArticle } from './read.ts'
import { sumsOf } from './sums.ts'
import type { Draft, DraftArticle, DraftedClaim, Unused, UnusedWhy } from './types.ts'
import { creditOf } from './wires.ts'
import { writeClaim } from './write-claim.ts'

/** So many estimates a drafted claim has at most, and so many claims a draft: all pairs of a claim are judged. */
const MOST_ESTIMATES = 60
const MOST_CLAIMS = 20

/**
 * Articles in, drafts of claims out. Figures that count the same make a claim, if two sources or two values are among them, or two articles that carry a source's.
 * Every field is copied from a sentence, to which a cell points, or it is absent and there is a doubt. Nothing is published, and nothing is averaged.
 */
export function draftClaims({ articles }: { readonly articles: readonly DraftArticle[] }): Draft {
  const reads = articles.map(readArticle)
  const mentions = reads.flatMap(mentionsOf)
  const unused: Unused[] = []
  const leave = ({ place, figure }: Mention, why: UnusedWhy) => unused.push({ ...place, text: figure.text, why })
  const lineage = lineagesOf(mentions)
  const copies = copiesOf(reads)
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []))
  const credits = articles.map(creditOf)
  const ids = new Set<string>()
  const silent: Mention[] = []
  const found = groupsOf(mentions, (mention, why) =>
    why === 'noSubject' ? silent.push(mention) : leave(mention, why),
  ).map((group) => ({ group, gathered: gather(group, { lineage, copies, outlets, leave }) }))
  for (const mention of adopt(
    silent,
    found.flatMap(({ gathered }) => gathered),
  ))
    leave(mention, 'noSubject')
  const worthy = found
    .filter(({ gathered }) => isClaim(gathered) || leaveAll(gathered, leave, 'alone'))
    .sort((a, b) => places(b.gathered) - places(a.gathered))
  const claims = worthy.slice(0, MOST_CLAIMS).map(({ group, gathered }) => drafted(group, gathered))
  for (const { gathered } of worthy.slice(MOST_CLAIMS)) leaveAll(gathered, leave, 'tooMany')
  return { claims, unused: unused.sort((a, b) => a.article - b.article || a.start - b.start) }

  function drafted(group: Group, gathered: readonly Gathered[]): DraftedClaim {
    const kept = gathered.slice(0, MOST_ESTIMATES)
    leaveAll(gathered.slice(MOST_ESTIMATES), leave, 'tooMany')
    const sums = sumsOf(group).slice(0, MOST_ESTIMATES - kept.length)
    const written = writeClaim(group, kept, sums, { credits, ids })
    const { relations, line } = previewOf(written)
    return { ...written, preview: { relations, line } }
  }
}

function isClaim(gathered: readonly Gathered[]): boolean {
  const spoken = gathered.filter(({ lineage }) => lineage)
  if (spoken.length === 0) return false
  const values = new Set(gathered.map(({ mentions: [first] }) => first && numbersOf(first.figure.value)))
  const lineages = new Set(gathered.map(({ lineage }) => lineage?.id))
  const carriers = new Set(spoken.flatMap(({ mentions }) => mentions.map(({ read }) => read.n)))
  return values.size > 1 || lineages.size > 1 || carriers.size > 1
}

/** False, for filters. */
function leaveAll(
  gathered: readonly Gathered[],
  leave: (mention: Mention, why: UnusedWhy) => void,
  why: UnusedWhy,
): false {
  for (const { mentions } of gathered) for (const mention of mentions) leave(mention, why)
  return false
}

function places(gathered: readonly Gathered[]): number {
  return gathered.reduce((sum, { mentions }) => sum + mentions.length, 0)
}
