import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DeskDocument } from '../../core/snapshot/index.ts'
import type { SnapshotMetadata } from '../../worker/publish/keys.ts'
import { newSecret } from '../../worker/signature/key.ts'
import { verifies } from '../../worker/signature/verify.ts'
import { claimInput } from './ledger-claims.ts'
import { allOfKv, anna, published, World, wipeKv } from './ledger-world.ts'
import { request } from './sample.ts'

const first = newSecret(new Uint8Array(32).fill(1))
const second = newSecret(new Uint8Array(32).fill(2))

let world: World
beforeEach(async () => {
  world = await World.empty()
})

async function publishNew(id: string): Promise<void> {
  await world.run(async (ledger) => {
    await ledger.createClaim({ claim: claimInput(id), actor: anna })
    await ledger.publishClaim({ id, actor: anna })
  })
  await world.settle()
}

async function record(key: string) {
  const { value, metadata } = await env.SNAPSHOTS.getWithMetadata<SnapshotMetadata>(key, 'arrayBuffer')
  return { bytes: new Uint8Array(value ?? new ArrayBuffer(0)), signature: metadata?.signature }
}

const keys = async () => (await published<DeskDocument>('v1:d'))?.keys ?? []

/** With which of the desk's keys a stored document is signed. */
async function signedBy(key: string): Promise<string[]> {
  const { bytes, signature = '' } = await record(key)
  const found = await Promise.all(
    (await keys()).map(async (one) => ((await verifies(bytes, signature, one)) ? [one.id] : [])),
  )
  return found.flat()
}

describe('a desk with a key', () => {
  it('signs the exact bytes of each published revision, and says with which key', async () => {
    await world.signWith(first)
    await publishNew('elbe')
    const [key] = await keys()
    expect(key).toEqual({
      id: expect.stringMatching(/^[\w-]{16}$/),
      algorithm: 'Ed25519',
      publicKey: expect.stringMatching(/^[\w-]{43}$/),
      since: expect.any(String),
    })
    expect(await signedBy('v1:r:elbe:2')).toEqual([key?.id])
    const response = await request('/v1/claims/elbe/revisions/2')
    expect(response.headers.get('Counterpoint-Signature')).toBe((await record('v1:r:elbe:2')).signature)
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Counterpoint-Signature')
    const known = await request('/v1/claims/elbe/revisions/2', { headers: { 'If-None-Match': '*' } })
    expect([known.status, known.headers.get('Counterpoint-Signature')]).toEqual([
      304,
      response.headers.get('Counterpoint-Signature'),
    ])
  })

  it('signs that a claim is withdrawn, wherever it was, and not that it is paused', async () => {
    await world.signWith(first)
    await publishNew('elbe')
    const [key] = await keys()
    await world.run((ledger) => ledger.pauseClaim({ id: 'elbe', actor: anna }))
    await world.settle()
    expect((await record('v1:c:elbe')).signature).toBeUndefined()
    await world.run((ledger) => ledger.withdrawClaim({ id: 'elbe', ifRevision: 3, actor: anna }))
    await world.settle()
    for (const place of ['v1:c:elbe', 'v1:r:elbe:2', 'v1:h:elbe']) expect(await signedBy(place)).toEqual([key?.id])
    expect((await request('/v1/claims/elbe')).headers.get('Counterpoint-Signature')).not.toBeNull()
  })

  it('gives the same bytes and signatures from a rebuild, withdrawals included, and under other rules', async () => {
    await world.signWith(first)
    await publishNew('elbe')
    await publishNew('oder')
    await world.run((ledger) => ledger.withdrawClaim({ id: 'oder', ifRevision: 2, actor: anna }))
    await world.settle()
    const before = await allOfKv()
    await wipeKv()
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.settle()
    expect(await allOfKv()).toEqual(before)
    await world.run((_, { storage }) => {
      storage.sql.exec("UPDATE published SET ruleset = '2020-01'")
      storage.sql.exec("UPDATE meta SET v = '2020-01' WHERE k = 'ruleset'")
    })
    await world.abort()
    await world.settle()
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.settle()
    const after = await allOfKv()
    for (const key of ['v1:r:elbe:2', 'v1:r:oder:2', 'v1:c:oder']) expect(after[key]).toBe(before[key])
  })

  it('keeps what it has signed when it takes another key, and the old key stays listed with its time', async () => {
    await world.signWith(first)
    await publishNew('elbe')
    const before = await allOfKv()
    world.now += 86_400_000
    await world.signWith(second)
    await publishNew('oder')
    const [old, current] = await keys()
    expect(old?.until).toBe(current?.since)
    expect(current).not.toHaveProperty('until')
    expect(await signedBy('v1:r:elbe:2')).toEqual([old?.id])
    expect(await signedBy('v1:r:oder:2')).toEqual([current?.id])
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.settle()
    expect((await allOfKv())['v1:r:elbe:2']).toBe(before['v1:r:elbe:2'])
  })

  it('that gives its key up signs no more, and one that comes back to it is listed once', async () => {
    await world.signWith(first)
    await publishNew('elbe')
    await world.signWith(undefined)
    await publishNew('oder')
    expect((await record('v1:r:oder:2')).signature).toBeUndefined()
    expect(await signedBy('v1:r:elbe:2')).toHaveLength(1)
    await world.signWith(first)
    await world.settle()
    expect(await keys()).toHaveLength(1)
    expect((await keys())[0]).not.toHaveProperty('until')
  })

  it('signs what it had published unsigned at the next rebuild, and changes none of its bytes', async () => {
    await publishNew('elbe')
    const before = await record('v1:r:elbe:2')
    await world.signWith(first)
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.settle()
    expect(before.signature).toBeUndefined()
    expect((await record('v1:r:elbe:2')).bytes).toEqual(before.bytes)
    expect(await signedBy('v1:r:elbe:2')).toHaveLength(1)
  })

  it('signs once though the object dies before KV has it', async () => {
    await world.signWith(first)
    await world.run(async (ledger) => {
      await ledger.createClaim({ claim: claimInput('elbe'), actor: anna })
      await ledger.publishClaim({ id: 'elbe', actor: anna })
    })
    const die = await world.run((_, state) => () => state.abort('killed by the test'))
    world.beforePut = (key) => {
      if (key === 'v1:r:elbe:2') die()
    }
    while (await world.nextAlarm().catch(() => false));
    world.beforePut = () => undefined
    await world.signWith(first)
    await world.settle()
    expect(await signedBy('v1:r:elbe:2')).toHaveLength(1)
  })
})

it('a desk without a key publishes unsigned', async () => {
  await publishNew('elbe')
  expect((await request('/v1/claims/elbe/revisions/2')).headers.get('Counterpoint-Signature')).toBeNull()
  expect(await published('v1:d')).toBeNull()
})
