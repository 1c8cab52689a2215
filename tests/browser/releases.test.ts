import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { carryReleases, integrityOf } from '../../scripts/releases.ts'
import { openWindow, underlined } from './gallery/visit.ts'

const { browser: endpoint, embed, site } = inject('world')
const root = new URL('../..', import.meta.url).pathname
const BOTH = ['3,800', '10,000 to 12,000']

let browser: Browser
let server: Server
let origin: string
/** The folders of the first release and of the second, and the one that is served. */
let first: string
let second: string
let served: string
/** What the site's one page is. */
let article: string

/** What is built from the sources as they are, in a folder of its own. */
function build(folder: string, change: (folder: string) => void = () => {}): string {
  for (const each of [
    'console',
    'core',
    'examples',
    'scripts',
    'view',
    'widget',
    'worker',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(root, each), join(folder, each), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  change(folder)
  execFileSync(process.execPath, ['scripts/build.ts'], { cwd: folder })
  return join(folder, 'dist')
}

beforeAll(async () => {
  browser = await chromium.connect(endpoint)
  first = build(mkdtempSync(join(tmpdir(), 'first-')))
  second = build(mkdtempSync(join(tmpdir(), 'second-')), (folder) => {
    const words = join(folder, 'view/strings/en-signs.ts')
    writeFileSync(words, readFileSync(words, 'utf8').replace('Sources conflict', 'Sources disagree'))
  })
  server = createServer(async ({ url = '' }, response) => {
    const isPage = url === '/article'
    const headers = { 'access-control-allow-origin': '*', 'content-type': isPage ? 'text/html' : 'text/javascript' }
    try {
      const body = isPage
        ? article
        : url.startsWith('/v1/')
          ? await (await fetch(embed + url)).text()
          : readFileSync(join(served, url.replace(/\?.*/, '')))
      response.writeHead(200, headers).end(body)
    } catch {
      response.writeHead(404, headers).end()
    }
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  origin = typeof address === 'object' && address ? `http://localhost:${address.port}` : ''
  served = first
  await carryReleases(second, origin, '2026-11-28')
  served = second
}, 240_000)
afterAll(async () => {
  server.close()
  for (const dist of [first, second]) rmSync(join(dist, '..'), { recursive: true })
  await browser.close()
})

/** The plain page with another tag, and the name of its first note. */
async function visit(tag: string, cached: Record<string, string> = {}): Promise<string | null> {
  const { page, noise, close } = await openWindow(browser)
  const plain = await (await fetch(`${site}/any-page/plain`)).text()
  article = plain.replace('/page.css', `${site}/page.css`).replace(/<script.*<\/script>/, tag)
  for (const [url, body] of Object.entries(cached)) {
    const headers = { 'access-control-allow-origin': '*' }
    await page.route(url, (route) => route.fulfill({ contentType: 'text/javascript', body, headers }))
  }
  await page.goto(`${origin}/article`)
  await expect.poll(() => underlined(page)).toEqual(BOTH)
  const name = await page.locator('counterpoint-note button').first().getAttribute('aria-label')
  await page.locator('counterpoint-note button').first().click()
  await page.locator('counterpoint-card [role=dialog]').waitFor()
  expect(noise).toEqual([])
  await close()
  return name
}

const pinnedIn = (dist: string): { src: string; integrity: string } =>
  JSON.parse(readFileSync(join(dist, 'embed.json'), 'utf8'))

describe('after another release has been deployed', () => {
  it('a tag that pins the first goes on with the first', async () => {
    const { src, integrity } = pinnedIn(first)
    expect(src).not.toBe(pinnedIn(second).src)
    const tag = `<script type="module" src="${origin}${src}" integrity="${integrity}" crossorigin async></script>`
    expect(await visit(tag)).toContain('sources conflict')
  })

  it('a loader that a cache has kept finds its parts', async () => {
    const loader = readFileSync(join(first, 'embed.js'), 'utf8')
    expect(loader).not.toBe(readFileSync(join(second, 'embed.js'), 'utf8'))
    const tag = `<script type="module" src="${origin}/embed.js" async></script>`
    expect(await visit(tag, { [`${origin}/embed.js`]: loader })).toContain('sources conflict')
  })

  it('other pages have the second', async () => {
    const tag = `<script type="module" src="${origin}/embed.js" async></script>`
    expect(await visit(tag)).toContain('sources disagree')
  })
})

/** What earlier releases have built, as it was: `scripts/keep-release.ts`. */
const kept = join(root, 'tests/browser/kept')

describe.each(readdirSync(kept).filter((name) => /^\d/.test(name)))('the embed of release %s', (version) => {
  const parts = join(kept, version)

  it('is what its pages pin', () => {
    const { src, integrity } = pinnedIn(parts)
    expect(integrityOf(readFileSync(join(parts, src)))).toBe(integrity)
  })

  it('marks the figures that the worker of today tells it of, and opens their cards', async () => {
    served = parts
    const { src, integrity } = pinnedIn(parts)
    const tag = `<script type="module" src="${origin}${src}" integrity="${integrity}" crossorigin async></script>`
    expect(await visit(tag)).toContain('sources conflict')
  })
})
