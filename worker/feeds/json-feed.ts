import type { Sink } from './fetch-public.ts'
import type { Listed } from './item.ts'

/** A feed by jsonfeed.org, which can only be read once it is there as a whole. */
export class JsonFeed implements Sink {
  readonly isDone = false
  #text = ''

  write(text: string): void {
    this.#text += text
  }

  /** Nothing if it is no JSON Feed, or was cut. */
  get items(): readonly Listed[] {
    const feed = readJson(this.#text)
    const items = isRecord(feed) && Array.isArray(feed.items) ? feed.items : []
    return items.flatMap((item: unknown) => {
      if (!isRecord(item)) return []
      const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
      const url = text(item.url) ?? text(item.external_url)
      if (url === undefined) return []
      const [updated, published, title] = [item.date_modified, item.date_published, item.title].map(text)
      return [{ url, updated, published, title }]
    })
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
