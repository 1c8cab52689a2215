export type Node = Readonly<Record<string, unknown>>

/** A node of the document and its RFC 6901 pointer. */
export interface Found {
  readonly node: Node
  readonly pointer: string
}

/** A node with more is not followed: everything that names it would be looked through as often. */
const MOST_PROPERTIES = 200
/** Deeper nesting than any publisher's is not followed. */
const DEEPEST = 32

/**
 * Every ClaimReview in a JSON-LD document, wherever it stands: alone, in a list, in `@graph`, in a feed's `item`, in a page's `review`.
 * Types are compared by their last part and without case: `claimreview`, `schema:ClaimReview`, `["Review", "http://schema.org/ClaimReview"]`.
 */
export function claimReviewsIn(document: unknown): Found[] {
  const found: Found[] = []
  walk(document, '', 0, (node, pointer) => {
    if (typesOf(node).includes('claimreview')) found.push({ node, pointer })
  })
  return found
}

/** The nodes that other nodes of the document name by their `@id`. */
export function nodesById(document: unknown): ReadonlyMap<string, Node> {
  const byId = new Map<string, Node>()
  walk(document, '', 0, (node) => {
    const id = node['@id'] ?? node.id
    const size = Object.keys(node).length
    if (typeof id === 'string' && size > 1 && size <= MOST_PROPERTIES && !byId.has(id)) byId.set(id, node)
  })
  return byId
}

/** The last parts of the node's types, in lower case. */
export function typesOf(node: Node): string[] {
  return listOf(property(node, '@type') ?? property(node, 'type')).flatMap((type) =>
    typeof type === 'string' ? [localName(type)] : [],
  )
}

/** A property by its schema.org name, whatever its prefix and case. */
export function property(node: Node, name: string): unknown {
  if (Object.hasOwn(node, name)) return node[name]
  const wanted = localName(name)
  const key = Object.keys(node).find((candidate) => localName(candidate) === wanted)
  return key === undefined ? undefined : node[key]
}

/** One value and a list of values are the same in JSON-LD. */
export function listOf(value: unknown): readonly unknown[] {
  if (isNode(value) && Array.isArray(value['@list'])) return value['@list']
  return Array.isArray(value) ? value.flat() : value === undefined || value === null ? [] : [value]
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function localName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'), name.lastIndexOf('#')) + 1).toLowerCase()
}

function walk(value: unknown, pointer: string, depth: number, visit: (node: Node, pointer: string) => void): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return
  if (isNode(value)) visit(value, pointer)
  for (const [key, child] of Object.entries(value)) {
    walk(child, `${pointer}/${key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1, visit)
  }
}
