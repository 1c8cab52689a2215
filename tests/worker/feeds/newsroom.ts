import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origins of one server under two names of which only the first is ever registered. */
    newsroom: string
    stranger: string
  }
}

/** What a path answers, as a test has put it there. */
export interface Planted {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly base64?: string
  /** `endless`: the body goes on for ever, at full speed. `trickle`: a byte now and then, for ever. */
  readonly tail?: 'endless' | 'trickle'
}

/**
 * A newsroom's server, in a process of its own as it were: real sockets, for the tests inside workerd. A test plants an answer by
 * `PUT /path`, and asks by `GET /path?hits` what was asked there: the request headers of each request.
 */
export default async function newsroom({
  provide,
}: {
  provide: (key: 'newsroom' | 'stranger', value: string) => void
}) {
  const planted = new Map<string, Planted>()
  const hits = new Map<string, unknown[]>()
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost')
    if (request.method === 'PUT') {
      let text = ''
      for await (const piece of request) text += piece
      planted.set(pathname, JSON.parse(text))
      response.end()
      return
    }
    if (search === '?hits') {
      response.end(JSON.stringify(hits.get(pathname) ?? []))
      return
    }
    hits.set(pathname, [...(hits.get(pathname) ?? []), request.headers])
    const answer = planted.get(pathname)
    const etag = answer?.headers?.ETag
    if (!answer || (etag !== undefined && request.headers['if-none-match'] === etag)) {
      response.writeHead(answer ? 304 : 404).end()
      return
    }
    response.writeHead(answer.status ?? 200, answer.headers)
    if (!answer.tail) {
      response.end(answer.base64 === undefined ? answer.body : Buffer.from(answer.base64, 'base64'))
      return
    }
    response.write(answer.body ?? '')
    goOn(response, answer.tail)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  provide('newsroom', `http://localhost:${port}`)
  provide('stranger', `http://127.0.0.1:${port}`)
  return () => {
    server.closeAllConnections()
    server.close()
  }
}

function goOn(response: import('node:http').ServerResponse, how: 'endless' | 'trickle'): void {
  const next = () => {
    if (response.destroyed) return
    if (how === 'trickle') setTimeout(() => response.write(' ', next), 100)
    else if (response.write('<p>More and more. </p>'.repeat(1000))) setImmediate(next)
    else response.once('drain', next)
  }
  next()
}
