import { LIMITS } from '../claim/schema/limits.ts'
import type { DraftEstimate } from '../claim/types.ts'
import type { Mention } from './mention.ts'
import type { Notes } from './notes.ts'
import type { Credit } from './wires.ts'

type Chain = NonNullable<DraftEstimate['chain']>
type Link = Chain[number]

/** Who said it (by the fullest name that the articles give the body), whom the text names as having passed it on, then every article that carries it, with the wire service that it is credited to. */
export function writeChain(
  mentions: readonly Mention[],
  spoken: Mention,
  fullest: string | undefined,
  credits: readonly (Credit | undefined)[],
  notes: Notes,
): Chain {
  const links: Link[] = [...originOf(spoken, fullest, notes)]
  const carried = new Set<number>()
  for (const { read } of mentions) {
    if (carried.has(read.n) || links.length >= LIMITS.links - 1) continue
    carried.add(read.n)
    const credit = credits[read.n]
    if (credit && !links.some(({ party }) => party?.name === credit.name)) {
      notes.cell(`/chain/${links.length}/party`, credit.from, 'stated')
      links.push(through(credit.name))
    }
    links.push(carrierOf(read))
  }
  return links
}

function originOf({ source, read: { n, lang } }: Mention, fullest: string | undefined, notes: Notes): Link[] {
  if (!source) return []
  const { name, short, of, kind } = source.party
  notes.cell(
    '/chain/0/party',
    { article: n, start: source.start, end: source.end },
    source.resolved || fullest !== undefined ? 'resolved' : 'stated',
  )
  const via = (source.via ?? []).slice(0, MOST_VIA)
  via.forEach(({ start, end }, i) => {
    notes.cell(`/chain/${i + 1}/party`, { article: n, start, end }, 'stated')
  })
  const party = {
    name: (fullest ?? name).slice(0, LIMITS.name),
    ...(short === undefined || short.length > LONGEST_SHORT ? {} : { short }),
    ...(of === undefined ? {} : { of: { [lang]: of.slice(0, LONGEST_OF) } }),
    ...(kind ? { kind } : {}),
  }
  return [{ role: 'origin', party, named: source.named }, ...via.map((one) => through(one.party.name))]
}

function through(name: string): Link {
  return { role: 'via', party: { name: name.slice(0, LIMITS.name), kind: 'media' }, named: true }
}

/** What came with the article; there is no place in its text that says it. */
function carrierOf({ article: { outlet, url, title } }: Mention['read']): Link {
  return {
    role: 'carrier',
    ...(outlet === undefined ? {} : { party: { name: outlet.slice(0, LIMITS.name), kind: 'media' } }),
    named: outlet !== undefined,
    ...(title === undefined ? {} : { title: title.slice(0, LIMITS.phrase) }),
    ...(url === undefined ? {} : { url }),
  }
}

const MOST_VIA = 5
/** What the schema of a party takes. */
const LONGEST_SHORT = 40
const LONGEST_OF = 60
