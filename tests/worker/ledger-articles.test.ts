import { beforeEach, describe, expect, it } from 'vitest'
import type { Annotation } from '../../core/claim/types.ts'
import type { ArticleSnapshot } from '../../core/snapshot/index.ts'
import { annotation, articleInput, claimInput } from './ledger-claims.ts'
import { allOfKv, anna, ben, published, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
  await world.run(async (ledger) => {
    for (const id of ['elbe', 'oder']) {
      await ledger.createClaim({ claim: claimInput(id), actor: anna })
      await ledger.publishClaim({ id, actor: anna })
    }
  })
})

const suggested = (claimId: string, more: Partial<Annotation> = {}) =>
  annotation(claimId, { status: 'suggested', score: 0.8, ...more })
const save = (annotations: readonly Annotation[], textHash = 'h1') =>
  world.run((ledger) => ledger.saveArticle({ article: articleInput('flood', annotations), textHash, actor: anna }))
const put = (annotations: readonly Annotation[], ifRevision?: number) =>
  world.run((ledger) =>
    ledger.putAnnotations({
      key: 'flood',
      annotations,
      actor: ben,
      ...(ifRevision === undefined ? {} : { ifRevision }),
    }),
  )

describe('what is suggested for an article', () => {
  it('is kept in order, and shown to nobody before it is approved', async () => {
    const annotations = [suggested('oder'), suggested('elbe', { evidence: ['bridges'] })]
    expect(await save(annotations)).toMatchObject({ ok: true, revision: 1, textHash: 'h1', article: { annotations } })
    await world.settle()
    expect(Object.keys(await allOfKv())).not.toContain('v1:a:flood')
  })

  it('does not come back for the same text once it was rejected', async () => {
    await save([suggested('elbe'), suggested('oder')])
    await put([annotation('elbe', { status: 'rejected' }), annotation('oder')])
    const again = await save([suggested('elbe', { score: 0.99 }), suggested('oder')], 'h2')
    expect(again.ok && again.article.annotations.map(({ claimId, status }) => [claimId, status])).toEqual([
      ['elbe', 'rejected'],
      ['oder', 'approved'],
    ])
  })

  it('may come again for another text, and a decision outlives a reading that does not find it', async () => {
    await save([suggested('elbe')])
    await put([annotation('elbe', { status: 'rejected' })])
    const other = suggested('elbe', { quote: { exact: 'swept away 120 bridges' } })
    const again = await save([other], 'h2')
    expect(again.ok && again.article.annotations.map(({ quote, status }) => [quote.exact, status])).toEqual([
      ['swept away 120 bridges', 'suggested'],
      ['destroyed 120 bridges', 'rejected'],
    ])
  })

  it('disappears when it is no longer suggested and nobody decided on it', async () => {
    await save([suggested('elbe'), suggested('oder')])
    const again = await save([suggested('oder')], 'h2')
    expect(again.ok && again.article.annotations.map(({ claimId }) => claimId)).toEqual(['oder'])
  })

  it('changes nothing when it is the same again', async () => {
    await save([suggested('elbe')])
    world.now += 1000
    expect(await save([suggested('elbe')])).toMatchObject({ revision: 1 })
    expect((await world.run((ledger) => ledger.listAudit({ limit: 1 }))).entries).toMatchObject([{ action: 'save' }])
  })
})

describe('an editor who reviews', () => {
  it('is refused a revision that is not current', async () => {
    await save([suggested('elbe')])
    expect(await put([annotation('elbe')], 1)).toMatchObject({ ok: true, revision: 2, updatedBy: 'Desk B' })
    expect(await put([], 1)).toEqual({ ok: false, reason: 'stale', revision: 2 })
  })

  it('is told which claims and estimates there are not', async () => {
    await save([])
    expect(await put([annotation('elbe'), annotation('elbe', { estimateId: 'nobody' }), annotation('volga')])).toEqual({
      ok: false,
      reason: 'invalid',
      errors: [
        { pointer: '/annotations/1/estimateId', detail: 'is not an estimate of that claim' },
        { pointer: '/annotations/2/claimId', detail: 'is not a claim of this ledger' },
      ],
    })
  })

  it('publishes by approving, and takes back by rejecting', async () => {
    await save([suggested('elbe')])
    await put([annotation('elbe')])
    await world.settle()
    expect(await published<ArticleSnapshot>('v1:a:flood')).toMatchObject({
      annotations: [{ claimId: 'elbe', figure: '120' }],
    })
    await put([annotation('elbe', { status: 'rejected' })])
    await world.settle()
    expect(await published<ArticleSnapshot>('v1:a:flood')).toMatchObject({ annotations: [], claims: {} })
  })

  it('finds nothing under an unknown key', async () => {
    const nothing = { ok: false, reason: 'notFound' }
    expect(await put([])).toEqual(nothing)
    expect(await world.run((ledger) => ledger.readArticle('flood'))).toEqual(nothing)
    expect(await world.run((ledger) => ledger.withdrawArticle({ key: 'flood', actor: anna }))).toEqual(nothing)
  })
})
