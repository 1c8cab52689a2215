import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const pages = new URL('../pages/', import.meta.url)
const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' }

/** A publisher's site on an origin of its own: `tests/pages/`, with `{{embed}}` as the address of the deployment's folder. */
export interface Site {
  readonly origin: string
  close(): void
}

/** `headers`: what a page is served with besides, by its name without `.html`; `first`: markup that every page has first in its head. */
export async function serveSite(
  embed: string,
  headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
  first = '',
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname.slice(1)
    const file = /\.\w+$/.test(path) ? path : `${path}.html`
    try {
      const at = new URL(file, pages)
      const source = file.endsWith('.js') ? await bundled(at) : await readFile(at, 'utf8')
      const text = first ? source.replace('<meta charset', `${first}<meta charset`) : source
      response.writeHead(200, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain', ...headers[path] })
      const own = `http://localhost:${request.socket.localPort}`
      const other = embed.replace('localhost', '127.0.0.1')
      response.end(text.replaceAll('{{embed}}', embed).replaceAll('{{other}}', other).replaceAll('{{site}}', own))
    } catch {
      response.writeHead(404).end()
    }
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the site has no port')
  return { origin: `http://localhost:${address.port}`, close: () => server.close() }
}

const bundles = new Map<string, Promise<string>>()

/** A page's script as a publisher would ship it: with its framework, for production. */
function bundled({ href }: URL): Promise<string> {
  const before = bundles.get(href)
  if (before) return before
  const text = build({
    entryPoints: [fileURLToPath(href)],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '')
  bundles.set(href, text)
  return text
}
