import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleSnapshot, ClaimSnapshot, ClaimTombstone } from '../../core/snapshot/index.ts'
import { openLedger } from '../../worker/ledger-client.ts'
import { annotation, articleInput, claimInput, estimate, saveOver } from './ledger-claims.ts'
import { allOfKv, anna, ben, published, START, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

describe('editing a claim', () => {
  it('lets exactly one of 50 editors win who have all seen the same revision', async () => {
    const ledger = openLedger(env.LEDGER)
    await ledger.createClaim({ claim: claimInput('elbe'), actor: anna })
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        ledger.changeClaim({
          claim: claimInput('elbe', { reason: { en: `Reason ${i}` } }),
          ifRevision: 1,
          actor: { id: `tk_${i}`, name: `Desk ${i}` },
        }),
      ),
    )
    const winners = answers.filter((answer) => answer.ok)
    expect(winners).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok)).toEqual(
      Array.from({ length: 49 }, () => ({ ok: false, reason: 'stale', revision: 2 })),
    )
    expect(await ledger.readClaim('elbe')).toMatchObject({ value: winners[0] && { claim: winners[0].claim } })
  })

  it('does not create a claim twice', async () => {
    await world.run((ledger) => ledger.createClaim({ claim: claimInput('elbe'), actor: anna }))
    const again = await world.run((ledger) => ledger.createClaim({ claim: claimInput('elbe'), actor: anna }))
    expect(again).toEqual({ ok: false, reason: 'exists' })
  })

  it('refuses to publish what is not ready, and lists everything that is missing', async () => {
    const bare = claimInput('elbe', { estimates: [estimate('ministry', 120, { chain: [] })] })
    const { reason: _, ...unreasoned } = bare
    await world.run((ledger) => ledger.createClaim({ claim: unreasoned, actor: anna }))
    const answer = await world.run((ledger) => ledger.publishClaim({ id: 'elbe', actor: anna }))
    expect(answer).toMatchObject({ ok: false, reason: 'notReady' })
    expect(!answer.ok && answer.reason === 'notReady' && answer.errors.map(({ pointer }) => pointer)).toEqual([
      '/reason',
      '/estimates/0/chain',
    ])
    expect(await world.run((ledger) => ledger.readClaim('elbe'))).toMatchObject({
      value: { claim: { revision: 1, status: 'draft' } },
    })
  })

  it('keeps a published claim ready: a change that takes its sources away is refused', async () => {
    await publish('elbe')
    const claim = claimInput('elbe', { estimates: [] })
    const answer = await world.run((ledger) => ledger.changeClaim({ claim, ifRevision: 2, actor: anna }))
    expect(answer).toMatchObject({ ok: false, reason: 'notReady' })
  })

  it('refuses a claim that is larger than a row may be, and changes nothing', async () => {
    const note = { en: 'x'.repeat(600) }
    const estimates = Array.from({ length: 2000 }, (_, i) => estimate(`e${i}`, i, { note }))
    const answer = await world.run((ledger) =>
      ledger.createClaim({ claim: claimInput('elbe', { estimates }), actor: anna }),
    )
    expect(answer).toMatchObject({ ok: false, reason: 'invalid' })
    expect(await world.run((ledger) => ledger.readClaim('elbe'))).toEqual({ ok: false, reason: 'notFound' })
  })

  it('stores the largest claim that it lets in', async () => {
    const note = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`x${i}`, 'ä'.repeat(400)]))
    const estimates = Array.from({ length: 140 }, (_, i) => estimate(`e${i}`, i, { note }))
    const claim = claimInput('elbe', { estimates })
    expect(new TextEncoder().encode(JSON.stringify(claim)).length).toBeGreaterThan(950_000)
    expect(await world.run((ledger) => ledger.createClaim({ claim, actor: anna }))).toMatchObject({ ok: true })
  })

  it('publishes once: asking again changes nothing', async () => {
    await publish('elbe')
    expect(await world.run((ledger) => ledger.publishClaim({ id: 'elbe', actor: ben }))).toMatchObject({
      ok: true,
      claim: { revision: 2, updatedBy: 'Desk A' },
    })
  })

  it('takes no change to a withdrawn claim but a revert, which brings it back as a draft', async () => {
    await publish('elbe')
    await world.run((ledger) => ledger.withdrawClaim({ id: 'elbe', ifRevision: 2, actor: anna }))
    const refused = { ok: false, reason: 'withdrawn', revision: 3 }
    expect(await world.run((ledger) => ledger.publishClaim({ id: 'elbe', actor: anna }))).toEqual(refused)
    const claim = claimInput('elbe')
    expect(await world.run((ledger) => ledger.changeClaim({ claim, ifRevision: 3, actor: anna }))).toEqual(refused)
    expect(await world.run((ledger) => ledger.revertClaim({ id: 'elbe', to: 2, actor: anna }))).toMatchObject({
      ok: true,
      visibility: 'takenBack',
      claim: { revision: 4, status: 'draft', question: claim.question },
    })
  })

  it('reverts the content and keeps the corrections that readers were told', async () => {
    await publish('elbe')
    await world.run((ledger) =>
      ledger.correctClaim({ id: 'elbe', kind: 'correction', text: { en: 'It was 12.' }, actor: anna }),
    )
    await world.run((ledger) =>
      ledger.changeClaim({ claim: { ...claimInput('elbe'), reason: { en: 'Wrong.' } }, ifRevision: 3, actor: ben }),
    )
    await world.run((ledger) =>
      ledger.correctClaim({ id: 'elbe', kind: 'update', text: { en: 'And 13.' }, actor: anna }),
    )
    const answer = await world.run((ledger) => ledger.revertClaim({ id: 'elbe', to: 2, actor: anna }))
    expect(answer).toMatchObject({
      ok: true,
      claim: { revision: 6, status: 'published', reason: claimInput('elbe').reason },
    })
    expect(answer.ok && answer.claim.corrections).toMatchObject([{ text: { en: 'And 13.' }, fromRevision: 4 }])
  })

  it('says who made each revision, when and how, and what differs between two', async () => {
    await publish('elbe')
    world.now += 60_000
    const changed = claimInput('elbe', {
      estimates: [estimate('survey', 310), estimate('ministry', 120)],
      reason: { en: 'One counts closed bridges.' },
    })
    await world.run((ledger) => ledger.changeClaim({ claim: changed, ifRevision: 2, actor: ben }))
    const at = (ms: number) => new Date(START + ms).toISOString()
    expect(await world.run((ledger) => ledger.listRevisions({ id: 'elbe', limit: 2 }))).toEqual({
      ok: true,
      entries: [
        { revision: 3, action: 'change', status: 'published', at: at(60_000), by: 'Desk B', wasPublic: true },
        { revision: 2, action: 'publish', status: 'published', at: at(0), by: 'Desk A', wasPublic: true },
      ],
      next: 2,
    })
    const compared = await world.run((ledger) => ledger.compareRevisions({ id: 'elbe', from: 1, to: 3 }))
    expect(compared.ok && compared.changes).toEqual([
      {
        path: 'reason/en',
        kind: 'changed',
        before: '"One counts closed bridges, the other collapsed ones."',
        after: '"One counts closed bridges."',
      },
      { path: 'estimates/survey/value/x', kind: 'changed', before: '300', after: '310' },
      { path: 'estimates/survey/value/phrase', kind: 'changed', before: '"300 bridges"', after: '"310 bridges"' },
      { path: 'status', kind: 'changed', before: '"draft"', after: '"published"' },
    ])
  })

  it('writes an audit of who changed what, and nothing for a refusal', async () => {
    await publish('elbe')
    await world.run((ledger) => ledger.withdrawClaim({ id: 'elbe', ifRevision: 1, actor: ben }))
    await world.run((ledger) => ledger.pauseClaim({ id: 'elbe', actor: ben }))
    const audit = await world.run((ledger) => ledger.listAudit({}))
    expect(
      audit.entries.map(({ by, token, action, subject, revision }) => [by, token, action, subject, revision]),
    ).toEqual([
      ['Desk B', 'tk_ben', 'pause', 'claim:elbe', 3],
      ['Desk A', 'tk_anna', 'publish', 'claim:elbe', 2],
      ['Desk A', 'tk_anna', 'create', 'claim:elbe', 1],
    ])
  })
})

describe('an embargo', () => {
  const opens = START + 3_600_000

  it('holds a published claim back until its moment, and no longer', async () => {
    await world.run((ledger) =>
      ledger.createClaim({ claim: claimInput('elbe', { embargoUntil: new Date(opens).toISOString() }), actor: anna }),
    )
    expect(await world.run((ledger) => ledger.publishClaim({ id: 'elbe', actor: anna }))).toMatchObject({
      visibility: 'held',
    })
    await world.run((ledger) => saveOver(ledger, articleInput('a', [annotation('elbe')]), { actor: anna }))
    await world.advanceTo(opens - 1)
    expect(JSON.stringify(await allOfKv())).not.toContain('elbe')
    await world.advanceTo(opens + 2500)
    expect(await published<ClaimSnapshot>('v1:c:elbe')).toMatchObject({ status: 'published', revision: 2 })
    expect(await published<ClaimSnapshot>('v1:r:elbe:2')).toMatchObject({ revision: 2 })
    expect(await published<ArticleSnapshot>('v1:a:a')).toMatchObject({ annotations: [{ claimId: 'elbe' }] })
    expect(world.alarms).toContain(opens)
  })

  it('does not say when it was', async () => {
    await world.run((ledger) =>
      ledger.createClaim({ claim: claimInput('elbe', { embargoUntil: new Date(opens).toISOString() }), actor: anna }),
    )
    await world.run((ledger) => ledger.publishClaim({ id: 'elbe', actor: anna }))
    await world.advanceTo(opens + 5000)
    expect(Object.values(await allOfKv()).join()).not.toContain('embargo')
  })
})

describe('an expiry', () => {
  it('takes the claim from readers at its moment, without a revision', async () => {
    const closes = START + 3_600_000
    await publish('elbe', { expiresAt: new Date(closes).toISOString() })
    await world.advanceTo(closes - 1)
    expect(await published<ClaimSnapshot>('v1:c:elbe')).toMatchObject({ status: 'published' })
    await world.advanceTo(closes + 2500)
    expect(await published<ClaimTombstone>('v1:c:elbe')).toEqual({
      id: 'elbe',
      status: 'paused',
      revision: 2,
      updatedAt: new Date(START).toISOString(),
      corrections: [],
    })
    expect(await world.run((ledger) => ledger.readClaim('elbe'))).toMatchObject({
      value: { visibility: 'expired', claim: { status: 'published', revision: 2 } },
    })
  })
})

async function publish(id: string, more: Parameters<typeof claimInput>[1] = {}): Promise<void> {
  await world.run((ledger) => ledger.createClaim({ claim: claimInput(id, more), actor: anna }))
  const answer = await world.run((ledger) => ledger.publishClaim({ id, actor: anna }))
  expect(answer).toMatchObject({ ok: true })
}
