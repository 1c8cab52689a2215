import { beforeEach, expect, it } from 'vitest'
import type { ImportRecord } from '../../worker/ledger/types.ts'
import { claimInput, estimate } from './ledger-claims.ts'
import { anna, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

/** Rows that the ledger reads and writes meanwhile. */
async function rows(work: () => Promise<unknown>): Promise<{ read: number; written: number }> {
  const cursors: { rowsRead: number; rowsWritten: number }[] = []
  const { sql, exec } = await world.run((_, { storage: { sql } }) => {
    const exec = sql.exec.bind(sql)
    Object.assign(sql, {
      exec: (...query: Parameters<typeof exec>) => {
        const cursor = exec(...query)
        cursors.push(cursor)
        return cursor
      },
    })
    return { sql, exec }
  })
  await work()
  Object.assign(sql, { exec })
  const sum = (name: 'rowsRead' | 'rowsWritten') => cursors.reduce((all, cursor) => all + cursor[name], 0)
  return { read: sum('rowsRead'), written: sum('rowsWritten') }
}

async function imported(records: readonly ImportRecord[]): Promise<void> {
  for (let at = 0; at < records.length; at += 50) {
    await world.run((ledger) => ledger.importBatch({ records: records.slice(at, at + 50), actor: anna }))
    world.now += 1000
  }
}

const claims = (from: number, to: number): ImportRecord[] =>
  Array.from({ length: to - from }, (_, n) => ({
    type: 'claim',
    claim: { ...claimInput(`claim-${from + n}`), corrections: [] },
    status: 'published',
  }))

/** What one edit of a claim on a full list page costs, with its documents. */
async function oneEdit(value: number, revision: number) {
  // what the import has made out of date is not this edit's
  await world.run((_, { storage }) => void storage.sql.exec('DELETE FROM outbox'))
  world.puts.length = 0
  const claim = claimInput('claim-50', { estimates: [estimate('ministry', value)] })
  const cost = await rows(async () => {
    await world.run((ledger) => ledger.changeClaim({ claim, ifRevision: revision, actor: anna }))
    await world.settle()
  })
  return { ...cost, puts: world.puts.map(({ key }) => key).sort() }
}

it('one edit costs as many rows and documents among 1,500 claims as among 150', async () => {
  await imported(claims(0, 150))
  // draws once what is kept from then on
  await oneEdit(1, 1)
  const among150 = await oneEdit(2, 2)
  await imported(claims(150, 1500))
  await oneEdit(3, 3)
  const among1500 = await oneEdit(4, 4)
  expect(among150.puts).toEqual(['v1:c:claim-50', 'v1:h:claim-50', 'v1:i:0', 'v1:l:0', 'v1:n', 'v1:r:claim-50:3'])
  expect(among1500.puts).toEqual(among150.puts.map((key) => key.replace(':3', ':5')))
  expect(among1500.written).toBe(among150.written)
  expect(among1500.read).toBeLessThan(1.1 * among150.read)
})

it('a site that is imported costs as many rows after 500 others as after none', async () => {
  const sites = (from: number): ImportRecord[] =>
    Array.from({ length: 50 }, (_, n) => ({
      type: 'site',
      site: { origin: `https://news-${from + n}.example`, policy: 'suggest' },
    }))
  await imported(sites(0))
  const early = await rows(() => imported(sites(50)))
  for (let from = 100; from < 600; from += 50) await imported(sites(from))
  const late = await rows(() => imported(sites(600)))
  expect(late.written).toBe(early.written)
  expect(late.read).toBeLessThan(1.1 * early.read)
})
