import { beforeEach, describe, expect, it } from 'vitest'
import type { SentAnnotation } from '../../core/claim/types.ts'
import type { ArticleSnapshot } from '../../core/snapshot/index.ts'
import { annotation, articleInput, claimInput, saveOver } from './ledger-claims.ts'
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

const suggested = (claimId: string, more: Partial<SentAnnotation> = {}) =>
  annotation(claimId, { status: 'suggested', score: 0.8, ...more })
const save = (annotations: readonly SentAnnotation[], textHash = 'h1') =>
  world.run((ledger) => saveOver(ledger, articleInput('flood', annotations), { textHash, actor: anna }))
const put = (annotations: readonly SentAnnotation[], ifRevision?: number) =>
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
    const annotations = [
      suggested('oder'),
      suggested('elbe', { evidence: [{ code: 'noun', agrees: true, word: 'bridges' }] }),
    ]
    expect(await save(annotations)).toMatchObject({ ok: true, revision: 1, textHash: 'h1', article: { annotations } })
    await world.settle()
    expect(Object.keys(await allOfKv())).not.toContain('v1:a:flood')
  })

  it('is refused where somebody has decided since the article was read', async () => {
    await save([suggested('elbe')])
    await put([annotation('elbe', { status: 'rejected' })])
    const late = { article: articleInput('flood', [suggested('oder')]), textHash: 'h2', ifRevision: 1, revives: false }
    expect(await world.run((ledger) => ledger.saveArticle({ ...late, actor: anna }))).toEqual({
      ok: false,
      reason: 'stale',
      revision: 2,
    })
  })

  it('is refused for an article that was withdrawn, unless the reading may bring it back', async () => {
    await save([suggested('elbe')])
    await world.run((ledger) => ledger.withdrawArticle({ key: 'flood', actor: ben }))
    const again = { article: articleInput('flood', [suggested('elbe')]), textHash: 'h1', ifRevision: 2, actor: anna }
    const refused = { ok: false, reason: 'withdrawn', revision: 2 }
    expect(await world.run((ledger) => ledger.saveArticle({ ...again, revives: false }))).toEqual(refused)
    expect(await world.run((ledger) => ledger.saveArticle({ ...again, revives: true }))).toMatchObject({
      ok: true,
      status: 'active',
    })
  })

  it('leaves out what names an estimate that its claim has lost', async () => {
    const answer = await save([suggested('elbe', { estimateId: 'nobody' }), suggested('oder')])
    expect(answer.ok && answer.article.annotations.map(({ claimId }) => claimId)).toEqual(['oder'])
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

describe('an annotation', () => {
  const shape = (answer: Awaited<ReturnType<typeof put>>) =>
    answer.ok ? answer.article.annotations.map(({ id, by, state, stateAt }) => ({ id, by, state, stateAt })) : answer

  it('keeps its name, whoever decides what, and says who decided last', async () => {
    const read = await save([suggested('elbe'), suggested('oder')])
    if (!read.ok) throw new Error('not saved')
    const [elbe, oder] = read.article.annotations
    world.now += 1000
    const answer = await put([{ ...annotation('elbe', { status: 'approved' }), id: elbe?.id ?? '' }, suggested('oder')])
    const at = { state: 'standing', stateAt: elbe?.stateAt }
    expect(shape(answer)).toEqual([
      { id: elbe?.id, by: 'editor', ...at },
      { id: oder?.id, by: 'matcher', ...at },
    ])
  })

  it('comes back as it was got', async () => {
    const read = await save([suggested('elbe'), suggested('oder', { status: 'approved' })])
    if (!read.ok) throw new Error('not saved')
    const again = await put(read.article.annotations)
    expect(again.ok && again.article.annotations).toEqual(read.article.annotations)
  })

  it('is refused under a name that its article does not have, and under one name twice', async () => {
    const read = await save([suggested('elbe')])
    const id = read.ok ? (read.article.annotations[0]?.id ?? '') : ''
    const detail = 'is not an annotation of this article, or named twice'
    const named = (name: string) => annotation('elbe', { id: name })
    expect(await put([named(id), named(id), named('unknown')])).toEqual({
      ok: false,
      reason: 'invalid',
      errors: [1, 2].map((i) => ({ pointer: `/annotations/${i}/id`, detail })),
    })
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

  it('who rejects a figure and pins it again leaves what readers get as it was', async () => {
    const read = await save([annotation('elbe')])
    if (!read.ok) throw new Error('not saved')
    await world.settle()
    const before = await allOfKv()
    world.now += 60_000
    const rejected = read.article.annotations.map((one) => ({ ...one, status: 'rejected' as const }))
    await put([...rejected, annotation('elbe')])
    await world.settle()
    expect(await allOfKv()).toEqual(before)
  })

  it('finds nothing under an unknown key', async () => {
    const nothing = { ok: false, reason: 'notFound' }
    expect(await put([])).toEqual(nothing)
    expect(await world.run((ledger) => ledger.readArticle('flood'))).toEqual(nothing)
    expect(await world.run((ledger) => ledger.withdrawArticle({ key: 'flood', actor: anna }))).toEqual(nothing)
  })
})
