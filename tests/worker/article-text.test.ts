import { beforeEach, describe, expect, it } from 'vitest'
import { BOUNDS } from '../../worker/bounds.ts'
import { pack, unpack } from '../../worker/reading/pack.ts'
import { edit, published, tokenFor } from './editors.ts'
import { annotation, articleInput, claimInput } from './ledger-claims.ts'
import { allOfKv, anna, World } from './ledger-world.ts'

const DAY = 86_400_000
let world: World
beforeEach(async () => {
  world = await World.empty()
})

async function save(text: ArrayBuffer | undefined, ifRevision = 0, textHash = 'h1') {
  const article = articleInput('flood', [])
  const reading = { article, textHash, ...(text ? { text } : {}), ifRevision, revives: false, actor: anna }
  return world.run((ledger) => ledger.saveArticle(reading))
}
const kept = () => world.run((ledger) => ledger.readArticleText('flood'))
/** Rows, whatever the clock says of them. */
const rows = () => world.run((_, { storage }) => storage.sql.exec('SELECT key FROM article_text').toArray().length)
const packed = async (text: string) => (await pack(text, BOUNDS.keptText)) ?? new ArrayBuffer(0)

describe('the text of an article', () => {
  it('is handed out to who works on it as it was read, and is in nothing that others get', async () => {
    const text = 'The ministry counts 120 bridges, as nobody else does.'
    const { body } = await edit('POST', '/v1/articles', { body: { url: 'https://news.example/flood', text } })
    const read = await edit('GET', `/v1/articles/${body.key}/text`)
    expect(read).toMatchObject({ status: 200, body: { key: body.key, text, until: expect.any(String) } })
    expect(read.headers.get('Cache-Control')).toBe('no-store, no-transform')
    expect((await edit('GET', `/v1/articles/${body.key}/text`, { token: await tokenFor('claims:read') })).status).toBe(
      403,
    )
    await published()
    const others = [
      await allOfKv(),
      (await edit('GET', '/v1/export')).body,
      (await edit('GET', `/v1/articles/${body.key}/annotations`)).body,
    ]
    for (const other of others) expect(JSON.stringify(other)).not.toContain('as nobody else does')
  })

  it('goes with the article when that is withdrawn', async () => {
    await save(await packed('120 bridges'))
    expect(await kept()).toMatchObject({ ok: true })
    await world.run((ledger) => ledger.withdrawArticle({ key: 'flood', actor: anna }))
    expect(await kept()).toEqual({ ok: false, reason: 'notFound' })
    expect(await rows()).toBe(0)
  })

  it('is deleted thirty days after it was read, by the alarm and to the minute', async () => {
    const start = world.now
    await save(await packed('120 bridges'))
    await world.advanceTo(start + 30 * DAY - 1)
    expect(await kept()).toMatchObject({ ok: true, value: { until: new Date(start + 30 * DAY).toISOString() } })
    await world.advanceTo(start + 30 * DAY)
    expect(await rows()).toBe(0)
  })

  it('stays for thirty days after a decision, and for sixty in all', async () => {
    const start = world.now
    await world.run((ledger) => ledger.createClaim({ claim: claimInput('elbe'), actor: anna }))
    await save(await packed('120 bridges'))
    const decide = (status: 'approved' | 'rejected') =>
      world.run((ledger) =>
        ledger.putAnnotations({ key: 'flood', annotations: [annotation('elbe', { status })], actor: anna }),
      )
    await world.advanceTo(start + 20 * DAY)
    await decide('approved')
    await world.advanceTo(start + 49 * DAY)
    expect(await kept()).toMatchObject({ ok: true })
    await decide('rejected')
    await world.advanceTo(start + 60 * DAY - 1)
    expect(await kept()).toMatchObject({ ok: true })
    await world.advanceTo(start + 60 * DAY)
    expect(await rows()).toBe(0)
  })

  it('stays for sixty days in all however often it is read', async () => {
    const start = world.now
    for (let day = 0; day < 60; day += 10) {
      await world.advanceTo(start + day * DAY)
      expect(await save(await packed(`${day} bridges`), day / 10, `h${day}`)).toMatchObject({ ok: true })
    }
    await world.advanceTo(start + 60 * DAY)
    expect(await rows()).toBe(0)
  })

  it('is kept again, and deleted again, where the same article is read after that', async () => {
    const text = await packed('120 bridges')
    await save(text)
    await world.advanceTo(world.now + 31 * DAY)
    expect(await save(text, 1)).toMatchObject({ ok: true, revision: 1 })
    expect(await kept()).toMatchObject({ ok: true })
    await world.advanceTo(world.now + 30 * DAY)
    expect(await rows()).toBe(0)
  })

  it('is the one that was read last, or none', async () => {
    await save(await packed('120 bridges'))
    await save(await packed('300 bridges'), 1, 'h2')
    const found = await kept()
    expect(found.ok && (await unpack(found.value.text))).toBe('300 bridges')
    await save(undefined, 2, 'h3')
    expect(await rows()).toBe(0)
  })

  it('is not kept where it is too large, even packed', async () => {
    const noise = (length: number) =>
      Array.from({ length }, () => String.fromCharCode(33 + Math.random() * 90)).join('')
    expect(await pack(noise(200_000), BOUNDS.keptText)).toBeUndefined()
    expect((await pack(noise(70_000), BOUNDS.keptText))?.byteLength).toBeLessThanOrEqual(BOUNDS.keptText)
    const url = 'https://news.example/long'
    const { body } = await edit('POST', '/v1/articles', { body: { url, text: noise(200_000) } })
    expect((await edit('GET', `/v1/articles/${body.key}/text`)).status).toBe(404)
  })
})
