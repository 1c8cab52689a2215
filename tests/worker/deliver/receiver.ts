import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of a server that takes webhooks. */
    receiver: string
  }
}

/** How a path answers, as a test has put it there; otherwise with 204. */
export interface Reception {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Takes everything and does not answer, until it is told to answer otherwise. */
  readonly hangs?: true
}

/** One message as it arrived. */
export interface Received {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** As it was answered; none if it was not. */
  readonly status?: number
}

/**
 * A receiver of webhooks: real sockets, for the tests inside workerd. A test says how a path answers by `PUT /path`, and asks by
 * `GET /path?received` for the messages that came there.
 */
export default async function receiver({ provide }: { provide: (key: 'receiver', value: string) => void }) {
  const receptions = new Map<string, Reception>()
  const received = new Map<string, unknown[]>()
  const hanging = new Map<string, ServerResponse[]>()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    if (request.method === 'GET') {
      response.end(JSON.stringify(received.get(pathname) ?? []))
      return
    }
    let body = ''
    for await (const piece of request.setEncoding('utf8')) body += piece
    if (request.method === 'PUT') {
      receptions.set(pathname, JSON.parse(body))
      for (const left of hanging.get(pathname) ?? []) left.destroy()
      hanging.delete(pathname)
      response.end()
      return
    }
    const { status = 204, headers = {}, body: answer, hangs } = receptions.get(pathname) ?? {}
    const messages = received.get(pathname) ?? []
    received.set(pathname, messages)
    messages.push({ headers: request.headers, body, ...(hangs ? {} : { status }) })
    if (hangs) hanging.set(pathname, [...(hanging.get(pathname) ?? []), response])
    else response.writeHead(status, headers).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  provide('receiver', `http://localhost:${(server.address() as AddressInfo).port}`)
  return () => {
    server.closeAllConnections()
    server.close()
  }
}
