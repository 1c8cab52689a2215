import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleSnapshot } from '../../core/snapshot/index.ts'
import { MIGRATIONS } from '../../worker/ledger/migrations.ts'
import { claimInput, estimate } from './ledger-claims.ts'
import { anna, published, World } from './ledger-world.ts'
import { schema1 } from './migrations/schema-1.ts'
import { schema2 } from './migrations/schema-2.ts'
import { schema3 } from './migrations/schema-3.ts'
import { schema4 } from './migrations/schema-4.ts'
import { schema5 } from './migrations/schema-5.ts'
import { schema6 } from './migrations/schema-6.ts'
import { schema7 } from './migrations/schema-7.ts'
import { schema8 } from './migrations/schema-8.ts'
import { schema9 } from './migrations/schema-9.ts'
import { schema10 } from './migrations/schema-10.ts'
import { schema11 } from './migrations/schema-11.ts'
import { schema12 } from './migrations/schema-12.ts'
import { schema13 } from './migrations/schema-13.ts'
import { schema14 } from './migrations/schema-14.ts'
import { schema15 } from './migrations/schema-15.ts'
import { schema16 } from './migrations/schema-16.ts'

/** What a ledger of each schema holds, oldest first. A new schema adds its own; the earlier ones stay as they are. */
const FIXTURES = [
  schema1,
  schema2,
  schema3,
  schema4,
  schema5,
  schema6,
  schema7,
  schema8,
  schema9,
  schema10,
  schema11,
  schema12,
  schema13,
  schema14,
  schema15,
  schema16,
]

let world: World
beforeEach(async () => {
  world = await World.empty()
})

/** A ledger as a release with schema `version` left it; the next call starts the release of today on it. */
async function ledgerOf(version: number, rows: string): Promise<void> {
  await world.run(async (_, state) => {
    await state.storage.deleteAll()
    const { sql } = state.storage
    sql.exec('CREATE TABLE meta (k TEXT PRIMARY KEY, v TEXT NOT NULL) STRICT, WITHOUT ROWID')
    for (const script of MIGRATIONS.slice(0, version)) sql.exec(script)
    sql.exec("INSERT INTO meta (k, v) VALUES ('schema', ?)", String(version))
    sql.exec(rows)
  })
  await world.abort()
}

const schema = () => world.run((_, { storage }) => storage.sql.exec("SELECT v FROM meta WHERE k = 'schema'").one().v)

describe('the ledger', () => {
  it('has a fixture for every schema there has been', () => {
    expect(FIXTURES).toHaveLength(MIGRATIONS.length)
  })

  it('creates its tables by itself', async () => {
    expect(await schema()).toBe(String(MIGRATIONS.length))
    expect(await world.run((ledger) => ledger.createClaim({ claim: claimInput('elbe'), actor: anna }))).toMatchObject({
      ok: true,
    })
  })

  it.each(FIXTURES.map((rows, i) => [i + 1, rows] as const))(
    'goes on from what schema %i left',
    async (version, rows) => {
      await ledgerOf(version, rows)
      expect(await schema()).toBe(String(MIGRATIONS.length))
      await world.run(async (ledger) => {
        expect(await ledger.readClaim('elbe')).toMatchObject({
          value: { claim: { revision: 2, updatedBy: 'Desk A' }, visibility: 'public' },
        })
        expect(await ledger.search({ q: 'bridges' })).toMatchObject({ total: 1, hits: [{ id: 'elbe' }] })
        expect(await ledger.verifyToken({ id: 'tk_1', hash: 'ab'.repeat(32) })).toMatchObject({
          ok: true,
          name: 'Desk A',
        })
        expect(await ledger.readSites()).toMatchObject({
          sites: [{ origin: 'https://news.example', policy: 'suggest' }],
        })
        const { entries } = await ledger.listAudit({})
        expect(entries.filter(({ by }) => by === 'Desk A')).toHaveLength(2)
        const claim = claimInput('elbe')
        expect(await ledger.changeClaim({ claim, ifRevision: 2, actor: anna })).toMatchObject({
          ok: true,
          claim: { revision: 3 },
        })
        expect(await ledger.search({ q: 'flood' })).toMatchObject({ total: 1 })
        expect(await ledger.exportPage({})).toMatchObject({ ok: true })
        expect(await ledger.listVocabulary({ kind: 'outcome', q: 'destr' })).toMatchObject({ terms: [{ claims: 1 }] })
      })
      await world.settle()
      expect(await published('v1:c:elbe')).toMatchObject({ revision: 3 })
      expect(await published<ArticleSnapshot>('v1:a:flood')).toMatchObject({ annotations: [{ figure: '120' }] })
    },
  )

  it.each(['2025-01-20', '2025-01', '2024', '2025-01-05T08:00:00Z'])(
    'knows until when a claim of an older release is fresh whose estimate is of %s',
    async (saidAt) => {
      await world.run(async (ledger) => {
        await ledger.createClaim({
          claim: claimInput('oder', { estimates: [estimate('survey', 7, { saidAt })] }),
          actor: anna,
        })
      })
      const freshUntil = () =>
        world.run(
          (_, { storage }) => storage.sql.exec("SELECT fresh_until FROM claim WHERE id = 'oder'").one().fresh_until,
        )
      const written = await freshUntil()
      await world.run((_, { storage }) => {
        storage.sql.exec('DROP INDEX claim_facet')
        storage.sql.exec('ALTER TABLE claim DROP COLUMN fresh_until')
        storage.sql.exec(MIGRATIONS.at(13) ?? '')
      })
      expect(await freshUntil()).toBe(written)
      expect(written).toBeGreaterThan(19_000)
    },
  )

  it('publishes what waited when the old release stopped, without an edit', async () => {
    await ledgerOf(1, schema1)
    await world.settle()
    expect(await published('v1:c:elbe')).toMatchObject({ revision: 2 })
  })

  it('publishes what an older release did not know of', async () => {
    await ledgerOf(2, schema2)
    await world.settle()
    expect(await published('v1:i:0')).toMatchObject({ claims: [{ id: 'elbe' }] })
  })

  it('tells readers what they could notice before it was noted', async () => {
    await ledgerOf(5, schema5)
    await world.settle()
    expect(await published('v1:h:elbe')).toMatchObject({ revisions: [{ revision: 2, kind: 'published', changes: [] }] })
    expect(await published('v1:n')).toMatchObject({ changes: [{ claim: 'elbe', revision: 2, kind: 'published' }] })
  })

  it('starts again without changing anything', async () => {
    await world.run((ledger) => ledger.createClaim({ claim: claimInput('elbe'), actor: anna }))
    await world.abort()
    expect(await world.run((ledger) => ledger.readClaim('elbe'))).toMatchObject({ ok: true })
  })

  it.each([
    ['runs on the ledger of a later release that says it may', String(MIGRATIONS.length), undefined],
    ['does not touch the ledger of a later release that says it may not', '99', 'The ledger has schema 99'],
  ])('%s', async (_, readableFrom, refusal) => {
    await world.run((_, { storage }) => {
      storage.sql.exec("UPDATE meta SET v = '99' WHERE k = 'schema'")
      storage.sql.exec("UPDATE meta SET v = ? WHERE k = 'readableFrom'", readableFrom)
    })
    await world.abort()
    const started = world.run(() => 'started')
    if (refusal) await expect(started).rejects.toThrow(refusal)
    else expect(await started).toBe('started')
  })
})
