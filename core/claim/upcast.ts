import { canonicalLanguage } from './language.ts'

/**
 * Brings what was written under an earlier shape to today's; nothing else knows the old spellings. For bodies that the ledger holds and lines of an export:
 * what an editor sends is read as it is. What already has today's shape comes back equal.
 *
 * - `canBeNegative` of a measure: `scale`
 * - `stance` of a link: `side`
 * - `of` of a party: by language
 * - language tags that are malformed: the longest well-formed start of them, else `und`
 */
export function upcast(body: unknown): unknown {
  if (!isObject(body)) return body
  const { measure, estimates } = body
  return withTags({
    ...body,
    ...(isObject(measure) ? { measure: upcastMeasure(measure) } : {}),
    ...(Array.isArray(estimates) ? { estimates: estimates.map(upcastEstimate) } : {}),
  })
}

/** The same for one estimate, as a revision's line cites them. */
export function upcastEstimate(estimate: unknown): unknown {
  if (!isObject(estimate) || !Array.isArray(estimate.chain)) return estimate
  return withTags({ ...estimate, chain: estimate.chain.map(upcastLink) })
}

type Fields = Readonly<Record<string, unknown>>

function upcastMeasure({ canBeNegative, ...measure }: Fields): Fields {
  return canBeNegative === true ? { ...measure, scale: 'signed' } : measure
}

function upcastLink(link: unknown): unknown {
  if (!isObject(link)) return link
  const { stance, ...rest } = link
  const side = typeof stance === 'string' ? SIDES.get(stance) : undefined
  const { party } = rest
  return {
    ...rest,
    ...(side ? { side } : {}),
    ...(isObject(party) && typeof party.of === 'string' ? { party: { ...party, of: { en: party.of } } } : {}),
  }
}

const SIDES: ReadonlyMap<string, Fields> = new Map([
  ['belligerentOwnLosses', { role: 'party', about: 'own' }],
  ['belligerentEnemyLosses', { role: 'party', about: 'opponent' }],
  ['allyOfBelligerent', { role: 'ally' }],
  ['independent', { role: 'independent' }],
  ['unknown', { role: 'unknown' }],
])

function withTags(value: Fields): Fields {
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      if (key === 'lang' && typeof entry === 'string') return [key, tagOf(entry)]
      if (Array.isArray(entry)) return [key, entry.map((item) => (isObject(item) ? withTags(item) : item))]
      if (!isObject(entry)) return [key, entry]
      if (TEXTS.has(key)) return [key, byTag(entry)]
      if (key === 'outcomes')
        return [
          key,
          Object.fromEntries(Object.entries(entry).map(([of, text]) => [of, isObject(text) ? byTag(text) : text])),
        ]
      return [key, withTags(entry)]
    }),
  )
}

/** The fields that hold a text per language. */
const TEXTS: ReadonlySet<string> = new Set(['question', 'reason', 'label', 'unitLabel', 'text', 'note', 'of', 'names'])

/** Where two tags come to the same, the one that was well-formed keeps its text. */
function byTag(texts: Fields): Fields {
  const tags = Object.keys(texts).sort(
    (a, b) => Number(canonicalLanguage(b) === b) - Number(canonicalLanguage(a) === a),
  )
  const first = new Map<string, string>()
  for (const tag of tags) if (!first.has(tagOf(tag))) first.set(tagOf(tag), tag)
  return Object.fromEntries(
    Object.entries(texts).flatMap(([tag, text]) => (first.get(tagOf(tag)) === tag ? [[tagOf(tag), text]] : [])),
  )
}

function tagOf(tag: string): string {
  const parts = tag.split(/[-_]/)
  for (let length = parts.length; length > 0; length--) {
    const canonical = canonicalLanguage(parts.slice(0, length).join('-'))
    if (canonical !== undefined) return canonical
  }
  return 'und'
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
