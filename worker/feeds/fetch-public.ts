import { readRetryAfter } from '../http/retry-after.ts'
import { Decoder } from './decode.ts'
import { isFetchable } from './fetchable.ts'

/** Takes text as it comes; what comes after `isDone` is not asked for. */
export interface Sink {
  write(text: string): void
  readonly isDone: boolean
}

export interface FetchRules {
  /** Origins that an admin has registered. */
  readonly origins: ReadonlySet<string>
  /** The sink for each media type that is accepted. */
  readonly sinks: ReadonlyMap<string, Sink>
  readonly mostBytes: number
  /** Milliseconds for everything: redirects, headers, body. */
  readonly within: number
  /** Told of every request that is made. */
  readonly onRequest?: () => void
}

export type Fetched =
  | { readonly ok: true; readonly kind: 'read'; readonly url: string; readonly sink: Sink; readonly headers: Headers }
  | { readonly ok: true; readonly kind: 'notModified' }
  | FetchFailed

export interface FetchFailed {
  readonly ok: false
  readonly reason: 'address' | 'redirects' | 'status' | 'type' | 'slow' | 'network'
  /** The status that was answered. */
  readonly status?: number
  /** Seconds, as the server asks. */
  readonly retryAfter?: number
}

const MOST_REDIRECTS = 3
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const NAME = 'Counterpoint (reads articles for their own newsroom)'

/**
 * Asks a public server of a registered origin. Redirects are followed by hand, each checked like the first address; bytes are counted
 * as they come, after decompression, and what exceeds the limit is not read. Never throws.
 */
export async function fetchPublic(
  address: string,
  rules: FetchRules,
  conditions: Readonly<Record<string, string>> = {},
): Promise<Fetched> {
  const signal = AbortSignal.timeout(rules.within)
  const accept = [...rules.sinks.keys()].join(', ')
  let url = address
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!isFetchable(url, rules.origins)) return { ok: false, reason: 'address' }
      const headers = { Accept: accept, 'User-Agent': NAME, ...conditions }
      rules.onRequest?.()
      const response = await fetch(url, { redirect: 'manual', signal, headers })
      if (!REDIRECTS.has(response.status)) return await take(response, url, rules)
      await response.body?.cancel()
      const location = response.headers.get('Location') ?? ''
      if (!URL.canParse(location, url)) return { ok: false, reason: 'address' }
      url = new URL(location, url).href
    }
    return { ok: false, reason: 'redirects' }
  } catch {
    return { ok: false, reason: signal.aborted ? 'slow' : 'network' }
  }
}

async function take(response: Response, url: string, rules: FetchRules): Promise<Fetched> {
  const { status, headers, body } = response
  if (status === 304) return { ok: true, kind: 'notModified' }
  const mediaType = (headers.get('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const sink = rules.sinks.get(mediaType)
  if (status !== 200 || !sink || !body) {
    await body?.cancel()
    if (status === 200) return { ok: false, reason: 'type' }
    const retryAfter = readRetryAfter(headers.get('Retry-After'), Date.now())
    return { ok: false, reason: 'status', status, ...(retryAfter === undefined ? {} : { retryAfter }) }
  }
  await pour(body, sink, new Decoder(headers.get('Content-Type') ?? ''), rules.mostBytes)
  return { ok: true, kind: 'read', url, sink, headers }
}

async function pour(body: ReadableStream<Uint8Array>, sink: Sink, decoder: Decoder, mostBytes: number): Promise<void> {
  let left = mostBytes
  // leaving the loop cancels the stream
  for await (const bytes of body) {
    sink.write(decoder.write(bytes.subarray(0, left)))
    left -= bytes.byteLength
    if (left <= 0 || sink.isDone) break
  }
  sink.write(decoder.end())
}
