import { env } from 'cloudflare:workers'
import { base64url, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { accessCheck } from '../../worker/access-check.ts'
import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import type { Person } from '../../worker/ledger/types.ts'
import { edit } from './editors.ts'
import { plant } from './feeds/plant.ts'
import { claimInput } from './ledger-claims.ts'
import { request } from './sample.ts'

const TEAM = inject('newsroom')
const AUDIENCE = '32eafc7626e737fd'
const CERTS = '/cdn-cgi/access/certs'
const SAME_ORIGIN = { 'Sec-Fetch-Site': 'same-origin' }

type Keys = CryptoKeyPair
let team: Keys
let stranger: Keys

beforeAll(async () => {
  const pair = () => generateKeyPair('RS256', { extractable: true })
  ;[team, stranger] = await Promise.all([pair(), pair()])
})
beforeEach(async () => {
  await signsWith({ k1: team })
  await people([{ email: 'anna@news.example', name: 'Anna', scopes: ['claims:read', 'claims:write'] }])
})
afterEach(() => void vi.useRealTimers())

/** What the team's address says its keys are. */
async function signsWith(keys: Readonly<Record<string, Keys>>): Promise<void> {
  const jwks = Object.entries(keys).map(async ([kid, { publicKey }]) => ({
    ...(await exportJWK(publicKey)),
    kid,
    alg: 'RS256',
    use: 'sig',
  }))
  await plant(CERTS, { body: JSON.stringify({ keys: await Promise.all(jwks) }) })
}

async function people(list: readonly Person[]): Promise<void> {
  const { headers } = await edit('GET', '/v1/people')
  await edit('PUT', '/v1/people', { body: { people: list }, headers: { 'If-Match': headers.get('ETag') ?? '' } })
}

interface Assertion {
  readonly key?: CryptoKey
  readonly kid?: string
  readonly email?: string | null
  readonly audience?: string
  readonly issuer?: string
  readonly expires?: number
}

function assertion({ key, kid = 'k1', email = 'anna@news.example', ...more }: Assertion = {}): Promise<string> {
  return new SignJWT(email === null ? { common_name: 'a service' } : { email })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setAudience([more.audience ?? AUDIENCE])
    .setIssuer(more.issuer ?? TEAM)
    .setIssuedAt()
    .setExpirationTime(more.expires ?? Math.floor(Date.now() / 1000) + 600)
    .sign(key ?? team.privateKey)
}

/** The deployment, standing behind Access. Each has asked for no keys yet. */
function guarded(origin = TEAM, audience = AUDIENCE) {
  const access = accessCheck(origin, audience, { now: () => Date.now() })
  const app = createApp((env) => ({ ...deployedPorts(env), access }))
  return async (token?: string, headers: Record<string, string> = SAME_ORIGIN) => {
    const more = token === undefined ? {} : { 'Cf-Access-Jwt-Assertion': token }
    const answer = await app.request('/console/session', { method: 'POST', headers: { ...headers, ...more } }, env)
    return { status: answer.status, headers: answer.headers, body: JSON.parse((await answer.text()) || 'null') }
  }
}

describe('a session', () => {
  it('is for whoever Access vouches for and the desk knows, for an hour, in no cache', async () => {
    const { status, headers, body } = await guarded()(await assertion({ email: 'Anna@News.example' }))
    expect(status).toBe(200)
    expect(body).toMatchObject({ name: 'Anna', scopes: ['claims:read', 'claims:write'] })
    expect(Math.abs(Date.parse(body.expiresAt) - Date.now() - 3_600_000)).toBeLessThan(60_000)
    expect(headers.get('Cache-Control')).toBe('no-store, no-transform')
    expect(headers.get('Set-Cookie')).toBeNull()
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
    const whose = await edit('GET', '/v1/session', { token: body.token })
    expect(whose.body).toEqual({
      id: body.token.split('_')[1],
      name: 'Anna',
      scopes: ['claims:read', 'claims:write'],
    })
  })

  it('may do what the person may do at that moment, which is nothing once they are off the list', async () => {
    const { token } = (await guarded()(await assertion())).body
    const audit = () => edit('GET', '/v1/audit', { token })
    expect((await audit()).status).toBe(403)
    await people([{ email: 'anna@news.example', scopes: ['admin'] }])
    expect((await audit()).status).toBe(200)
    await people([{ email: 'ben@news.example', scopes: ['admin'] }])
    expect((await audit()).status).toBe(401)
    expect((await edit('GET', '/v1/session', { token })).status).toBe(401)
  })

  it('is named in the audit by the person', async () => {
    const { token } = (await guarded()(await assertion())).body
    await edit('POST', '/v1/claims', { token, body: claimInput('by-anna') })
    const { body } = await edit('GET', '/v1/audit')
    const id = token.split('_')[1]
    expect(body.entries.slice(0, 2)).toMatchObject([
      { action: 'create', subject: 'claim:by-anna', by: 'Anna', token: id },
      { action: 'signIn', subject: 'person:anna@news.example', by: 'Anna', token: id },
    ])
  })

  it('leaves the name of who wrote in an export, not their address', async () => {
    const { token } = (await guarded()(await assertion())).body
    const { body } = await edit('GET', '/v1/export')
    expect(JSON.stringify(body)).toContain('by-anna')
    expect(JSON.stringify(body)).not.toContain('anna@news.example')
    expect(JSON.stringify(body)).not.toContain(token.split('_')[2])
  })
})

describe('no session is given', () => {
  const now = () => Math.floor(Date.now() / 1000)
  const unsigned = async (): Promise<string> => {
    const [, claims] = (await assertion()).split('.')
    return `${base64url.encode(JSON.stringify({ alg: 'none', kid: 'k1' }))}.${claims}.`
  }
  /** Signed with the public key as if it were a shared secret. */
  const symmetric = async (): Promise<string> =>
    new SignJWT({ email: 'anna@news.example' })
      .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
      .setAudience(AUDIENCE)
      .setIssuer(TEAM)
      .setExpirationTime('10 min')
      .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(team.publicKey))))
  const endless = async (): Promise<string> =>
    new SignJWT({ email: 'anna@news.example' })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setAudience(AUDIENCE)
      .setIssuer(TEAM)
      .sign(team.privateKey)
  const changed = async (): Promise<string> => {
    const [head, , signature] = (await assertion()).split('.')
    const claims = { aud: [AUDIENCE], iss: TEAM, exp: now() + 600, email: 'root@news.example' }
    return `${head}.${base64url.encode(JSON.stringify(claims))}.${signature}`
  }

  it.each<[string, () => Promise<string> | undefined]>([
    ['without an assertion', () => undefined],
    ['for what is no assertion', async () => 'abc'],
    ['for one with `alg: none`', unsigned],
    ['for one with a shared secret', symmetric],
    ['for one that was changed', changed],
    ['for one that never expires', endless],
    ["for one with a stranger's key", () => assertion({ key: stranger.privateKey })],
    ['for one with a key that the team does not have', () => assertion({ kid: 'k2' })],
    ['for one for another application', () => assertion({ audience: 'another' })],
    ['for one from another team', () => assertion({ issuer: 'https://other.cloudflareaccess.com' })],
    ['for one that has expired', () => assertion({ expires: now() - 1 })],
    ['for a service, which has no address', () => assertion({ email: null })],
  ])('%s', async (_, make) => {
    const { status, body } = await guarded()(await make())
    expect([status, body.token]).toEqual([401, undefined])
  })

  it('to somebody whom the desk does not know', async () => {
    const { status, body } = await guarded()(await assertion({ email: 'ben@news.example' }))
    expect(status).toBe(403)
    expect(JSON.stringify(body)).not.toContain('ben@news.example')
  })

  it.each(['', 'cross-site', 'same-site', 'none', 'same-origin, cross-site'])(
    'to a page of another origin, whoever sits before it: %j',
    async (site) => {
      const headers: Record<string, string> = site === '' ? {} : { 'Sec-Fetch-Site': site }
      const { status, body } = await guarded()(await assertion(), headers)
      expect([status, body.token]).toEqual([403, undefined])
    },
  )

  it('by another method, or with a body', async () => {
    for (const method of ['PUT', 'DELETE']) {
      const { status } = await request('/console/session', { method, headers: SAME_ORIGIN })
      expect(status).toBe(405)
    }
    const { status } = await request('/console/session', { method: 'POST', headers: SAME_ORIGIN, body: '{}' })
    expect(status).toBe(400)
  })

  it('where the deployment does not stand behind Access', async () => {
    const answer = await request('/console/session', { method: 'POST', headers: SAME_ORIGIN })
    expect([answer.status, await answer.text()]).toEqual([204, ''])
  })

  it.each([
    ['without its audience', TEAM, ''],
    ['without its team', '', AUDIENCE],
    ['with a team that is no origin', `${TEAM}/`, AUDIENCE],
    ['with a team that the network could pretend to be', 'http://example.cloudflareaccess.com', AUDIENCE],
  ])('where Access is named %s', async (_, origin, audience) => {
    const { status, body } = await guarded(origin, audience)(await assertion())
    expect([status, body.detail]).toEqual([503, expect.stringContaining('ACCESS_TEAM must be an origin')])
  })

  it.each([
    ['answer', { status: 500 }],
    ['are none', { body: '{"keys":"none"}' }],
    ['are no JSON', { body: '<html>' }],
  ])('while its keys %s, which is said to be for a while', async (_, planted) => {
    await plant(CERTS, planted)
    const { status, headers } = await guarded()(await assertion())
    expect([status, headers.get('Retry-After')]).toEqual([503, '5'])
  })
})

it('takes a key that the team has begun to sign with, and no longer the one that it gave up', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const ask = guarded()
  expect((await ask(await assertion())).status).toBe(200)
  await signsWith({ k2: stranger })
  const next = { key: stranger.privateKey, kid: 'k2' }
  // keys that nobody has are no reason to ask the team again and again
  expect((await ask(await assertion(next))).status).toBe(401)
  vi.setSystemTime(Date.now() + 31_000)
  expect((await ask(await assertion(next))).status).toBe(200)
  expect((await ask(await assertion())).status).toBe(401)
})

it('lets the keys of a team go after ten minutes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const ask = guarded()
  expect((await ask(await assertion())).status).toBe(200)
  await signsWith({ k2: stranger })
  vi.setSystemTime(Date.now() + 601_000)
  expect((await ask(await assertion())).status).toBe(401)
})
