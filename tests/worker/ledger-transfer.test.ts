import { beforeEach, describe, expect, it } from 'vitest'
import { parseClaimInput } from '../../core/claim/index.ts'
import type { ClaimInput } from '../../core/claim/types.ts'
import { IMPORT_BATCH, type ImportRecord } from '../../worker/ledger/types.ts'
import { parseImportRecord } from '../../worker/routes/schema/import-record.ts'
import { annotation, articleInput, citingInput, claimInput, estimate, saveOver } from './ledger-claims.ts'
import { allOfKv, anna, ben, START, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

const FLOOD = 'flood-is-an-article-22'
const DAM = 'dam-is-an-article--22-'

/** Until nothing waits but the embargo a day ahead. */
const settle = () => world.advanceTo(world.now + 60_000)

async function exportAll(): Promise<string[]> {
  const lines: string[] = []
  let cursor: string | undefined
  do {
    const page = await world.run((ledger) => ledger.exportPage(cursor === undefined ? {} : { cursor }))
    if (!page.ok) throw new Error(page.reason)
    lines.push(...page.lines)
    cursor = page.next
  } while (cursor !== undefined)
  return lines
}

/** As the routes hand a claim on: with its keys in the order of the schema. */
function asSent(claim: ClaimInput): ClaimInput {
  const parsed = parseClaimInput(claim)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.value
}

/** As the import route reads them. */
function parseLine(line: string): ImportRecord {
  const parsed = parseImportRecord(JSON.parse(line))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.value
}

async function importAll(records: readonly ImportRecord[]): Promise<string[]> {
  const outcomes: string[] = []
  for (let i = 0; i < records.length; i += IMPORT_BATCH) {
    const batch = records.slice(i, i + IMPORT_BATCH)
    const imported = await world.run((ledger) => ledger.importBatch({ records: batch, actor: ben }))
    if (!imported.ok) throw new Error('the batch was refused')
    outcomes.push(
      ...imported.results.map((result) =>
        result.ok ? result.outcome : `${result.reason} ${result.errors[0]?.pointer}`,
      ),
    )
  }
  return outcomes
}

/** A ledger with something of everything: histories, tombstones, citations, decisions, an embargo, a second list page. */
async function writeEverything(): Promise<void> {
  await world.run(async (ledger) => {
    for (const id of ['elbe', 'oder', 'spree', 'havel']) {
      await ledger.createClaim({ claim: claimInput(id), actor: anna })
      await ledger.publishClaim({ id, actor: anna })
    }
    await ledger.createClaim({ claim: asSent(citingInput('share', 'elbe/ministry')), actor: anna })
    await ledger.publishClaim({ id: 'share', actor: anna })
    await ledger.createClaim({ claim: claimInput('draft'), actor: anna })
    const embargoUntil = new Date(START + 86_400_000).toISOString()
    await ledger.createClaim({ claim: claimInput('secret', { embargoUntil }), actor: anna })
    await ledger.publishClaim({ id: 'secret', actor: anna })
    const flood = articleInput(FLOOD, [
      annotation('elbe', { score: 0.9, evidence: [{ code: 'noun', agrees: true, word: 'bridges' }] }),
      annotation('share', { estimateId: 'share', status: 'approved' }),
      annotation('oder', { status: 'rejected', by: 'editor' }),
    ])
    await saveOver(ledger, flood, { actor: anna })
    await saveOver(ledger, articleInput(DAM, [annotation('spree')]), { actor: anna })
    await ledger.putSites({
      sites: [{ origin: 'https://news.example', policy: 'publish', feed: 'https://news.example/rss' }],
      actor: anna,
    })
    await ledger.createToken({
      id: 'tk_1',
      hash: 'c0ffee'.repeat(10),
      name: 'Night desk',
      scopes: ['admin'],
      actor: anna,
    })
  })
  await settle()
  await world.run(async (ledger) => {
    const changed = claimInput('elbe', { estimates: [estimate('ministry', 100)] })
    await ledger.changeClaim({ claim: changed, ifRevision: 2, actor: ben })
    await ledger.correctClaim({ id: 'elbe', kind: 'correction', text: { en: 'It was 100.' }, actor: ben })
    await ledger.pauseClaim({ id: 'oder', actor: ben })
    await ledger.withdrawClaim({ id: 'spree', ifRevision: 2, actor: ben })
    await ledger.withdrawArticle({ key: DAM, actor: ben })
    for (let i = 0; i < 110; i++) await ledger.createClaim({ claim: claimInput(`more-${i}`), actor: anna })
    await ledger.publishClaim({ id: 'more-109', actor: anna })
    const begun = { id: 'elbe', question: { en: 'How many bridges, now?' }, estimates: [{ id: 'ministry' }] }
    await ledger.saveWorking({ claim: begun, expected: 'new', actor: ben })
    for (const id of ['begun', 'thrown-away']) await ledger.saveWorking({ claim: { id }, expected: 'new', actor: anna })
    const again = { claim: { id: 'begun', reason: { en: 'They differ.' } }, expected: { base: 0, save: 1 } }
    await ledger.saveWorking({ ...again, actor: ben })
    await ledger.discardWorking({ id: 'thrown-away', expected: { base: 0, save: 1 }, actor: ben })
  })
}

describe('export, wipe, import', () => {
  it('gives the same public documents, byte for byte, revisions included', async () => {
    await writeEverything()
    await settle()
    const before = await allOfKv()
    const lines = await exportAll()
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['v1:r:elbe:2', 'v1:r:elbe:4', 'v1:c:spree', `v1:a:${DAM}`, 'v1:l:1']),
    )
    world = await World.empty()
    world.now = START + 3_600_000
    expect(new Set(await importAll(lines.map(parseLine)))).toEqual(new Set(['created', 'changed']))
    await settle()
    expect(await allOfKv()).toEqual(before)
    expect(await exportAll()).toEqual(lines)
  })

  it('keeps what editors have begun, over which revision, and whose it is', async () => {
    await writeEverything()
    const read = () =>
      world.run(async (ledger) => Promise.all(['elbe', 'begun', 'thrown-away'].map((id) => ledger.readWorking(id))))
    const before = await read()
    expect(before).toMatchObject([
      { value: { base: 4, save: 1, updatedBy: 'Desk B', isBehind: false } },
      { value: { base: 0, save: 2, claim: { reason: { en: 'They differ.' } } } },
      { ok: false, reason: 'notFound' },
    ])
    const lines = await exportAll()
    world = await World.empty()
    world.now = START + 3_600_000
    await importAll(lines.map(parseLine))
    expect(await read()).toEqual(before)
  })

  it('keeps who changed what and when, and the embargo that is still ahead', async () => {
    await writeEverything()
    const history = await world.run((ledger) => ledger.listRevisions({ id: 'elbe' }))
    const lines = await exportAll()
    world = await World.empty()
    await importAll(lines.map(parseLine))
    expect(await world.run((ledger) => ledger.listRevisions({ id: 'elbe' }))).toEqual(history)
    expect(await world.run((ledger) => ledger.readClaim('secret'))).toMatchObject({ value: { visibility: 'held' } })
    expect(await world.run((ledger) => ledger.readArticle(FLOOD))).toMatchObject({
      value: { revision: 1, updatedBy: 'Desk A', textHash: 'h1' },
    })
    await world.advanceTo(START + 86_400_000 + 5000)
    expect(Object.keys(await allOfKv())).toContain('v1:r:secret:2')
  })

  it('opens a claim whose embargo has ended in between, unless it was taken back', async () => {
    const embargoUntil = new Date(START + 60_000).toISOString()
    await world.run(async (ledger) => {
      for (const id of ['elbe', 'oder']) {
        await ledger.createClaim({ claim: claimInput(id, { embargoUntil }), actor: anna })
        await ledger.publishClaim({ id, actor: anna })
      }
      await ledger.pauseClaim({ id: 'oder', actor: anna })
    })
    const lines = await exportAll()
    world = await World.empty()
    world.now = START + 3_600_000
    await importAll(lines.map(parseLine))
    await world.settle()
    expect(Object.keys(await allOfKv()).sort()).toEqual(
      ['c:elbe', 'h:elbe', 'i:0', 'l:0', 'n', 'r:elbe:2'].map((key) => `v1:${key}`),
    )
  })

  it('changes nothing when it is imported again', async () => {
    await writeEverything()
    await settle()
    const lines = await exportAll()
    const { entries } = await world.run((ledger) => ledger.listAudit({ limit: 1 }))
    expect(new Set(await importAll(lines.map(parseLine)))).toEqual(new Set(['unchanged']))
    expect((await world.run((ledger) => ledger.listAudit({ limit: 1 }))).entries).toEqual(entries)
    expect((await world.run((ledger) => ledger.listOutbox({}))).waiting).toBe(0)
  })

  it('holds no secrets', async () => {
    await writeEverything()
    expect((await exportAll()).join('\n')).not.toMatch(/c0ffee|Night desk/)
  })

  it('comes in pages that bound what is in memory', async () => {
    await world.run(async (ledger) => {
      const note = { en: 'x'.repeat(600) }
      for (let i = 0; i < 30; i++) {
        const estimates = Array.from({ length: 100 }, (_, n) => estimate(`e${n}`, n, { note }))
        await ledger.createClaim({ claim: claimInput(`claim-${i}`, { estimates }), actor: anna })
      }
    })
    const page = await world.run((ledger) => ledger.exportPage({}))
    expect(page.ok && page.lines.join('').length).toBeLessThan(1.2 * 2 ** 20)
    expect(await exportAll()).toHaveLength(30)
  })

  it('refuses a cursor that it did not give', async () => {
    for (const cursor of ['', '{', '[]', 'null', '{"in":"claims","n":"1"}', '{"in":"working"}'])
      expect(await world.run((ledger) => ledger.exportPage({ cursor }))).toEqual({ ok: false, reason: 'badCursor' })
  })
})

describe('importing what newsrooms have', () => {
  it('creates, changes and publishes; the same again changes nothing', async () => {
    const records: ImportRecord[] = [
      { type: 'claim', claim: claimInput('elbe'), status: 'published' },
      { type: 'claim', claim: claimInput('oder') },
      { type: 'article', article: articleInput(FLOOD, [annotation('elbe')]) },
      { type: 'site', site: { origin: 'https://news.example', policy: 'suggest' } },
    ]
    expect(await importAll(records)).toEqual(['created', 'created', 'created', 'created'])
    expect(await importAll(records)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged'])
    expect(
      await importAll([{ type: 'claim', claim: claimInput('elbe', { estimates: [estimate('ministry', 7)] }) }]),
    ).toEqual(['changed'])
    expect(await world.run((ledger) => ledger.readClaim('elbe'))).toMatchObject({
      value: { claim: { revision: 2, status: 'published' } },
    })
  })

  it('keeps the good records and says what is wrong with each bad one', async () => {
    const records: ImportRecord[] = [
      { type: 'claim', claim: claimInput('elbe', { estimates: [] }), status: 'published' },
      { type: 'claim', claim: claimInput('oder'), status: 'published' },
      { type: 'article', article: articleInput(FLOOD, [annotation('volga')]) },
    ]
    expect(await importAll(records)).toEqual([
      'notReady /claim/estimates',
      'created',
      'invalid /article/annotations/0/claimId',
    ])
    expect(await world.run((ledger) => ledger.readClaim('elbe'))).toEqual({ ok: false, reason: 'notFound' })
  })

  it('does not unsay a correction that its source knows nothing of', async () => {
    const record: ImportRecord = { type: 'claim', claim: claimInput('elbe'), status: 'published' }
    await importAll([record])
    await world.run((ledger) =>
      ledger.correctClaim({ id: 'elbe', kind: 'correction', text: { en: 'It was 12.' }, actor: anna }),
    )
    expect(await importAll([record])).toEqual(['unchanged'])
  })

  it('does not bring a withdrawn claim back', async () => {
    const record: ImportRecord = { type: 'claim', claim: claimInput('elbe'), status: 'published' }
    await importAll([record])
    await world.run((ledger) => ledger.withdrawClaim({ id: 'elbe', ifRevision: 1, actor: anna }))
    expect(await importAll([record])).toEqual(['withdrawn /claim/id'])
  })

  it('never replaces what an editor has begun, nor begins over a revision that is not there', async () => {
    await world.run((ledger) => ledger.saveWorking({ claim: { id: 'elbe' }, expected: 'new', actor: anna }))
    const [line = ''] = await exportAll()
    const record = parseLine(line)
    if (record.type !== 'working') throw new Error('not a working copy')
    const forged = { ...record, claim: { id: 'elbe', reason: { en: 'Another.' } } }
    const later = { ...record, claim: { id: 'oder' }, base: 3 }
    expect(await importAll([record, forged, later])).toEqual(['unchanged', 'exists /claim/id', 'gap /base'])
  })

  it('never rewrites history: a revision that exists with another content, or leaves a gap, is refused', async () => {
    await world.run((ledger) => ledger.createClaim({ claim: claimInput('elbe'), actor: anna }))
    const [line = ''] = await exportAll()
    const record = parseLine(line)
    if (record.type !== 'revision') throw new Error('not a revision')
    const forged = { ...record, claim: { ...record.claim, question: { en: 'How few?' } } }
    const later = { ...record, claim: { ...record.claim, revision: 3 } }
    expect(await importAll([forged, later])).toEqual(['exists /claim/revision', 'gap /claim/revision'])
  })
})
