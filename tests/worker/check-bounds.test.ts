import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { recognisable } from '../../core/check/index.ts'
import { BOUNDS } from '../../worker/bounds.ts'
import { publishedClaims } from '../../worker/check/published-claims.ts'
import type { SnapshotReader } from '../../worker/ports.ts'
import { claimIndexKey, claimSnapshotKey } from '../../worker/publish/keys.ts'
import { request, sampleClaims, sampleSnapshots, store } from './sample.ts'

const sample = sampleClaims.find(({ id }) => id === 'dprk-casualties-kursk')
const snapshot = sampleSnapshots.find((one) => one?.id === 'dprk-casualties-kursk')
if (!sample || !snapshot) throw new Error('no sample')

/** Rivers of which each has a claim of its own, with a long history. */
const RIVERS = Array.from(
  { length: 30 },
  (_, n) => `Aquila${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`,
)
const LONG = 'x'.repeat(900)
const corrections = Array.from({ length: 100 }, (_, n) => ({
  at: `2025-01-05T00:00:${n % 60}Z`,
  kind: 'update',
  text: { en: LONG },
}))
const idOf = (river: string) => `river-${river.toLowerCase()}`

beforeAll(async () => {
  const rivers = RIVERS.map((river) => ({
    id: idOf(river),
    question: { en: `How many anglers drowned in the ${river}?` },
    topic: { groups: [[river], ['drowned']] },
  }))
  await store(claimIndexKey(0), { claims: rivers.map((river) => recognisable({ ...sample, ...river })) })
  for (const river of rivers) await store(claimSnapshotKey(river.id), { ...snapshot, ...river, corrections })
})
afterEach(() => void vi.restoreAllMocks())

async function check(text: string) {
  const response = await request('/v1/check', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text }),
  })
  const bytes = await response.arrayBuffer()
  return { status: response.status, bytes: bytes.byteLength, body: JSON.parse(new TextDecoder().decode(bytes)) }
}

describe('an answer of the check', () => {
  test('of thirty claims of 90 KB each shows those that fit and names the others', async () => {
    const { status, bytes, body } = await check(RIVERS.map((river) => `In the ${river} 12 anglers drowned.`).join(' '))
    expect(status).toBe(200)
    expect(bytes).toBeLessThan(BOUNDS.checkClaims + BOUNDS.checkFigures)
    const shown = body.claims.map(({ id }: { id: string }) => id)
    expect(shown).toEqual(RIVERS.slice(0, shown.length).map(idOf))
    expect(shown.length).toBeGreaterThan(2)
    expect(body.leftOut.claims).toEqual(RIVERS.slice(shown.length).map(idOf))
  })

  test('of one claim says nothing of room', async () => {
    const { body } = await check(`In the ${RIVERS[0]} 12 anglers drowned.`)
    expect(body.claims).toHaveLength(1)
    expect(body).not.toHaveProperty('leftOut')
  })

  test('to 64 KiB of figures is bounded too, and says how many are missing', async () => {
    const { status, bytes, body } = await check('7 8 9 '.repeat(10_000))
    expect(status).toBe(200)
    expect(bytes).toBeLessThan(BOUNDS.checkClaims + BOUNDS.checkFigures)
    expect(body.leftOut.figures).toBeGreaterThan(0)
  })
})

describe('the index of an isolate', () => {
  const MOST = 150_000
  const topic = (n: number) => ({ groups: [Array.from({ length: 40 }, (_, i) => `topic ${n} ${i}`)] })
  const page = (n: number) => JSON.stringify({ claims: [{ ...recognisable(sample), id: `p-${n}`, topic: topic(n) }] })

  /** KV with pages of one claim each, some ten thousand bytes in memory. `changed` counts up as pages are put anew; `down`: not to be had. */
  function kv(size: { pages: number; changed?: Readonly<Record<number, number>>; down?: number | undefined }) {
    const reads: string[] = []
    const tag = (n: number) => `"${n}-${size.changed?.[n] ?? 0}"`
    const snapshots: SnapshotReader = {
      list: async () => Array.from({ length: size.pages }, (_, n) => ({ key: `v1:i:${n}`, etag: tag(n) })),
      read: async (key) => {
        reads.push(key)
        const n = Number(key.split(':').at(-1))
        if (n === size.down) return { kind: 'down' }
        const bytes = new Uint8Array(new TextEncoder().encode(page(n))).buffer
        return { kind: 'found', bytes, metadata: { revision: 1, etag: tag(n), at: '' } }
      },
    }
    return { snapshots, reads }
  }

  test('beyond its memory is kept as it was, with a word in the log, and not read again until something changes', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const size = { pages: 2 }
    const { snapshots, reads } = kv(size)
    const claims = publishedClaims(snapshots, { now: () => 0 }, MOST)
    const index = await claims.index()
    expect(index).toBeDefined()
    expect(log).not.toHaveBeenCalled()
    size.pages = 100
    expect(await claims.index({ upToDate: true })).toBe(index)
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ mostBytes: MOST }))
    expect(reads.length).toBeLessThan(30)
    const before = reads.length
    expect(await claims.index({ upToDate: true })).toBe(index)
    expect(reads).toHaveLength(before)
    size.pages = 3
    expect(await claims.index({ upToDate: true })).not.toBe(index)
  })

  test('that was never within it is none', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { snapshots } = kv({ pages: 40 })
    expect(await publishedClaims(snapshots, { now: () => 0 }, MOST).index()).toBeUndefined()
  })

  test('says how many claims it has, how old what it knows is, and that there are too many', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const size = { pages: 2 }
    let now = 0
    const claims = publishedClaims(kv(size).snapshots, { now: () => now }, MOST)
    expect(claims.state()).toEqual({ state: 'none', claims: 0 })
    await claims.index()
    now = 12_000
    expect(claims.state()).toEqual({ state: 'ready', claims: 2, age: 12 })
    await claims.index({ upToDate: true })
    expect(claims.state()).toEqual({ state: 'ready', claims: 2, age: 0 })
    size.pages = 100
    now = 60_000
    await claims.index()
    expect(claims.state()).toEqual({ state: 'tooLarge', claims: 2, age: 48 })
    size.pages = 2
    await claims.index({ upToDate: true })
    expect(claims.state()).toEqual({ state: 'ready', claims: 2, age: 0 })
  })

  test('is read by one request at a time, and of what changed alone', async () => {
    const size = { pages: 8, changed: {} }
    const { snapshots, reads } = kv(size)
    const claims = publishedClaims(snapshots, { now: () => 0 }, MOST)
    await claims.index()
    expect(reads).toHaveLength(8)
    size.changed = { 5: 1 }
    await Promise.all(Array.from({ length: 5 }, () => claims.index({ upToDate: true })))
    expect(reads.slice(8)).toEqual(['v1:i:5'])
    size.pages = 7
    expect((await claims.index({ upToDate: true }))?.size).toBe(7)
    expect(reads).toHaveLength(9)
  })

  test('goes on from what was read where KV failed in the middle', async () => {
    const size: Parameters<typeof kv>[0] = { pages: 10, down: 9 }
    const { snapshots, reads } = kv(size)
    const claims = publishedClaims(snapshots, { now: () => 0 }, MOST)
    expect(await claims.index()).toBeUndefined()
    reads.length = 0
    size.down = undefined
    expect((await claims.index())?.size).toBe(10)
    expect(reads).toEqual(['v1:i:6', 'v1:i:7', 'v1:i:8', 'v1:i:9'])
  })

  test('begins anew before what pages had in common once fills the memory', async () => {
    const size = { pages: 2, changed: {} }
    const { snapshots, reads } = kv(size)
    const claims = publishedClaims(snapshots, { now: () => 0 }, MOST)
    for (let change = 0; change < 100; change++) {
      size.changed = { 1: change }
      await claims.index({ upToDate: true })
    }
    expect(reads.filter((key) => key === 'v1:i:0').length).toBeGreaterThan(1)
    expect(reads.filter((key) => key === 'v1:i:0').length).toBeLessThan(10)
  })
})
