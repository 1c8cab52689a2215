import { LIMITS } from '../../../core/claim/index.ts'
import type { Link, Party } from '../../../core/claim/types.ts'
import { clipped } from '../prose.ts'
import { addressesOf, textAt, textOf } from './fields.ts'
import { isNode, listOf, type Node, property, typesOf } from './nodes.ts'

/** Who made the claim, according to the review: named in what is reviewed, or being what is reviewed. */
export function claimantOf(items: readonly Node[]): Party | undefined {
  for (const item of items) {
    for (const author of listOf(property(item, 'author') ?? property(item, 'creator'))) {
      const party = partyOf(author)
      if (party) return party
    }
    const types = typesOf(item)
    if (types.some((type) => type === 'person' || type.endsWith('organization'))) return partyOf(item)
  }
  return undefined
}

/** The claimant first, if there is one, then every page where the claim appeared, then the review itself. */
export function chainOf(review: Node, items: readonly Node[], claimant: Party | undefined, quote: string): Link[] {
  const origin: Link[] = claimant
    ? [{ role: 'origin', party: claimant, side: { role: 'unknown' }, named: true, quote: clipped(quote, LIMITS.note) }]
    : []
  const carriers = new Map<string, Link>()
  const add = (carrier: Party | undefined, addresses: readonly string[]) => {
    for (const url of addresses) {
      const party = carrier ?? { name: new URL(url).hostname.replace(/^www\./, ''), kind: 'media' }
      if (!carriers.has(url)) carriers.set(url, { role: 'carrier', party, side: { role: 'unknown' }, named: true, url })
    }
  }
  for (const appearance of items.flatMap(appearancesOf)) {
    const publisher = isNode(appearance) ? property(appearance, 'publisher') : undefined
    add(partyOf(listOf(publisher)[0]), addressesOf(appearance))
  }
  const [reviewer] = listOf(property(review, 'author') ?? property(review, 'publisher'))
  add(partyOf(reviewer, 'media'), addressesOf(property(review, 'url')).slice(0, 1))
  const links = [...carriers.values()]
  const room = LIMITS.links - origin.length
  return [...origin, ...(links.length > room ? [...links.slice(0, room - 1), ...links.slice(-1)] : links)]
}

/** `firstAppearance` and `appearance` of a Claim; in older markup what is reviewed is itself the page. */
function appearancesOf(item: Node): readonly unknown[] {
  const stated = [...listOf(property(item, 'firstAppearance')), ...listOf(property(item, 'appearance'))]
  const types = typesOf(item)
  const isPage =
    !types.includes('claim') && !types.includes('person') && !types.some((type) => type.endsWith('organization'))
  return isPage ? [...stated, ...addressesOf(property(item, 'url')), ...addressesOf(property(item, 'sameAs'))] : stated
}

function partyOf(value: unknown, fallback: Party['kind'] = 'media'): Party | undefined {
  const name = isNode(value) ? textAt(value, 'name', 'alternateName') : textOf(value)
  if (name === undefined || /^https?:/i.test(name)) return undefined
  return { name: clipped(name, LIMITS.name), kind: isNode(value) ? kindOf(typesOf(value), fallback) : fallback }
}

function kindOf(types: readonly string[], fallback: Party['kind']): Party['kind'] {
  if (types.includes('person')) return 'person'
  if (types.includes('governmentorganization')) return 'state'
  if (types.includes('ngo')) return 'ngo'
  return types.some((type) => type === 'educationalorganization' || type === 'collegeoruniversity')
    ? 'academic'
    : fallback
}
