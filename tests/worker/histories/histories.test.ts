import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import type { Ledger } from '../../../worker/index.ts'
import { keyOf } from '../../../worker/reading/read-article.ts'
import { allOfKv, anna, START, World, wipeKv } from '../ledger-world.ts'
import type { AskedHistories } from './asked.ts'
import { ARTICLES, CLAIMS, secretOf, urlOf } from './desk.ts'
import { Model } from './model.ts'
import { exported, importAll, perform } from './perform.ts'
import { type Event, history, type Step, TEN_SECONDS } from './steps.ts'

/** A few short ones, unless bench/histories.ts asks for more. */
const SHORT: Omit<AskedHistories, 'seed'> = { runs: 25, longest: 25 }
const { runs, longest, ...parameters } = inject('histories') ?? SHORT
const limit = Math.max(60_000, runs * 2000)
const keys = { dam: await keyOf(urlOf('dam')), levee: await keyOf(urlOf('levee')) }

describe('whatever is edited, read and imported, and whatever breaks', () => {
  it(
    'readers get in the end what a plain list of what happened says, no decision is lost, and a rebuild and an export give the same',
    async () => {
      await fc.assert(
        fc.asyncProperty(history(longest), async (events) => {
          const world = await World.empty()
          const model = new Model(START, keys)
          for (const event of events) await happen(world, model, event)
          await expectAgreement(world, model)
          await expectSameFromNothing(world, model)
        }),
        // shrinking may take long: what is found by then is told
        { ...parameters, numRuns: runs, interruptAfterTimeLimit: limit - 10_000 },
      )
    },
    limit,
  )
})

async function happen(world: World, model: Model, event: Event): Promise<void> {
  switch (event.happens) {
    case 'step':
      return step(world, model, event.step)
    case 'time':
      return advance(world, model, model.now + event.tens * TEN_SECONDS)
    case 'outage':
      return world.failNextPuts(event.puts)
    case 'death':
      return world.abort()
    case 'deathInAlarm':
      await dieInAlarm(world, event, model.now + TEN_SECONDS)
      return advance(world, model, model.now + TEN_SECONDS)
    case 'stepInAlarm':
      return stepInAlarm(world, model, event)
    case 'rebuild':
      await world.run((ledger) => ledger.rebuild({ actor: anna }))
      return
    case 'rest':
      return expectAgreement(world, model)
    case 'reimport': {
      const outcomes = await world.run(async (ledger) => importAll(ledger, await exported(ledger)))
      expect(new Set(outcomes)).toEqual(new Set(outcomes.length === 0 ? [] : ['unchanged']))
    }
  }
}

async function step(world: World, model: Model, step: Step): Promise<void> {
  await world.run((ledger) => performAndExpect(ledger, model, step))
  await afterStep(world, model, step)
}

/** The ledger takes or refuses what the model does, and so it does with what happens while an article is read. */
async function performAndExpect(ledger: Ledger, model: Model, step: Step): Promise<void> {
  const meanwhile = step.do === 'read' ? step.meanwhile : undefined
  const accepted = await perform(
    ledger,
    step,
    async () => (meanwhile ? performAndExpect(ledger, model, meanwhile) : undefined),
    model.now,
  )
  expect(accepted, step.do).toBe(model.apply(step))
}

/** What an import restores, and nobody has seen, is opened by the next alarm. */
async function afterStep(world: World, model: Model, step: Step): Promise<void> {
  if (step.do === 'importRevision') await advance(world, model, model.now + TEN_SECONDS)
}

/** Something is done while the n-th put is on its way, if there is one. */
async function stepInAlarm(
  world: World,
  model: Model,
  { when, nth, step }: Extract<Event, { happens: 'stepInAlarm' }>,
): Promise<void> {
  const act = await world.run((ledger) => async () => {
    model.advance(world.now)
    await performAndExpect(ledger, model, step)
  })
  let done: Promise<unknown> = Promise.resolve()
  const at = when === 'before' ? 'beforePut' : 'afterPut'
  atPut(world, at, nth, async () => {
    // the publisher takes whatever a put throws for a failure of KV
    done = act().catch((error: unknown) => error)
    await done
  })
  await advance(world, model, Math.max(world.now, model.now + TEN_SECONDS))
  world[at] = () => undefined
  const error = await done
  if (error) throw error
  await afterStep(world, model, step)
}

function atPut(world: World, at: 'beforePut' | 'afterPut', nth: number, act: () => Promise<void> | void): void {
  let count = 0
  world[at] = () => {
    count += 1
    return count === nth ? act() : undefined
  }
}

async function advance(world: World, model: Model, to: number): Promise<void> {
  await world.advanceTo(to)
  model.advance(to)
}

/** Kills the object in the n-th put that comes before `until`, if there is one. */
async function dieInAlarm(
  world: World,
  { when, nth }: Extract<Event, { happens: 'deathInAlarm' }>,
  until: number,
): Promise<void> {
  const die = await world.run((_, state) => () => state.abort('killed by the test'))
  const at = when === 'before' ? 'beforePut' : 'afterPut'
  atPut(world, at, nth, die)
  await world.advanceTo(until).catch(() => undefined)
  world[at] = () => undefined
}

const LONGEST_BACKOFF = 300_000

/** Lets the ledger rest until nothing waits, embargoes and expiries ahead excepted: then readers get what the model says, and the desk finds what it decided. */
async function expectAgreement(world: World, model: Model): Promise<void> {
  await rest(world, model)
  const kv = await allOfKv()
  expect(documentsOf(kv)).toEqual(model.documents())
  for (const id of model.hidden()) expect(Object.keys(kv).filter((key) => kv[key]?.includes(secretOf(id)))).toEqual([])
  await world.run((ledger) => expectDecisions(ledger, model))
}

async function rest(world: World, model: Model): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await advance(world, model, model.now + LONGEST_BACKOFF)
    if ((await world.run((ledger) => ledger.listOutbox({}))).waiting === 0) return
  }
  throw new Error('the outbox never empties')
}

async function expectDecisions(ledger: Ledger, model: Model): Promise<void> {
  for (const name of ARTICLES) {
    const found = await ledger.readArticle(keys[name])
    const stored = found.ok ? found.value : undefined
    const marks = stored?.article.annotations.map(({ id: _, stateAt: __, by, state, ...decision }) => ({
      decision,
      by,
      state,
    }))
    const shelved = model.articles.all.get(name)
    expect([stored?.status, marks]).toEqual([shelved?.status, shelved?.marks.map(({ taught: _, ...mark }) => mark)])
  }
  for (const id of CLAIMS) {
    const found = await ledger.readClaim(id)
    const {
      revision,
      status,
      updatedAt: _,
      updatedBy: __,
      ...input
    } = found.ok ? found.value.claim : { revision: 0, status: undefined }
    const revisions = model.claims.all.get(id) ?? []
    const last = revisions.at(-1)
    expect([revision, status, input]).toEqual([revisions.length, last?.status, last?.input ?? {}])
  }
}

/** KV is wiped and built anew; then the whole desk, from its export, in an empty ledger. */
async function expectSameFromNothing(world: World, model: Model): Promise<void> {
  const before = await allOfKv()
  const documents = JSON.stringify(model.documents())
  await wipeKv()
  await world.run((ledger) => ledger.rebuild({ actor: anna }))
  await rest(world, model)
  const isSameDay = JSON.stringify(model.documents()) === documents
  const after = await allOfKv()
  // byte for byte, unless an embargo has ended meanwhile
  if (isSameDay) expect(after).toEqual(before)
  expect(documentsOf(after)).toEqual(model.documents())
  const records = await world.run(exported)
  const empty = await World.empty()
  empty.now = world.now
  const outcomes = await empty.run((ledger) => importAll(ledger, records))
  expect(outcomes.filter((outcome) => outcome.startsWith('{'))).toEqual([])
  await rest(empty, model)
  expect(documentsOf(await allOfKv())).toEqual(model.documents())
}

/** Values of KV, with the status that each is answered with. */
function documentsOf(kv: Record<string, string>): Record<string, readonly [number, unknown]> {
  return Object.fromEntries(
    Object.entries(kv).map(([key, text]) => {
      const split = text.indexOf(' {')
      const metadata: { readonly status?: number } = JSON.parse(text.slice(0, split))
      return [key, [metadata.status ?? 200, JSON.parse(text.slice(split + 1))]]
    }),
  )
}
