import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { ArticleSnapshot } from '../../core/snapshot/types.ts'
import type { BenchArticle } from './article.ts'
import { assets, page, type Served, type Sizes, STYLES, sizesOf } from './files.ts'
import { type Widget, widgets } from './widgets.ts'

/** The publisher's site and, on another origin of the same server, everybody's files. */
export interface BenchServer {
  address(widget: Widget): string
  /** What of other origins than the page's own has been sent since the last call. */
  traffic(): Traffic
  readonly sizes: Sizes
  close(): void
}

export interface Traffic {
  readonly requests: number
  /** On the wire: brotli, with the headers. */
  readonly bytes: number
}

/** Milliseconds until a third party answers, as from afar: the page has painted by then, and its own work is not taken for the widget's. */
const LATENCY = 500

/** Unknown articles are `null`, as from the worker. */
export async function startServer(article: BenchArticle, snapshot: ArticleSnapshot): Promise<BenchServer> {
  const files = await assets(article, snapshot)
  const nothing = files.get('/nothing.js')
  let traffic = { requests: 0, bytes: 0 }

  const server = createServer((request, response) => {
    const { host = '' } = request.headers
    const { pathname } = new URL(request.url ?? '/', `http://${host}`)
    if (host.startsWith('localhost')) {
      const widget = widgets[Number(pathname.slice(1))]
      const other = `http://${host.replace('localhost', '127.0.0.1')}`
      if (pathname === '/page.css') send(response, STYLES)
      else if (widget) send(response, page(article, widget, other), policy(widget, other))
      else response.writeHead(404).end()
      return
    }
    const { socket } = request
    const before = socket.bytesWritten
    response.on('finish', () => {
      traffic = { requests: traffic.requests + 1, bytes: traffic.bytes + socket.bytesWritten - before }
    })
    const file = files.get(pathname) ?? (pathname.startsWith('/v1/articles/') ? nothing : undefined)
    setTimeout(() => {
      if (file) send(response, file, { 'access-control-allow-origin': '*' })
      else response.writeHead(404).end()
    }, LATENCY)
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  return {
    address: (widget) => `http://localhost:${address.port}/${widgets.indexOf(widget)}`,
    traffic() {
      const since = traffic
      traffic = { requests: 0, bytes: 0 }
      return since
    },
    sizes: sizesOf(files),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function send(response: ServerResponse, { type, brotli }: Served, headers: Record<string, string> = {}): void {
  response.writeHead(200, {
    'content-type': type,
    'content-encoding': 'br',
    'content-length': brotli.length,
    'cache-control': 'public, max-age=300',
    ...headers,
  })
  response.end(brotli)
}

function policy({ csp }: Widget, other: string): Record<string, string> {
  return csp ? { 'content-security-policy': csp.replaceAll('{assets}', other) } : {}
}
