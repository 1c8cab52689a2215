import { canonicalLanguage } from './language.ts'

/**
 * Brings what was written under an earlier shape to today's; nothing else knows the old spellings. For bodies that the ledger holds and lines of an export:
 * what an editor sends is read as it is. What already has today's shape comes back equal.
 *
 * - `canBeNegative` of a measure: `scale`
 * - `stance` of a link: `side`
 * - `of` of a party: by language
 * - `evidence` of an annotation: codes
 * - language tags that are malformed: the longest well-formed start of them, else `und`
 */
export function upcast(body: unknown): unknown {
  if (!isObject(body)) return body
  const { measure, estimates } = body
  return withTags({
    ...body,
    ...(isObject(measure) ? { measure: upcastMeasure(measure) } : {}),
    ...(Array.isArray(estimates) ? { estimates: estimates.map(withSides) } : {}),
  })
}

/** The same for one estimate, as a revision's line cites them. */
export function upcastEstimate(estimate: unknown): unknown {
  const upcast = withSides(estimate)
  return isObject(upcast) ? withTags(upcast) : upcast
}

/** The same for an annotation, of an article's line: its evidence was sentences, and is kept as such. */
export function upcastAnnotation(annotation: unknown): unknown {
  if (!isObject(annotation) || !Array.isArray(annotation.evidence)) return annotation
  return { ...annotation, evidence: annotation.evidence.map(upcastEvidence) }
}

export function upcastEvidence(evidence: unknown): unknown {
  return typeof evidence === 'string' ? { code: 'note', text: evidence } : evidence
}

type Fields = Readonly<Record<string, unknown>>

function upcastMeasure({ canBeNegative, ...measure }: Fields): Fields {
  return canBeNegative === true ? { ...measure, scale: 'signed' } : measure
}

function withSides(estimate: unknown): unknown {
  if (!isObject(estimate) || !Array.isArray(estimate.chain)) return estimate
  return { ...estimate, chain: estimate.chain.map(upcastLink) }
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

/** More than any shape is deep. What lies below is no claim's: it stays as it is, for the schema to refuse, and no nesting exhausts the stack. */
const DEEPEST = 32

/** Copies only what changes: most bodies have nothing to mend, and are read often. */
function withTags(value: Fields, depth = 0): Fields {
  if (depth > DEEPEST) return value
  let mended: Record<string, unknown> | undefined
  for (const [key, entry] of Object.entries(value)) {
    const now = tagged(key, entry, depth + 1)
    if (now === entry) continue
    mended ??= { ...value }
    mended[key] = now
  }
  return mended ?? value
}

function tagged(key: string, entry: unknown, depth: number): unknown {
  if (typeof entry === 'string') return key === 'lang' ? tagOf(entry) : entry
  if (Array.isArray(entry)) {
    const items = entry.map((item) => (isObject(item) ? withTags(item, depth) : item))
    return items.every((item, i) => item === entry[i]) ? entry : items
  }
  if (!isObject(entry)) return entry
  if (TEXTS.has(key)) return byTag(entry)
  if (key !== 'outcomes') return withTags(entry, depth)
  return Object.fromEntries(Object.entries(entry).map(([of, text]) => [of, isObject(text) ? byTag(text) : text]))
}

/** The fields that hold a text per language. */
const TEXTS: ReadonlySet<string> = new Set(['question', 'reason', 'label', 'unitLabel', 'text', 'note', 'of', 'names'])

/** Where two tags come to the same, the one that was well-formed keeps its text. */
function byTag(texts: Fields): Fields {
  if (Object.keys(texts).every((tag) => canonicalLanguage(tag) === tag)) return texts
  const tags = Object.keys(texts).sort(
    (a, b) => Number(canonicalLanguage(b) === b) - Number(canonicalLanguage(a) === a),
  )
  const first = new Map<string, string>()
  for (const tag of tags) if (!first.has(tagOf(tag))) first.set(tagOf(tag), tag)
  return Object.fromEntries(
    Object.entries(texts).flatMap(([tag, text]) => (first.get(tagOf(tag)) === tag ? [[tagOf(tag), text]] : [])),
  )
}

/** More parts than any tag has: what follows is not tried. */
const MOST_PARTS = 20

function tagOf(tag: string): string {
  const parts = tag.split(/[-_]/, MOST_PARTS)
  for (let length = parts.length; length > 0; length--) {
    const canonical = canonicalLanguage(parts.slice(0, length).join('-'))
    if (canonical !== undefined) return canonical
  }
  return 'und'
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
