import { describe, expect, it } from 'vitest'
import { edit, tokenFor } from './editors.ts'
import { request } from './sample.ts'

describe("the console's page", () => {
  it.each(['/console/', '/console/review', '/console/claims/some-claim'])(
    'is at %s, for its own origin',
    async (path) => {
      const response = await request(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull()
      expect(response.headers.get('Cache-Control')).toBe('no-cache')
      expect(response.headers.get('Content-Security-Policy')).toMatch(/script-src 'self'.*frame-ancestors 'none'/)
      expect(response.headers.get('Content-Security-Policy')).toMatch(
        /require-trusted-types-for 'script'; trusted-types 'none'/,
      )
      expect(await response.text()).not.toMatch(/<script(?![^>]* src=)|<style| on\w+=/)
    },
  )
})

describe('the session', () => {
  it('says whose token it is and what that allows, and nothing of the token', async () => {
    const token = await tokenFor('claims:write', 'publish')
    const { status, body } = await edit('GET', '/v1/session', { token })
    expect(status).toBe(200)
    expect(body).toMatchObject({ name: 'claims:write publish', scopes: ['claims:write', 'publish'] })
    expect(JSON.stringify(body)).not.toContain(token.split('_').at(-1))
  })

  it('is no one else’s: without a token, or with one that was taken back, there is none', async () => {
    const token = await tokenFor('claims:read')
    const { id } = (await edit('GET', '/v1/session', { token })).body
    expect((await edit('DELETE', `/v1/tokens/${id}`)).status).toBe(200)
    expect((await edit('GET', '/v1/session', { token })).status).toBe(401)
    expect((await request('/v1/session')).status).toBe(401)
  })
})
