import { groupsOf } from './groups.ts'
import { type Mention, mentionsOf } from './mention.ts'
import { lineagesOf } from './parties.ts'
import { readArticle } from './read.ts'
import { sumsOf } from './sums.ts'
import type { DraftArticle, DraftedClaim } from './types.ts'
import { creditOf } from './wires.ts'
import { writeClaim } from './write-claim.ts'

/**
 * The figures of one passage that an editor hands in, each an estimate of its own, whether or not anything else counts the same: what an editor points at is meant. By what
 * they count: several claims, where they count several things. What says by how much something rose or fell is no estimate.
 */
export function draftPassage(article: DraftArticle): Omit<DraftedClaim, 'preview'>[] {
  const mentions = mentionsOf(readArticle(article, 0))
  const lineage = lineagesOf(mentions)
  const [credits, ids] = [[article].map(creditOf), new Set<string>()]
  const bare: Mention[] = []
  const groups = groupsOf(mentions, (mention, why) => {
    if (why !== 'change') bare.push(mention)
  })
  return [...groups, ...bare.map((mention) => ({ key: '', mentions: [mention] as const }))].map((group) => {
    const gathered = group.mentions.map((mention) => ({
      mentions: [mention] as const,
      lineage: lineage(mention),
      isCopied: false,
    }))
    return writeClaim(group, gathered, sumsOf(group), { credits, ids })
  })
}
