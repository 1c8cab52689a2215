import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClaimInput } from '../../core/claim/types.ts'
import type { ArticleSnapshot, ClaimSnapshot } from '../../core/snapshot/index.ts'
import { entityTag } from '../../worker/publish/entity-tag.ts'
import { annotation, articleInput, citingInput, claimInput, estimate, saveOver } from './ledger-claims.ts'
import { allOfKv, anna, published, START, World, wipeKv } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

const publishNew = (claim: ClaimInput) =>
  world.run(async (ledger) => {
    await ledger.createClaim({ claim, actor: anna })
    return ledger.publishClaim({ id: claim.id, actor: anna })
  })

const save = (key: string, claimIds: readonly string[]) =>
  world.run((ledger) =>
    saveOver(
      ledger,
      articleInput(
        key,
        claimIds.map((id) => annotation(id, { estimateId: id === 'share' ? 'share' : 'ministry' })),
      ),
      { actor: anna },
    ),
  )

const shareOf = (document: ClaimSnapshot | null) => document?.estimates[0]?.value

describe('a published document', () => {
  it('carries the tag of its bytes, its revision and the moment of the change, never that of the put', async () => {
    await publishNew(claimInput('elbe'))
    await world.settle()
    const { value, metadata } = await env.SNAPSHOTS.getWithMetadata('v1:c:elbe', 'arrayBuffer')
    expect(metadata).toEqual({
      revision: 2,
      etag: await entityTag(value ?? new ArrayBuffer(0)),
      at: new Date(START).toISOString(),
    })
  })

  it('comes back with the same bytes after KV is wiped and rebuilt, whenever that is', async () => {
    await publishNew(claimInput('elbe'))
    await publishNew(claimInput('oder'))
    await publishNew(citingInput('share', 'elbe/ministry'))
    await save('flood', ['elbe', 'share'])
    await world.run((ledger) => ledger.withdrawClaim({ id: 'oder', ifRevision: 2, actor: anna }))
    await world.settle()
    const before = await allOfKv()
    expect(Object.keys(before).sort()).toEqual(
      'a:flood c:elbe c:oder c:share h:elbe h:oder h:share i:0 l:0 n r:elbe:2 r:oder:2 r:share:2'
        .split(' ')
        .map((key) => `v1:${key}`),
    )
    await wipeKv()
    world.now += 86_400_000
    expect(await world.run((ledger) => ledger.rebuild({ actor: anna }))).toEqual({ ok: true, keys: 13 })
    await world.settle()
    expect(await allOfKv()).toEqual(before)
  })
})

describe('taking back', () => {
  it('leaves a tombstone with its corrections, for the claim and for every revision of it', async () => {
    await publishNew(claimInput('elbe'))
    await world.run((ledger) =>
      ledger.correctClaim({ id: 'elbe', kind: 'retraction', text: { en: 'We take this back.' }, actor: anna }),
    )
    await world.settle()
    await world.run((ledger) => ledger.withdrawClaim({ id: 'elbe', ifRevision: 3, actor: anna }))
    await world.settle()
    for (const key of ['v1:c:elbe', 'v1:r:elbe:2', 'v1:r:elbe:3']) {
      const { value, metadata } = await env.SNAPSHOTS.getWithMetadata(key, 'json')
      expect(metadata).toMatchObject({ status: 410 })
      expect(value).toMatchObject({
        id: 'elbe',
        status: 'withdrawn',
        revision: 4,
        corrections: [{ kind: 'retraction' }],
      })
      expect(value).not.toHaveProperty('estimates')
    }
    expect(await published('v1:l:0')).toEqual({ claims: [] })
  })

  it('answers 404 for a paused claim, and gives everything back when it is published again', async () => {
    await publishNew(claimInput('elbe'))
    await world.settle()
    const before = await allOfKv()
    await world.run((ledger) => ledger.pauseClaim({ id: 'elbe', actor: anna }))
    await world.settle()
    expect((await env.SNAPSHOTS.getWithMetadata('v1:c:elbe')).metadata).toMatchObject({ status: 404 })
    expect((await env.SNAPSHOTS.getWithMetadata('v1:r:elbe:2')).metadata).toMatchObject({ status: 404 })
    await world.run((ledger) => ledger.publishClaim({ id: 'elbe', actor: anna }))
    await world.settle()
    expect((await allOfKv())['v1:r:elbe:2']).toBe(before['v1:r:elbe:2'])
    expect(await published('v1:c:elbe')).toMatchObject({ status: 'published', revision: 4 })
  })

  it('leaves nothing for a claim that readers never saw', async () => {
    await world.run(async (ledger) => {
      await ledger.createClaim({ claim: claimInput('elbe'), actor: anna })
      await ledger.withdrawClaim({ id: 'elbe', ifRevision: 1, actor: anna })
    })
    await save('flood', ['elbe'])
    await world.settle()
    expect(Object.keys(await allOfKv())).toEqual(['v1:a:flood'])
    expect(await published<ArticleSnapshot>('v1:a:flood')).toMatchObject({ annotations: [], claims: {} })
  })

  it('empties the document of a withdrawn article', async () => {
    await publishNew(claimInput('elbe'))
    await save('flood', ['elbe'])
    await world.settle()
    await world.run((ledger) => ledger.withdrawArticle({ key: 'flood', actor: anna }))
    await world.settle()
    const { value, metadata } = await env.SNAPSHOTS.getWithMetadata('v1:a:flood', 'json')
    expect(value).toMatchObject({ key: 'flood', annotations: [], claims: {} })
    expect(metadata).toMatchObject({ status: 410, revision: 2 })
  })
})

describe('a change of a claim', () => {
  it('reaches every article that carries it: a correction shows on all of them', async () => {
    await publishNew(claimInput('elbe'))
    await publishNew(claimInput('oder'))
    await save('flood', ['elbe'])
    await save('dam', ['elbe', 'oder'])
    await save('harbour', ['oder'])
    await world.settle()
    world.puts.length = 0
    await world.run((ledger) =>
      ledger.correctClaim({ id: 'elbe', kind: 'correction', text: { en: 'It was 12.' }, actor: anna }),
    )
    await world.settle()
    for (const key of ['v1:a:flood', 'v1:a:dam'])
      expect((await published<ArticleSnapshot>(key))?.claims.elbe).toMatchObject({
        corrections: [{ text: { en: 'It was 12.' }, fromRevision: 2 }],
      })
    expect(world.puts.map(({ key }) => key)).not.toContain('v1:a:harbour')
  })

  it('reaches the claims whose ratios cite it, their list page and their articles', async () => {
    await publishNew(claimInput('elbe'))
    await publishNew(citingInput('share', 'elbe/ministry'))
    await save('flood', ['share'])
    await world.settle()
    expect(shareOf(await published('v1:c:share'))).toMatchObject({ denominator: { value: { x: 120 } } })
    const claim = claimInput('elbe', { estimates: [estimate('ministry', 100)] })
    await world.run((ledger) => ledger.changeClaim({ claim, ifRevision: 2, actor: anna }))
    await world.settle()
    expect(shareOf(await published('v1:c:share'))).toMatchObject({ denominator: { value: { x: 100 } } })
    expect(JSON.stringify(await published('v1:a:flood'))).toContain('"x":100')
  })

  it('leaves the revisions that readers have seen as they were, with what they cited then', async () => {
    await publishNew(claimInput('elbe'))
    await publishNew(citingInput('share', 'elbe/ministry'))
    await world.settle()
    const before = await allOfKv()
    const claim = claimInput('elbe', { estimates: [estimate('ministry', 100)] })
    await world.run((ledger) => ledger.changeClaim({ claim, ifRevision: 2, actor: anna }))
    await world.settle()
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.settle()
    const after = await allOfKv()
    for (const key of ['v1:r:elbe:2', 'v1:r:share:2']) expect(after[key]).toBe(before[key])
  })
})

describe('a claim that another one cites', () => {
  it('does not leak before it is public, and is filled in once it is, but never in a revision that said so', async () => {
    await world.run((ledger) => ledger.createClaim({ claim: claimInput('elbe'), actor: anna }))
    await publishNew(citingInput('share', 'elbe/ministry'))
    await world.settle()
    expect(shareOf(await published('v1:c:share'))).toMatchObject({ denominator: 'elbe/ministry' })
    expect(JSON.stringify(await allOfKv())).not.toContain('"x":120')
    await world.run((ledger) => ledger.publishClaim({ id: 'elbe', actor: anna }))
    await world.settle()
    expect(shareOf(await published('v1:c:share'))).toMatchObject({ denominator: { value: { x: 120 } } })
    expect(shareOf(await published('v1:r:share:2'))).toMatchObject({ denominator: 'elbe/ministry' })
  })

  it('takes its figure along when it is taken back', async () => {
    await publishNew(claimInput('elbe'))
    await publishNew(citingInput('share', 'elbe/ministry'))
    await save('flood', ['share'])
    await world.settle()
    await world.run((ledger) => ledger.withdrawClaim({ id: 'elbe', ifRevision: 2, actor: anna }))
    await world.settle()
    expect(JSON.stringify(await allOfKv())).not.toContain('"x":120')
  })
})
