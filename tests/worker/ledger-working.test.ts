import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Ledger } from '../../worker/index.ts'
import type { WorkingTag } from '../../worker/ledger/types.ts'
import { claimInput } from './ledger-claims.ts'
import { allOfKv, anna, ben, World } from './ledger-world.ts'

let world: World
beforeEach(async () => {
  world = await World.empty()
})

const NEW = 'new' as const

async function tagOf(ledger: Ledger): Promise<WorkingTag> {
  const found = await ledger.readWorking('elbe')
  if (!found.ok) throw new Error('there is no working copy')
  const { base, save } = found.value
  return { base, save }
}

describe('a working copy', () => {
  it('loses to nobody what was saved: of two editors who have seen the same, one is told', async () => {
    const step = fc.record({ who: fc.constantFrom('a', 'b'), does: fc.constantFrom('read', 'save', 'discard') })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        world = await World.empty()
        await world.run(async (ledger) => {
          // what each has seen, and what is there: nobody may replace what they have not seen
          const seen: Record<string, { tag: WorkingTag; text: string } | undefined> = {}
          let there: string | undefined
          for (const [i, { who, does }] of steps.entries()) {
            const actor = who === 'a' ? anna : ben
            const expected = seen[who]?.tag ?? NEW
            const hasSeen = seen[who]?.text === there
            if (does === 'read') {
              const found = await ledger.readWorking('elbe')
              expect(found.ok ? found.value.claim.question?.en : undefined).toBe(there)
              seen[who] = found.ok ? { tag: found.value, text: there ?? '' } : undefined
            } else if (does === 'save') {
              const text = `${who}${i}`
              const saved = await ledger.saveWorking({ claim: { id: 'elbe', question: { en: text } }, expected, actor })
              expect(saved.ok).toBe(hasSeen)
              if (!saved.ok) continue
              there = text
              seen[who] = { tag: saved.value, text }
            } else if (expected !== NEW) {
              const discarded = await ledger.discardWorking({ id: 'elbe', expected, actor })
              expect(discarded.ok).toBe(hasSeen)
              if (!discarded.ok) continue
              there = undefined
              seen[who] = undefined
            }
          }
        })
      }),
      { numRuns: 30 },
    )
  })

  it('is there after the object has died, whole', async () => {
    await world.run((ledger) => ledger.saveWorking({ claim: { id: 'elbe' }, expected: NEW, actor: anna }))
    await world.abort()
    expect(await world.run((ledger) => ledger.readWorking('elbe'))).toMatchObject({
      value: { claim: { id: 'elbe' }, base: 0, save: 1, updatedBy: 'Desk A' },
    })
  })

  it.each(['revision', 'audit', 'outbox', 'working'])(
    'is still there, and no revision, if publishing it fails at %s',
    async (table) => {
      await world.run(async (ledger, { storage }) => {
        await ledger.saveWorking({ claim: claimInput('elbe'), expected: NEW, actor: anna })
        const when = table === 'working' ? 'UPDATE' : 'INSERT'
        storage.sql.exec(
          `CREATE TRIGGER broken BEFORE ${when} ON ${table} BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
        )
      })
      const publish = world.run(async (ledger) =>
        ledger.publishWorking({ id: 'elbe', expected: await tagOf(ledger), actor: anna }),
      )
      await expect(publish).rejects.toThrow('disk is full')
      await world.settle()
      await world.run(async (ledger) => {
        expect(await ledger.readClaim('elbe')).toEqual({ ok: false, reason: 'notFound' })
        expect(await tagOf(ledger)).toEqual({ base: 0, save: 1 })
      })
      expect(await allOfKv()).toEqual({})
    },
  )

  it('is never taken for another that was begun later over the same revision', async () => {
    await world.run(async (ledger) => {
      await ledger.createClaim({ claim: claimInput('elbe'), actor: anna })
      await ledger.publishClaim({ id: 'elbe', actor: anna })
      await ledger.saveWorking({ claim: claimInput('elbe'), expected: NEW, actor: anna })
      // no revision comes of it: it says what is published
      await ledger.publishWorking({ id: 'elbe', expected: { base: 2, save: 1 }, actor: anna })
      await ledger.saveWorking({ claim: { id: 'elbe' }, expected: { base: 2, save: 0 }, actor: ben })
      expect(await tagOf(ledger)).toEqual({ base: 2, save: 2 })
    })
  })

  it('with an embargo ahead is held until then, as any revision is', async () => {
    const embargoUntil = new Date(world.now + 60_000).toISOString()
    await world.run(async (ledger) => {
      await ledger.saveWorking({ claim: claimInput('elbe', { embargoUntil }), expected: NEW, actor: anna })
      expect(await ledger.publishWorking({ id: 'elbe', expected: await tagOf(ledger), actor: anna })).toMatchObject({
        ok: true,
        visibility: 'held',
      })
    })
    await world.settle()
    expect(Object.keys(await allOfKv())).toContain('v1:c:elbe')
  })
})
