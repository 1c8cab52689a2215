/** The text of the article as the page tells it to search engines: schema.org's `articleBody` in JSON-LD. */
export function articleBody(json: string): string {
  try {
    return bodyIn(JSON.parse(json), 0).replace(/<[^<>]*>/g, ' ')
  } catch {
    return ''
  }
}

/** Tells the blocks that such a text holds: by their first words, as pages change quotes and drop links on the way. */
export function toldBy(body: string): (text: string) => boolean {
  const words = wordsOf(body)
  const runs = new Set(words.map((_, at) => words.slice(at, at + RUN).join(' ')))
  return (text) => {
    const start = wordsOf(text.slice(0, START)).slice(0, RUN)
    return start.length === RUN && runs.has(start.join(' '))
  }
}

const RUN = 5
const START = 200
const DEEPEST = 6

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The first body that the page's own articles have; their comments and related articles are not looked at. */
function bodyIn(node: unknown, depth: number): string {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return ''
  if (Array.isArray(node)) return first(node, depth)
  if ('articleBody' in node && typeof node.articleBody === 'string') return node.articleBody
  const updates = 'liveBlogUpdate' in node && Array.isArray(node.liveBlogUpdate) ? node.liveBlogUpdate : []
  if (updates.length > 0) return updates.map((update) => bodyIn(update, depth + 1)).join('\n')
  return first(
    ['@graph', 'mainEntity', 'mainEntityOfPage'].map((key) => Object.entries(node).find(([name]) => name === key)?.[1]),
    depth,
  )
}

function first(nodes: readonly unknown[], depth: number): string {
  for (const node of nodes) {
    const body = bodyIn(node, depth + 1)
    if (body) return body
  }
  return ''
}
