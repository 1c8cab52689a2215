import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** The connection breaks in the middle of the body. */
  readonly breaksOff?: boolean
}

export interface Deployment extends AsyncDisposable {
  readonly origin: string
  readonly asked: readonly Asked[]
}

/** A deployment that answers as it is told, for what a real one does only on bad days. */
export async function deployment(answer: (asked: Asked, count: number) => Answer): Promise<Deployment> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request
    const one = { method, path, headers, body: await text(request) }
    asked.push(one)
    const { status, headers: more = {}, body = {}, breaksOff } = answer(one, asked.length)
    response.writeHead(status, { 'Content-Type': 'application/json', ...more })
    const said = typeof body === 'string' ? body : JSON.stringify(body)
    if (breaksOff) response.write(said, () => response.destroy())
    else response.end(said)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
    },
  }
}
