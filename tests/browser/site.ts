import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

const pages = new URL('../pages/', import.meta.url)
const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' }

/** A publisher's site on an origin of its own: `tests/pages/`, with `{{embed}}` as the address of the deployment's folder. */
export interface Site {
  readonly origin: string
  close(): void
}

/** `headers`: what a page is served with besides, by its name without `.html`. */
export async function serveSite(
  embed: string,
  headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<Site> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname.slice(1)
    const file = /\.\w+$/.test(path) ? path : `${path}.html`
    try {
      const text = await readFile(new URL(file, pages), 'utf8')
      response.writeHead(200, { 'content-type': TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain', ...headers[path] })
      response.end(text.replaceAll('{{embed}}', embed))
    } catch {
      response.writeHead(404).end()
    }
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the site has no port')
  return { origin: `http://localhost:${address.port}`, close: () => server.close() }
}
