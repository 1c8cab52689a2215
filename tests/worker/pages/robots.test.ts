import { expect, it } from 'vitest'
import { request } from '../sample.ts'

it('robots may read the record', async () => {
  const response = await request('/robots.txt')
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=60/)
  expect(await response.text()).toBe('User-agent: *\nAllow: /\n')
})
