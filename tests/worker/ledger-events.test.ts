import fc from 'fast-check'
import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import { BOUNDS } from '../../worker/bounds.ts'
import type { ImportRecord } from '../../worker/ledger/types.ts'
import { EVENTS } from '../../worker/openapi/webhook-answers.ts'
import { annotation, articleInput, citingInput, claimInput, estimate, saveOver } from './ledger-claims.ts'
import { anna, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

/** What was told since the last time, by kind; each as the description of the API says. */
async function told(): Promise<[string, unknown][]> {
  await world.settle()
  return world.told.splice(0).map(({ kind, subject, body }) => {
    const event = v.parse(EVENTS[kind], JSON.parse(body))
    const { claim, ...data } = event.data
    expect([event.type, claim]).toEqual([kind, subject])
    return [kind, data]
  })
}

const create = (id: string, more = {}) =>
  world.run((ledger) => ledger.createClaim({ claim: claimInput(id, more), actor: anna }))
const publish = (id: string) => world.run((ledger) => ledger.publishClaim({ id, actor: anna }))
const change = (id: string, ifRevision: number, more = {}) =>
  world.run((ledger) => ledger.changeClaim({ claim: claimInput(id, more), ifRevision, actor: anna }))
const SAME = { estimates: [estimate('ministry', 120), estimate('survey', 120)] }

describe('of a claim subscribers are told', () => {
  it('what readers see of it, and nothing that they never saw', async () => {
    await create('elbe')
    await change('elbe', 1, { reason: { en: 'Another reason.' } })
    expect(await told()).toEqual([])
    await publish('elbe')
    await change('elbe', 3, { reason: { en: 'A better reason.' } })
    expect(await told()).toEqual([
      ['claim.published', { revision: 3 }],
      ['claim.revised', { revision: 4 }],
    ])
    await world.run((ledger) => ledger.pauseClaim({ id: 'elbe', actor: anna }))
    await world.run((ledger) => ledger.withdrawClaim({ id: 'elbe', ifRevision: 5, actor: anna }))
    expect(await told()).toEqual([
      ['claim.withdrawn', { revision: 5, status: 'paused' }],
      ['claim.withdrawn', { revision: 6, status: 'withdrawn' }],
    ])
    await world.run((ledger) => ledger.revertClaim({ id: 'elbe', to: 4, actor: anna }))
    expect(await told()).toEqual([])
    await publish('elbe')
    expect(await told()).toEqual([['claim.published', { revision: 8 }]])
  })

  it('each change, however fast they follow one another', async () => {
    await create('elbe')
    await publish('elbe')
    for (let n = 0; n < 10; n++) await change('elbe', 2 + n, { reason: { en: `Reason ${n}.` } })
    const events = await told()
    expect(events.map(([kind]) => kind)).toEqual(['claim.published', ...Array(10).fill('claim.revised')])
  })

  it('when its embargo ends, and when it expires', async () => {
    const moment = (ahead: number) => new Date(world.now + ahead).toISOString()
    await create('elbe', { embargoUntil: moment(60_000), expiresAt: moment(120_000) })
    await publish('elbe')
    await world.advanceTo(world.now + 50_000)
    expect(world.told).toEqual([])
    expect(await told()).toEqual([
      ['claim.published', { revision: 2 }],
      ['claim.withdrawn', { revision: 2, status: 'paused' }],
    ])
  })

  it('its corrections, also where it was taken back', async () => {
    await create('elbe')
    await publish('elbe')
    const correct = (kind: 'correction' | 'update') =>
      world.run((ledger) => ledger.correctClaim({ id: 'elbe', kind, text: { en: 'We miscounted.' }, actor: anna }))
    await correct('correction')
    await world.run((ledger) => ledger.pauseClaim({ id: 'elbe', actor: anna }))
    await told()
    const at = new Date(world.now).toISOString()
    await correct('update')
    expect(await told()).toEqual([['correction.published', { revision: 5, kind: 'update', at }]])
  })

  it('its verdict, once it changes', async () => {
    await create('elbe')
    await publish('elbe')
    await told()
    await change('elbe', 2, SAME)
    await change('elbe', 3, { ...SAME, reason: { en: 'No reason any more.' } })
    expect(await told()).toEqual([
      ['claim.revised', { revision: 3 }],
      ['verdict.changed', { revision: 3, from: 'conflict', to: 'compatible' }],
      ['claim.revised', { revision: 4 }],
    ])
  })

  it('its verdict also where only a claim that it cites has changed', async () => {
    await create('elbe')
    const share = citingInput('share', 'elbe/ministry')
    const half = estimate('half', 0.5, { value: { form: 'exact', x: 0.5, phrase: 'half' } })
    const claim = { ...share, estimates: [...share.estimates, half] }
    await world.run((ledger) => ledger.createClaim({ claim, actor: anna }))
    await publish('elbe')
    await publish('share')
    await told()
    await change('elbe', 2, { estimates: [estimate('ministry', 900), estimate('survey', 300)] })
    expect(await told()).toEqual([
      ['claim.revised', { revision: 3 }],
      ['verdict.changed', { revision: 2, from: 'compatible', to: 'conflict' }],
    ])
  })

  it('its verdict after other rules have come, once', async () => {
    await create('elbe')
    await publish('elbe')
    await told()
    await world.run((_, { storage }) => {
      storage.sql.exec("UPDATE claim SET verdict = 'single', told = 'single'")
      storage.sql.exec("UPDATE meta SET v = '2020-01' WHERE k = 'ruleset'")
    })
    await world.abort()
    expect(await told()).toEqual([['verdict.changed', { revision: 2, from: 'single', to: 'conflict' }]])
    await world.abort()
    expect(await told()).toEqual([])
  })

  it('what an import brings', async () => {
    const records: ImportRecord[] = [{ type: 'claim', claim: claimInput('oder'), status: 'published' }]
    await world.run((ledger) => ledger.importBatch({ records, actor: anna }))
    expect(await told()).toEqual([['claim.published', { revision: 1 }]])
  })
})

describe('of an article subscribers are told', () => {
  const suggested = annotation('elbe', { status: 'suggested', score: 0.8 })
  const save = (annotations: Parameters<typeof articleInput>[1], textHash: string) =>
    world.run((ledger) => saveOver(ledger, articleInput('flood', annotations), { actor: anna, textHash }))
  const place = { article: 'flood', url: 'https://news.example/flood', figure: '120', estimate: 'ministry' }

  beforeEach(async () => {
    await create('elbe')
  })

  it('what waits for an editor, once, whatever changes around it', async () => {
    const read = await save([suggested], 'h1')
    const id = read.ok ? read.article.annotations[0]?.id : undefined
    await save([{ ...suggested, quote: { ...suggested.quote, prefix: 'The second flood ' } }], 'h2')
    expect(await told()).toEqual([['suggestion.created', { ...place, annotation: id, score: 0.8 }]])
  })

  it('that it no longer states a marked figure, each time that turns, and nothing of what was rejected', async () => {
    const read = await save(
      [annotation('elbe'), annotation('elbe', { estimateId: 'survey', status: 'rejected' })],
      'h1',
    )
    if (!read.ok) throw new Error('not saved')
    const turned = (state: 'standing' | 'changed' | 'lost') =>
      save(
        read.article.annotations.map((one) => ({ ...one, state })),
        state,
      )
    await turned('standing')
    expect(await told()).toEqual([])
    for (const state of ['changed', 'changed', 'lost', 'standing'] as const) await turned(state)
    const about = { ...place, annotation: read.article.annotations[0]?.id }
    expect(await told()).toEqual([
      ['figure.changed', { ...about, state: 'changed' }],
      ['figure.changed', { ...about, state: 'lost' }],
    ])
  })

  it('in less than 20 kB, whatever its address and its figures', async () => {
    const character = fc.constantFrom('"', '\\', 'ä', '数', '😀', 'a')
    const long = (most: number) =>
      fc.array(character, { minLength: most - 2, maxLength: most - 1 }).map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(long(1990), long(80), async (path, figure) => {
        const one = annotation('elbe', { status: 'suggested', figure, quote: { exact: figure } })
        const article = { ...articleInput('flood', [one]), url: `https://a.example/${path}` }
        await world.run((ledger) => saveOver(ledger, article, { actor: anna, textHash: path }))
        await world.settle()
        for (const { body } of world.told.splice(0))
          expect(new TextEncoder().encode(body).length).toBeLessThan(BOUNDS.event)
      }),
      { numRuns: 20 },
    )
  })
})

describe('events', () => {
  it('are handed over again, the same and in their order, until they were taken', async () => {
    await create('elbe')
    await publish('elbe')
    const seen: string[][] = []
    let left = 3
    world.handOver = async (events) => {
      seen.push(events.map(({ id }) => id))
      left -= 1
      // taken or not, nobody hears of it
      if (left >= 0) throw new Error('the object that delivers died')
    }
    await world.nextAlarm()
    await change('elbe', 2, SAME)
    await world.settle()
    const [first = []] = seen
    expect(seen).toHaveLength(4)
    expect(first).toHaveLength(1)
    for (const events of seen.slice(1)) {
      expect(events).toHaveLength(3)
      expect(events[0]).toBe(first[0])
    }
  })

  it('survive the death of the ledger between the change and the telling', async () => {
    await create('elbe')
    await publish('elbe')
    await world.abort()
    expect(await told()).toEqual([['claim.published', { revision: 2 }]])
  })

  it('are not written where the change is not', async () => {
    await create('elbe')
    await world.run((_, { storage }) => {
      storage.sql.exec(
        "CREATE TRIGGER broken BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'the disk is full'); END",
      )
    })
    await expect(publish('elbe')).rejects.toThrow('disk is full')
    expect(await told()).toEqual([])
  })

  it('go in batches, however many there are', async () => {
    await create('elbe')
    const sizes: number[] = []
    world.handOver = async (events) => void sizes.push(events.length)
    const suggestions = Array.from({ length: 250 }, (_, n) =>
      annotation('elbe', { status: 'suggested', figure: `${n}`, quote: { exact: `${n} bridges` } }),
    )
    await world.run((ledger) => saveOver(ledger, articleInput('flood', suggestions), { actor: anna }))
    await world.settle()
    expect(sizes).toEqual([100, 100, 50])
  })
})
