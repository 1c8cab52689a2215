import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleSnapshot } from '../../core/snapshot/index.ts'
import { edit } from './editors.ts'
import { annotation, articleInput, claimInput, saveOver } from './ledger-claims.ts'
import { allOfKv, anna, published, World, wipeKv } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

const DESK = {
  name: 'The Record',
  licence: 'CC-BY-4.0',
  correctionsPolicy: 'https://record.example/corrections',
  contact: 'mailto:desk@record.example',
  url: 'https://record.example',
}

const put = (body: unknown, tag = '"1"') => edit('PUT', '/v1/desk', { body, headers: { 'If-Match': tag } })

describe('who publishes', () => {
  it('is said once, read again, and changed only by whoever has seen what is there', async () => {
    const before = await edit('GET', '/v1/desk')
    expect([before.body, before.headers.get('ETag')]).toEqual([{}, '"1"'])
    const said = await put(DESK)
    expect([said.status, said.body, said.headers.get('ETag')]).toEqual([200, DESK, '"2"'])
    expect(await put({ name: 'Another' })).toMatchObject({ status: 412, body: { revision: 2 } })
    expect((await edit('PUT', '/v1/desk', { body: DESK })).status).toBe(428)
    expect((await put({ name: 'The Record' }, '"2"')).body).toEqual({ name: 'The Record' })
    expect((await edit('GET', '/v1/desk')).body).toEqual({ name: 'The Record' })
  })

  it.each([
    ['no name', { licence: 'MIT' }, '/name'],
    ['a licence that nobody knows', { name: 'A', licence: 'CC BY' }, '/licence'],
    ['a policy that is no address', { name: 'A', correctionsPolicy: 'javascript:alert(1)' }, '/correctionsPolicy'],
    ['a contact that hides a subject', { name: 'A', contact: 'mailto:a@b.example?body=x' }, '/contact'],
    ['a contact that is a script', { name: 'A', contact: 'javascript:alert(1)' }, '/contact'],
    ['an address with a path', { name: 'A', url: 'https://record.example/path' }, '/url'],
    ['a key of its own making', { name: 'A', keys: [] }, '/keys'],
  ])('is refused with %s', async (_, body, pointer) => {
    expect(await put(body)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
    expect((await edit('GET', '/v1/desk')).body).toEqual({})
  })

  it('may be under a licence of its own', async () => {
    expect((await put({ name: 'A', licence: 'LicenseRef-Ours-1.0' })).status).toBe(200)
  })

  it('stands in a document of its own and in every article, after whatever is more urgent', async () => {
    await world.run(async (ledger) => {
      for (const id of ['elbe', 'oder']) {
        await ledger.createClaim({ claim: claimInput(id), actor: anna })
        await ledger.publishClaim({ id, actor: anna })
      }
      await saveOver(ledger, articleInput('flood', [annotation('elbe')]), { actor: anna })
    })
    await world.settle()
    expect(await published<ArticleSnapshot>('v1:a:flood')).not.toHaveProperty('desk')
    world.puts.length = 0
    await world.run(async (ledger) => {
      await ledger.putDesk({ desk: DESK, actor: anna })
      await ledger.withdrawClaim({ id: 'oder', ifRevision: 2, actor: anna })
    })
    await world.settle()
    expect(await published('v1:d')).toEqual({ ...DESK, keys: [] })
    expect(await published<ArticleSnapshot>('v1:a:flood')).toMatchObject({ desk: 'The Record' })
    const order = world.puts.map(({ key }) => key)
    expect(order.indexOf('v1:d')).toBeGreaterThan(order.indexOf('v1:c:oder'))
    expect(order.at(-1)).toBe('v1:a:flood')
  })

  it('leaves the articles alone where the name stays', async () => {
    await world.run(async (ledger) => {
      await ledger.createClaim({ claim: claimInput('elbe'), actor: anna })
      await ledger.publishClaim({ id: 'elbe', actor: anna })
      await saveOver(ledger, articleInput('flood', [annotation('elbe')]), { actor: anna })
      await ledger.putDesk({ desk: DESK, actor: anna })
    })
    await world.settle()
    world.puts.length = 0
    await world.run((ledger) => ledger.putDesk({ desk: { name: DESK.name }, actor: anna }))
    await world.settle()
    expect(world.puts.map(({ key }) => key)).toEqual(['v1:d'])
  })

  it('comes back with the same bytes from a rebuild', async () => {
    await world.run((ledger) => ledger.putDesk({ desk: DESK, actor: anna }))
    await world.settle()
    const before = await allOfKv()
    await wipeKv()
    world.now += 86_400_000
    await world.run((ledger) => ledger.rebuild({ actor: anna }))
    await world.settle()
    expect(await allOfKv()).toEqual(before)
  })
})
