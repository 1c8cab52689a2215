import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { deskOf } from './console-desk.ts'
import { listen } from './console-opened.ts'
import { type Deployment, serve } from './serve.ts'
import { violations } from './violations.ts'

const AUDIENCE = 'the-console'
let browser: Browser
let deployment: Deployment
let desk: ReturnType<typeof deskOf>
let team: Server
let edge: Server
let stranger: Server
let keys: CryptoKeyPair
let jwks = ''
const contexts: BrowserContext[] = []
const noise: string[] = []

/** Whom Access knows by the cookie that it has set, as it does at the edge: nobody where it is taken away. */
const signedIn = new Map<string, string>([
  ['anna', 'anna@news.example'],
  ['ben', 'ben@news.example'],
])

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true })
  jwks = JSON.stringify({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }] })
  team = await listening((_, response) => response.end(jwks))
  ;[browser, deployment] = await Promise.all([
    launchChromium(),
    serve({ ACCESS_TEAM: originOf(team), ACCESS_AUDIENCE: AUDIENCE }),
  ])
  edge = await listening(guard)
  stranger = await listening((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>Another site</p>'),
  )
  desk = deskOf(deployment)
  await desk.claim()
  await people('anna@news.example')
})
afterAll(async () => {
  for (const server of [team, edge, stranger]) server.close()
  await Promise.all([browser.close(), deployment.close()])
})
afterEach(async () => {
  signedIn.set('anna', 'anna@news.example')
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  noise.length = 0
})

async function listening(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return server
}
const originOf = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`

/** Access in front of the deployment: who has its cookie gets the assertion under /console, everybody else is sent to sign in. */
async function guard(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/'
  const [, name = ''] = /CF_Authorization=(\w+)/.exec(request.headers.cookie ?? '') ?? []
  const email = signedIn.get(name)
  const isGuarded = path.startsWith('/console') && !/\.(js|css)$/.test(path)
  if (isGuarded && email === undefined) {
    response.writeHead(302, { location: `${originOf(stranger)}/sign-in` }).end()
    return
  }
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && !/^(host|connection|cf-access)/.test(name)) headers.set(name, value)
  if (isGuarded && email !== undefined) headers.set('Cf-Access-Jwt-Assertion', await assertion(email))
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}
  const answer = await fetch(`${deployment.origin}${path}`, {
    method: request.method ?? 'GET',
    headers,
    redirect: 'manual',
    ...body,
  })
  const passed = [...answer.headers].filter(
    ([name]) => !/^(content-encoding|content-length|transfer-encoding)$/.test(name),
  )
  response.writeHead(answer.status, Object.fromEntries(passed)).end(Buffer.from(await answer.arrayBuffer()))
}

function assertion(email: string): Promise<string> {
  return new SignJWT({ email })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
    .setAudience([AUDIENCE])
    .setIssuer(originOf(team))
    .setIssuedAt()
    .setExpirationTime('1 h')
    .sign(keys.privateKey)
}

async function people(...emails: readonly string[]): Promise<void> {
  const answer = await fetch(`${deployment.origin}/v1/people`, {
    headers: { authorization: `Bearer ${deployment.adminToken}` },
  })
  const list = emails.map((email) => ({ email, name: 'Anna', scopes: ['claims:read', 'claims:write', 'publish'] }))
  await desk.call('PUT', '/v1/people', { people: list }, { 'if-match': answer.headers.get('etag') ?? '' })
}

async function opened(path: string, who: string, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
  contexts.push(context)
  if (who !== '') await context.addCookies([{ name: 'CF_Authorization', value: who, url: originOf(edge) }])
  const page = await context.newPage()
  listen(page, noise)
  await page.goto(`${originOf(edge)}${path}`)
  return page
}

const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const until = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })

describe('whoever comes through Access', () => {
  it('is signed in without a token, which is held in memory alone', async () => {
    const key = await desk.article('access', 2)
    const page = await opened(`/console/review?article=${key}`, 'anna')
    await page.locator('.compare').waitFor()
    await said(page, 'Signed in as Anna')
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
    await page.keyboard.press('a')
    await said(page, 'All decisions are saved.')
    const { entries } = await desk.call('GET', '/v1/audit')
    expect(entries[0]).toMatchObject({ action: 'decide', by: 'Anna' })
    await page.reload()
    await page.locator('.compare').waitFor()
    expect(noise).toEqual([])
  })

  it('goes on when an hour is over, with the next session, and notices nothing', async () => {
    const key = await desk.article('hour', 3)
    const page = await opened(`/console/review?article=${key}`, 'anna')
    await page.locator('.compare').waitFor()
    let refused = 0
    await page.route('**/decision', (route) =>
      refused++ === 0 ? route.fulfill({ status: 401, body: '{}' }) : route.continue(),
    )
    await page.keyboard.press('r')
    await said(page, 'All decisions are saved.')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await desk.statuses(key)).toMatchObject({ 101: 'rejected' })
  })

  it('is asked to sign in again where Access has let the browser go, and loses nothing', async () => {
    const key = await desk.article('letgo', 3)
    const page = await opened(`/console/review?article=${key}`, 'anna')
    await page.locator('.compare').waitFor()
    signedIn.delete('anna')
    let refused = 0
    await page.route('**/decision', (route) =>
      refused++ === 0 ? route.fulfill({ status: 401, body: '{}' }) : route.continue(),
    )
    await page.keyboard.press('r')
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
    await dialog.waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Go on' }).click()
    expect(await dialog.isVisible()).toBe(true)
    signedIn.set('anna', 'anna@news.example')
    await dialog.getByRole('button', { name: 'Go on' }).click()
    await said(page, 'All decisions are saved.')
    expect(await desk.statuses(key)).toMatchObject({ 101: 'rejected' })
  })

  it('can do nothing any more from the moment they are off the list', async () => {
    const key = await desk.article('removed', 3)
    const page = await opened(`/console/review?article=${key}`, 'anna')
    await page.locator('.compare').waitFor()
    await people('carla@news.example')
    await page.keyboard.press('r')
    await page.getByRole('dialog').getByText('you are not among the people of this desk').waitFor()
    expect(await desk.statuses(key)).toMatchObject({ 101: 'suggested' })
    await people('anna@news.example')
    await page.getByRole('button', { name: 'Go on' }).click()
    await until(() => desk.statuses(key)).toMatchObject({ 101: 'rejected' })
  })

  it('is told where the desk does not know them, and may sign in with a token', async () => {
    const page = await opened('/console/', 'ben')
    await said(page, 'you are not among the people of this desk')
    expect(await page.locator('nav').count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.locator('input[name=token]').fill(deployment.adminToken)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Today' }).waitFor()
  })

  it('stays signed out once they have signed out, until they ask', async () => {
    const page = await opened('/console/', 'anna')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.locator('input[name=token]').waitFor()
    await page.getByRole('button', { name: 'Sign in by Cloudflare Access' }).click()
    await page.getByRole('heading', { name: 'Today' }).waitFor()
  })
})

describe('a page of another origin gets no session, whoever its reader is', () => {
  /** An editor's browser, with Access's cookie, on another site: by another port (the same site to a browser), or by another name. */
  async function elsewhere(host: 'localhost' | '127.0.0.1'): Promise<{ page: Page; asked: () => Promise<number[]> }> {
    const page = await opened('/console/', 'anna')
    await page.getByRole('heading', { name: 'Today' }).waitFor()
    const answers: Promise<number>[] = []
    page.context().on('response', (response) => {
      if (new URL(response.url()).pathname === '/console/session') answers.push(Promise.resolve(response.status()))
    })
    await page.goto(originOf(stranger).replace('localhost', host))
    return { page, asked: () => Promise.all(answers) }
  }

  it.each(['localhost', '127.0.0.1'] as const)('by a form, a fetch or a frame at %s', async (host) => {
    const { page, asked } = await elsewhere(host)
    const target = `${originOf(edge)}/console/session`
    const fetched = await page.evaluate(async (target) => {
      const tries = [{ mode: 'cors' }, { mode: 'no-cors' }] as const
      return Promise.all(
        tries.map(({ mode }) =>
          fetch(target, { method: 'POST', credentials: 'include', mode }).then(
            async (answer) => `${answer.type} ${await answer.text()}`,
            () => 'kept away',
          ),
        ),
      )
    }, target)
    // a no-cors answer says nothing, or is kept away by Cross-Origin-Resource-Policy
    expect(fetched[0]).toBe('kept away')
    expect(fetched[1]).toMatch(/^(opaque |kept away)$/)
    const framed = await page.evaluate(async (origin) => {
      const frame = document.createElement('iframe')
      frame.src = `${origin}/console/`
      document.body.append(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve))
      try {
        return String(frame.contentDocument?.body.textContent ?? 'closed')
      } catch {
        return 'closed'
      }
    }, originOf(edge))
    expect(framed).toBe('closed')
    await page.evaluate((target) => {
      const form = document.createElement('form')
      form.method = 'POST'
      form.action = target
      document.body.append(form)
      form.submit()
    }, target)
    await page.waitForURL(target)
    expect(await page.textContent('body')).not.toContain('cp_')
    const statuses = await asked()
    expect(statuses.length).toBeGreaterThan(0)
    expect(statuses.filter((status) => status < 400 && status !== 302)).toEqual([])
  })
})
