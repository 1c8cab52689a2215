import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import { isGuessable, newToken } from '../../worker/http/token.ts'
import { tokenCheck } from '../../worker/token-check.ts'
import { request } from './sample.ts'

const headers = { Authorization: `Bearer ${env.ADMIN_TOKEN}` }

describe('guessing tokens', () => {
  it('is slowed down by address, and says when to come back', async () => {
    const guess = () => request('/v1/search', { headers: { 'CF-Connecting-IP': '192.0.2.7' } })
    // twice the limit at most: a new minute may begin on the way
    let tries = 0
    let response = await guess()
    while (response.status === 401 && tries++ < 2600) response = await guess()
    expect(response.status).toBe(429)
    expect(response.headers.get('Retry-After')).toBe('60')
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect((await request('/v1/search', { headers: { 'CF-Connecting-IP': '192.0.2.8' } })).status).toBe(401)
    expect((await request('/v1/claims', { headers: { 'CF-Connecting-IP': '192.0.2.7' } })).status).toBe(200)
  }, 60_000)
})

describe('a token', () => {
  it('has a limit of its own, wherever it is used from', async () => {
    const keys: string[] = []
    const editLimit = {
      limit: async ({ key }: { key: string }) => {
        keys.push(key)
        return { success: !key.startsWith('token:') }
      },
    }
    const app = createApp((env) => ({ ...deployedPorts(env), editLimit }))
    expect((await app.request('/v1/search', { headers }, env)).status).toBe(429)
    expect(keys).toEqual(['address:local', 'token:admin'])
  })
})

describe('a deployment without an admin token', () => {
  it.each([undefined, '', 'secret', 'cp_admin_short'])('lets nobody edit (%s)', async (adminToken) => {
    const app = createApp((env) => {
      const { ledger, ...ports } = deployedPorts(env)
      return { ...ports, ledger, tokens: tokenCheck(adminToken, ledger) }
    })
    const response = await app.request('/v1/search', { headers }, env)
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('ADMIN_TOKEN') })
    expect((await app.request('/v1/claims', {}, env)).status).toBe(200)
  })
})

describe('a deployment whose admin token somebody has made up', () => {
  const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const closed = async (secret: string) => {
    const token = `cp_admin_${secret}`
    const app = createApp((env) => {
      const { ledger, ...ports } = deployedPorts(env)
      return { ...ports, ledger, tokens: tokenCheck(token, ledger) }
    })
    const response = await app.request('/v1/search', { headers: { Authorization: `Bearer ${token}` } }, env)
    if (response.status === 503)
      expect(await response.json()).toMatchObject({ detail: expect.stringContaining('can be guessed') })
    return response.status === 503
  }

  it.each([
    ['equal letters', 'a'.repeat(43)],
    ['two letters', 'ab'.repeat(22).slice(0, 43)],
    ['fifteen letters', LETTERS.slice(0, 15).repeat(3).slice(0, 43)],
    ['the alphabet', LETTERS.slice(0, 43)],
    ['the alphabet backwards', [...LETTERS.slice(0, 43)].reverse().join('')],
    ['a word twice', 'TuesdayNight_desk-2026'.repeat(2).slice(0, 43)],
    ['a word and padding', 'CorrectHorseBatteryStaple'.padEnd(43, '0')],
  ])('of %s lets nobody edit, not even with it', async (_, secret) => {
    expect(await closed(secret)).toBe(true)
  })

  it('is told from one of chance', async () => {
    for (let n = 0; n < 2000; n++) expect(isGuessable(newToken().secret)).toBe(false)
    expect(await closed(newToken().secret)).toBe(false)
  })
})

describe('a ledger that fails', () => {
  const failing = (error: Error) =>
    createApp((env) => ({
      ...deployedPorts(env),
      ledger: Object.assign(Object.create(null), { search: () => Promise.reject(error) }),
    }))

  it('in passing is 503: the platform says that the same may be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const moved = Object.assign(new Error('the object has been moved'), { retryable: true })
    const response = await failing(moved).request('/v1/search', { headers }, env)
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('5')
  })

  it('otherwise is 500, and says why to the operator alone', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const response = await failing(new Error('SECRET DETAIL')).request('/v1/search', { headers }, env)
    expect(response.status).toBe(500)
    expect(response.headers.get('Cache-Control')).toBe('no-store, no-transform')
    expect(await response.text()).not.toContain('SECRET')
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ route: '/v1/search' }))
  })
})
