import { beforeEach, describe, expect, it } from 'vitest'
import { anna, START, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

const hash = 'a1'.repeat(32)
const create = (more: { readonly expiresAt?: string } = {}) =>
  world.run((ledger) =>
    ledger.createToken({
      id: 'tk_1',
      hash,
      name: 'Night desk',
      scopes: ['claims:read', 'publish'],
      actor: anna,
      ...more,
    }),
  )
const verify = (given = hash, id = 'tk_1') => world.run((ledger) => ledger.verifyToken({ id, hash: given }))

describe('a token', () => {
  it('opens what its scopes say', async () => {
    await create()
    expect(await verify()).toEqual({ ok: true, id: 'tk_1', name: 'Night desk', scopes: ['claims:read', 'publish'] })
  })

  it.each([
    ['another secret', 'b2'.repeat(32), 'tk_1'],
    ['a secret of another length', 'a1', 'tk_1'],
    ['no secret', '', 'tk_1'],
    ['an unknown id', hash, 'tk_2'],
    ['an unknown id and a hash of dashes', '-'.repeat(64), 'tk_2'],
  ])('is refused with %s', async (_, given, id) => {
    await create()
    expect(await verify(given, id)).toEqual({ ok: false, reason: 'unknown' })
  })

  it('is refused from the moment it expires on', async () => {
    await create({ expiresAt: new Date(START + 60_000).toISOString() })
    world.now = START + 59_999
    expect(await verify()).toMatchObject({ ok: true })
    world.now = START + 60_000
    expect(await verify()).toEqual({ ok: false, reason: 'expired' })
  })

  it('expires at the same moment however its offset was written', async () => {
    await create({ expiresAt: '2040-01-01T02:00:00+02:00' })
    expect(await verify()).toEqual({ ok: false, reason: 'expired' })
  })

  it('is refused once it is revoked; revoking it again changes nothing', async () => {
    await create()
    const revoke = () => world.run((ledger) => ledger.revokeToken({ id: 'tk_1', actor: anna }))
    const first = await revoke()
    world.now += 5000
    expect(await revoke()).toEqual(first)
    expect(await verify()).toEqual({ ok: false, reason: 'revoked' })
  })

  it('is listed with who made it and, to the hour, when it was used last; never with its hash', async () => {
    await create()
    world.now = START + 5_000_000
    await verify()
    const { tokens } = await world.run((ledger) => ledger.listTokens())
    expect(tokens).toEqual([
      {
        id: 'tk_1',
        name: 'Night desk',
        scopes: ['claims:read', 'publish'],
        createdAt: new Date(START).toISOString(),
        createdBy: 'Desk A',
        usedAt: '2040-01-01T01:00:00.000Z',
      },
    ])
  })

  it('is not made twice', async () => {
    await create()
    expect(await create()).toEqual({ ok: false, reason: 'exists' })
  })
})
