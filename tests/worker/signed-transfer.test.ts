import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClaimSnapshot, DeskDocument } from '../../core/snapshot/index.ts'
import { BOUNDS } from '../../worker/bounds.ts'
import type { RevisionRecord } from '../../worker/ledger/types.ts'
import type { SnapshotMetadata } from '../../worker/publish/keys.ts'
import { exportLines } from '../../worker/routes/export-lines.ts'
import { importLines } from '../../worker/routes/import-lines.ts'
import { newSecret, signerOf } from '../../worker/signature/key.ts'
import { ladenClaim } from './hostile/bodies.ts'
import { claimInput } from './ledger-claims.ts'
import { allOfKv, anna, ben, published, START, World } from './ledger-world.ts'

const first = newSecret(new Uint8Array(32).fill(1))
const second = newSecret(new Uint8Array(32).fill(2))
const strange = newSecret(new Uint8Array(32).fill(3))
const DESK = { name: 'Example Desk', licence: 'CC-BY-4.0' }

let world: World
beforeEach(async () => {
  world = await World.empty()
})

const exportAll = () => world.run(async (ledger) => new Response(exportLines(ledger)).text())
const importAll = (text: string) =>
  world.run((ledger) => importLines(new Response(text).body, ledger, { ...ben, scopes: ['admin'] }))

/** An empty ledger, an hour later, that signs with this secret. */
async function emptyWith(secret: string | undefined): Promise<void> {
  world = await World.empty()
  world.now = START + 3_600_000
  await world.signWith(secret)
}

async function publishNew(id: string): Promise<void> {
  await world.run(async (ledger) => {
    await ledger.createClaim({ claim: claimInput(id), actor: anna })
    await ledger.publishClaim({ id, actor: anna })
  })
  await world.settle()
}

/** A desk that has changed its key and its rules, with a revision of each time and a withdrawal signed with the old key. */
async function writeSigned(): Promise<void> {
  await world.signWith(first)
  await world.run((ledger) => ledger.putDesk({ desk: DESK, actor: anna }))
  await publishNew('elbe')
  await publishNew('oder')
  await world.run((ledger) => ledger.withdrawClaim({ id: 'oder', ifRevision: 2, actor: anna }))
  await world.settle()
  await judgedLongAgo()
  world.now += 60_000
  await world.signWith(second)
  await publishNew('spree')
  await world.run((ledger) => ledger.rebuild({ actor: anna }))
  await world.settle()
}

/** As if the Elbe's revision had come out under rules that nobody has any more. */
async function judgedLongAgo(): Promise<void> {
  const signer = await signerOf(first)
  const snapshot = await published<ClaimSnapshot>('v1:r:elbe:2')
  const document = JSON.stringify({ ...snapshot, ruleset: '2020-01' })
  const signature = await signer?.sign(new TextEncoder().encode(document))
  await world.run((_, { storage }) =>
    storage.sql.exec(
      "UPDATE published SET ruleset = '2020-01', document = ?, signature = ? WHERE id = 'elbe'",
      document,
      signature,
    ),
  )
}

async function signatureOf(key: string): Promise<string | undefined> {
  return (await env.SNAPSHOTS.getWithMetadata<SnapshotMetadata>(key)).metadata?.signature
}

/** The export with each revision's line as `change` makes it. */
function withRevisions(text: string, change: (record: RevisionRecord) => RevisionRecord): string {
  return text.replaceAll(/^\{"type":"revision".*$/gm, (line) => JSON.stringify(change(JSON.parse(line))))
}

describe('an export of a desk with a key, brought into an empty ledger', () => {
  it('with the same key gives the same bytes and signatures, of old keys, old rules and withdrawals too', async () => {
    await writeSigned()
    const before = await allOfKv()
    expect(before['v1:r:elbe:2']).toContain('2020-01')
    const lines = await exportAll()
    await emptyWith(second)
    expect(await importAll(lines)).toMatchObject({ failed: 0 })
    await world.settle()
    expect(await allOfKv()).toEqual(before)
    expect(await exportAll()).toBe(lines)
    expect(await importAll(lines)).toMatchObject({ created: 0, changed: 0, failed: 0 })
  })

  it.each([
    ['another', strange],
    ['an older', first],
    ['no', undefined],
  ])('with %s key takes no key and no document that is not its own, and draws the others anew', async (_, secret) => {
    await writeSigned()
    const lines = await exportAll()
    await emptyWith(secret)
    expect(await importAll(lines)).toMatchObject({ failed: 0 })
    await world.settle()
    const desk = await published<DeskDocument>('v1:d')
    expect(desk?.name).toBe(DESK.name)
    const own = secret === undefined ? undefined : (await signerOf(secret))?.key.id
    expect(desk?.keys.map(({ id }) => id)).toEqual(own === undefined ? [] : [own])
    for (const key of ['v1:r:elbe:2', 'v1:r:spree:2', 'v1:c:oder'])
      expect((await signatureOf(key))?.split('.')[0]).toBe(own)
    const elbe = await published<ClaimSnapshot>('v1:r:elbe:2')
    expect(elbe?.ruleset === '2020-01').toBe(secret === first)
  })

  it.each<[string, (record: RevisionRecord, all: string) => Promise<RevisionRecord['published']>]>([
    [
      'changed by a byte',
      async ({ published }) =>
        published && { ...published, document: published.document?.replace('"en":"', '"en":"~') ?? '' },
    ],
    ['without its signature', async ({ published: { signature: _, ...rest } = { ruleset: '' } }) => rest],
    ['under rules that it does not name', async ({ published }) => published && { ...published, ruleset: '2021-01' }],
    [
      'of another revision',
      async ({ published }, all) => {
        const spree = all.split('\n').find((line) => line.includes('"id":"spree"') && line.includes('"signature"'))
        return published && JSON.parse(spree ?? '').published
      },
    ],
    [
      'signed by somebody else',
      async ({ published }) => {
        const signature = await (await signerOf(strange))?.sign(new TextEncoder().encode(published?.document))
        return published && { ...published, ...(signature === undefined ? {} : { signature }) }
      },
    ],
  ])('a document %s is not taken: the revision is drawn anew', async (_, forge) => {
    await writeSigned()
    const lines = await exportAll()
    const elbe: RevisionRecord = JSON.parse(
      lines.split('\n').find((line) => line.includes('"id":"elbe"') && line.includes('"signature"')) ?? '',
    )
    const forged = await forge(elbe, lines)
    const spoiled = withRevisions(lines, (record) =>
      record.claim.id === 'elbe' && record.published && forged ? { ...record, published: forged } : record,
    )
    expect(spoiled).not.toBe(lines)
    await emptyWith(second)
    expect(await importAll(spoiled)).toMatchObject({ failed: 0 })
    await world.settle()
    const drawn = await published<ClaimSnapshot>('v1:r:elbe:2')
    expect(drawn).toMatchObject({ id: 'elbe', revision: 2 })
    expect(drawn?.ruleset).not.toBe('2020-01')
    expect(await signatureOf('v1:r:elbe:2')).toContain((await signerOf(second))?.key.id)
  })

  it('takes no key that today’s does not vouch for, nor what was signed with it', async () => {
    await writeSigned()
    const lines = await exportAll()
    const stranger = await signerOf(strange)
    const [desk = '', ...rest] = lines.split('\n')
    const record = JSON.parse(desk)
    const added = { ...record.keys[0], ...stranger?.key }
    await emptyWith(second)
    await importAll([JSON.stringify({ ...record, keys: [...record.keys, added] }), ...rest].join('\n'))
    await world.settle()
    expect((await published<DeskDocument>('v1:d'))?.keys).toHaveLength(1)
    expect((await published<ClaimSnapshot>('v1:r:elbe:2'))?.ruleset).not.toBe('2020-01')
  })

  it('takes a line with its document where the two together are more than a row holds', async () => {
    await world.signWith(first)
    await world.run(async (ledger) => {
      await ledger.createClaim({ claim: ladenClaim('laden', 147), actor: anna })
      await ledger.publishClaim({ id: 'laden', actor: anna })
    })
    await world.settle()
    const before = await allOfKv()
    const lines = await exportAll()
    const longest = Math.max(...lines.split('\n').map((line) => new TextEncoder().encode(line).length))
    expect(longest).toBeGreaterThan(2_000_000)
    expect(longest).toBeLessThan(BOUNDS.importLine)
    await emptyWith(first)
    expect(await importAll(lines)).toMatchObject({ failed: 0 })
    await world.settle()
    expect(await allOfKv()).toEqual(before)
  })
})

describe('who the desk is', () => {
  it('comes with an export, with its revision and moment', async () => {
    await world.run((ledger) => ledger.putDesk({ desk: DESK, actor: anna }))
    await world.settle()
    const before = await allOfKv()
    const lines = await exportAll()
    await emptyWith(undefined)
    expect(await importAll(lines)).toMatchObject({ created: 1, failed: 0 })
    await world.settle()
    expect(await allOfKv()).toEqual(before)
    expect(await world.run((ledger) => ledger.readDesk())).toEqual({ desk: DESK, revision: 2 })
  })

  it('is not changed by an export of a desk that said otherwise', async () => {
    await world.run((ledger) => ledger.putDesk({ desk: DESK, actor: anna }))
    const lines = await exportAll()
    await world.run((ledger) => ledger.putDesk({ desk: { ...DESK, name: 'Another Desk' }, actor: anna }))
    expect(await importAll(lines)).toMatchObject({
      failed: 1,
      failures: [{ line: 1, reason: 'exists', errors: [{ pointer: '/said/desk' }] }],
    })
    expect((await world.run((ledger) => ledger.readDesk())).desk.name).toBe('Another Desk')
  })
})
