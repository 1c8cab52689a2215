import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { carryReleases, integrityOf, LIST, type Release } from '../../scripts/releases.ts'

const TODAY = '2026-11-28'

let dist: string
let deployed: Record<string, string>
let server: Server
let origin: string

beforeEach(async () => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'))
  mkdirSync(join(dist, 'embed'))
  deployed = {}
  server = createServer(({ url = '' }, response) => {
    const text = deployed[url.slice(1)]
    response.writeHead(text === undefined ? 404 : text === 'down' ? 503 : 200).end(text)
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  origin = typeof address === 'object' && address ? `http://localhost:${address.port}` : ''
})
afterEach(() => {
  server.close()
  rmSync(dist, { recursive: true })
})

const path = (n: number) => `embed/${`${n}`.padStart(10, '0')}.js`
const release = (codes: readonly number[], until?: string): Release => ({
  parts: Object.fromEntries(codes.map((n) => [path(n), integrityOf(`part ${n}`)])),
  ...(until ? { until } : {}),
})
const list = (...releases: Release[]) => JSON.stringify({ releases })
/** The deployment as it is, with all parts that it lists. */
const isDeployed = (...releases: Release[]) => {
  deployed = { [LIST]: list(...releases) }
  for (const { parts } of releases) {
    for (const each of Object.keys(parts)) deployed[each] = `part ${Number(each.slice(6, 16))}`
  }
}
const isBuilt = (built: Release) => {
  writeFileSync(join(dist, LIST), list(built))
  for (const each of Object.keys(built.parts)) writeFileSync(join(dist, each), `part ${Number(each.slice(6, 16))}`)
}
const carry = () => carryReleases(dist, origin, TODAY)

describe('a deployment', () => {
  it('takes along what the deployment before it served, from that day on for two years', async () => {
    isDeployed(release([1, 2]), release([1, 3], '2025-01-01'), release([4], '2024-11-27'))
    isBuilt(release([1, 5]))
    const kept = [release([1, 5]), release([1, 2], TODAY), release([1, 3], '2025-01-01')]
    expect(await carry()).toEqual(kept)
    expect(JSON.parse(readFileSync(join(dist, LIST), 'utf8'))).toEqual({ releases: kept })
    expect(readFileSync(join(dist, path(2)), 'utf8')).toBe('part 2')
    expect([1, 2, 3, 4, 5].filter((n) => existsSync(join(dist, path(n))))).toEqual([1, 2, 3, 5])
  })

  it('of the same build again is the same release', async () => {
    isDeployed(release([1, 2]), release([3], '2026-01-01'))
    isBuilt(release([1, 2]))
    expect(await carry()).toEqual([release([1, 2]), release([3], '2026-01-01')])
  })

  it('at an address that never had a list has nothing to take along', async () => {
    isBuilt(release([1]))
    expect(await carry()).toEqual([release([1])])
  })

  it.each([
    ['does not answer', () => ({ [LIST]: 'down' })],
    ['has no list there', () => ({ [LIST]: '<!doctype html>' })],
    ['lists something else', () => ({ [LIST]: '{"releases":[{"parts":{"../../evil.js":"sha384-"}}]}' })],
    ['has another part than it lists', () => ({ ...deployed, [path(2)]: 'not part 2' })],
    ['lacks a part that it lists', () => ({ [LIST]: deployed[LIST] ?? '' })],
  ])('does not happen where the one before it %s', async (_, now) => {
    isDeployed(release([2]))
    deployed = now()
    isBuilt(release([1]))
    await expect(carry()).rejects.toThrow()
    expect(existsSync(join(dist, path(2)))).toBe(false)
  })
})
