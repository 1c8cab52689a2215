import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleInput, saveOver } from './ledger-claims.ts'
import { allOfKv, anna, START, World, wipeKv } from './ledger-world.ts'
import { annotationsOf, type Id, inputOf, type Key, Model, type Step } from './recovery-model.ts'

/** What goes wrong, and what passes. Nothing of it may show in what readers get in the end. */
type Event =
  | { readonly happens: 'step'; readonly step: Step }
  | { readonly happens: 'time'; readonly tens: number }
  | { readonly happens: 'outage'; readonly puts: number }
  | { readonly happens: 'death' }
  | { readonly happens: 'deathInAlarm'; readonly when: 'before' | 'after'; readonly nth: number }
  | { readonly happens: 'rebuild' }

const TEN_SECONDS = 10_000
const id = fc.constantFrom<Id>('a', 'b', 'c')
const key = fc.constantFrom<Key>('x', 'y')
/** Embargoes and expiries fall between the tens of seconds at which edits happen. */
const moment = fc.integer({ min: 0, max: 30 }).map((tens) => START + tens * TEN_SECONDS + 5000)

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('create' as const, 'publish' as const), id }),
  fc.record({ do: fc.constantFrom('publish' as const, 'pause' as const, 'withdraw' as const), id }),
  fc.record(
    { do: fc.constant('change' as const), id, x: fc.integer({ min: 1, max: 5 }), opens: moment, closes: moment },
    { requiredKeys: ['do', 'id', 'x'] },
  ),
  fc.record({ do: fc.constant('revert' as const), id, to: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('correct' as const), id, text: fc.constantFrom('It was 12.', 'It was 13.') }),
  fc.record({ do: fc.constant('save' as const), key, ids: fc.uniqueArray(id, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('take' as const), key }),
)

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ happens: fc.constant('step' as const), step }) },
  { weight: 4, arbitrary: fc.record({ happens: fc.constant('time' as const), tens: fc.integer({ min: 1, max: 6 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ happens: fc.constant('outage' as const), puts: fc.integer({ min: 1, max: 12 }) }),
  },
  { weight: 1, arbitrary: fc.record({ happens: fc.constant('death' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      happens: fc.constant('deathInAlarm' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
      nth: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ happens: fc.constant('rebuild' as const) }) },
)

/** Every claim exists and two are public, so that few steps fall on nothing. */
const opening: readonly Event[] = (
  [
    { do: 'create', id: 'a' },
    { do: 'create', id: 'b' },
    { do: 'create', id: 'c' },
    { do: 'publish', id: 'a' },
    { do: 'publish', id: 'c' },
    { do: 'save', key: 'x', ids: ['a', 'c'] },
  ] satisfies Step[]
).map((first) => ({ happens: 'step', step: first }))

describe('whatever is edited and whatever breaks', () => {
  it('readers get in the end what a plain list of what happened says, and a rebuild gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(event, { minLength: 5, maxLength: 40 }), async (isWarm, events) => {
        const world = await World.empty()
        const model = new Model(START)
        for (const next of [...(isWarm ? opening : []), ...events]) await happen(world, model, next)
        await rest(world, model)
        const recovered = await allOfKv()
        expect(parsed(recovered)).toEqual(model.documents())
        await wipeKv()
        await world.run((ledger) => ledger.rebuild({ actor: anna }))
        await rest(world, model)
        expect(parsed(await allOfKv())).toEqual(model.documents())
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

async function happen(world: World, model: Model, event: Event): Promise<void> {
  switch (event.happens) {
    case 'step':
      expect(await perform(world, event.step)).toBe(model.apply(event.step))
      return
    case 'time':
      await advance(world, model, model.now + event.tens * TEN_SECONDS)
      return
    case 'outage':
      world.failNextPuts(event.puts)
      return
    case 'death':
      await world.abort()
      return
    case 'deathInAlarm':
      await dieInAlarm(world, event, model.now + TEN_SECONDS)
      await advance(world, model, model.now + TEN_SECONDS)
      return
    case 'rebuild':
      await world.run((ledger) => ledger.rebuild({ actor: anna }))
  }
}

async function advance(world: World, model: Model, to: number): Promise<void> {
  await world.advanceTo(to)
  model.advance(to)
}

const LONGEST_BACKOFF = 300_000

/** Until nothing waits, embargoes and expiries ahead excepted. */
async function rest(world: World, model: Model): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await advance(world, model, model.now + LONGEST_BACKOFF)
    if ((await world.run((ledger) => ledger.listOutbox({}))).waiting === 0) return
  }
  throw new Error('the outbox never empties')
}

/** Kills the object in the n-th put that comes before `until`, if there is one. */
async function dieInAlarm(
  world: World,
  { when, nth }: { readonly when: 'before' | 'after'; readonly nth: number },
  until: number,
): Promise<void> {
  const die = await world.run((_, state) => () => state.abort('killed by the test'))
  let count = 0
  const atNth = () => {
    count += 1
    if (count === nth) die()
  }
  if (when === 'before') world.beforePut = atNth
  else world.afterPut = atNth
  await world.advanceTo(until).catch(() => undefined)
  world.beforePut = () => undefined
  world.afterPut = () => undefined
}

async function perform(world: World, step: Step): Promise<boolean> {
  return world.run(async (ledger) => {
    if (step.do === 'save' || step.do === 'take') return performOnArticle(ledger, step)
    const { id } = step
    const current = await ledger.readClaim(id)
    const ifRevision = current.ok ? current.value.claim.revision : 1
    switch (step.do) {
      case 'create':
        return (await ledger.createClaim({ claim: inputOf(id, 1), actor: anna })).ok
      case 'publish':
        return (await ledger.publishClaim({ id, actor: anna })).ok
      case 'pause':
        return (await ledger.pauseClaim({ id, actor: anna })).ok
      case 'withdraw':
        return (await ledger.withdrawClaim({ id, ifRevision, actor: anna })).ok
      case 'change': {
        const claim = inputOf(id, step.x, step.opens, step.closes)
        return (await ledger.changeClaim({ claim, ifRevision, actor: anna })).ok
      }
      case 'revert':
        return (await ledger.revertClaim({ id, to: step.to, actor: anna })).ok
      case 'correct':
        return (await ledger.correctClaim({ id, kind: 'update', text: { en: step.text }, actor: anna })).ok
    }
  })
}

type Ledger = Parameters<Parameters<World['run']>[0]>[0]

async function performOnArticle(ledger: Ledger, step: Extract<Step, { do: 'save' | 'take' }>): Promise<boolean> {
  const { key } = step
  if (step.do === 'take') return (await ledger.withdrawArticle({ key, actor: anna })).ok
  const annotations = annotationsOf(step.ids)
  const stored = await ledger.readArticle(key)
  if (stored.ok) return (await ledger.putAnnotations({ key, annotations, actor: anna })).ok
  return (await saveOver(ledger, articleInput(key, annotations), { actor: anna })).ok
}

function parsed(kv: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(kv).map(([key, text]) => [key, JSON.parse(text.slice(text.indexOf(' {') + 1))]),
  )
}
