import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decided,
  decidedAll,
  heard,
  looked,
  NOTHING,
  refused,
  saved,
  stale,
  standing,
  tried,
  undone,
} from '../../../console/decisions/decide.ts'
import { keepDecisions, keptDecisions } from '../../../console/decisions/kept.ts'
import type { Decisions, Entry, Wanted } from '../../../console/decisions/types.ts'

const PROBLEM = { status: 412, title: 'stale' }
const entry = (id: string): Entry => ({
  annotation: {
    id,
    claimId: 'elbe',
    quote: { exact: '12 bridges' },
    figure: '12',
    status: 'suggested',
    by: 'matcher',
    state: 'standing',
    stateAt: '2025-01-01T00:00:00Z',
  },
  article: { key: 'k', url: 'https://news.example/a' },
  tag: '"0"',
})

/** A desk that takes a decision only over the state that it names, as the worker does. */
function desk(ids: readonly string[]) {
  const figures = new Map(ids.map((id) => [id, entry(id)]))
  const at = (id: string) => figures.get(id) ?? entry(id)
  let version = 0
  return {
    at,
    decide(id: string, { status, claimId, estimateId }: Wanted): void {
      const before = at(id)
      const { estimateId: repeated, ...was } = before.annotation
      const kept = claimId === undefined || claimId === was.claimId ? repeated : undefined
      const now = estimateId === undefined ? kept : (estimateId ?? undefined)
      const annotation = {
        ...was,
        status,
        claimId: claimId ?? was.claimId,
        ...(now === undefined ? {} : { estimateId: now }),
      }
      if (JSON.stringify(standing(before.annotation)) === JSON.stringify(standing(annotation))) return
      version++
      figures.set(id, { ...before, annotation, tag: `"${version}"` })
    },
  }
}

/** Sends the first that waits. `lost`: the desk carries it out, and no answer comes; `away`: it never arrives. */
function sent(all: Decisions, on: ReturnType<typeof desk>, network: 'up' | 'lost' | 'away'): Decisions {
  const [write] = all.waiting
  if (!write) return all
  const { id } = write.entry.annotation
  const next = tried(all)
  if (network === 'away') return next
  if (write.entry.tag !== on.at(id).tag) return network === 'lost' ? next : stale(next, write, on.at(id), PROBLEM)
  on.decide(id, write.wants)
  return network === 'lost' ? next : saved(next, write, on.at(id))
}

const wanted: fc.Arbitrary<Wanted> = fc.oneof(
  fc.record({ status: fc.constantFrom('approved' as const, 'rejected' as const, 'seen' as const) }),
  fc.record({
    status: fc.constant('approved' as const),
    claimId: fc.constantFrom('elbe', 'oder'),
    estimateId: fc.constantFrom(null, 'town', 'state'),
  }),
)

const step = fc.oneof(
  fc.record({ kind: fc.constant('decide' as const), id: fc.constantFrom('a', 'b', 'c'), wants: wanted }),
  fc.record({
    kind: fc.constant('decideAll' as const),
    ids: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    wants: wanted,
  }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('reload' as const) }),
  fc.record({
    kind: fc.constant('send' as const),
    network: fc.constantFrom('up' as const, 'lost' as const, 'away' as const),
  }),
)

describe('decisions', () => {
  it('end at the desk as the screen shows them, whatever gets lost, is undone or loaded anew on the way', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const ids = ['a', 'b', 'c']
        const on = desk(ids)
        const listed = new Map(ids.map((id) => [id, on.at(id)]))
        let all = NOTHING
        let shown: Readonly<Record<string, Wanted>> = {}
        for (const one of steps) {
          if (one.kind === 'decide') all = decided(all, listed.get(one.id) ?? entry(one.id), one.wants)
          if (one.kind === 'decideAll') {
            const wants = one.wants
            all = decidedAll(
              all,
              one.ids.map((id) => ({ entry: listed.get(id) ?? entry(id), wants })),
            )
          }
          if (one.kind === 'undo') all = undone(all)
          if (one.kind === 'send') all = sent(all, on, one.network)
          shown = { ...shown, ...all.made }
          if (one.kind === 'reload') {
            const storage = memory()
            keepDecisions(storage, all)
            all = keptDecisions(storage)
            for (const id of ids) listed.set(id, on.at(id))
          }
        }
        for (let rounds = 0; all.waiting.length > 0 && rounds < 200; rounds++) all = sent(all, on, 'up')
        expect(all.refused).toEqual([])
        for (const [id, wants] of Object.entries(shown)) expect(standing(on.at(id).annotation)).toEqual(wants)
      }),
    )
  })

  it('are taken back one by one, sent or not: each time a figure is what it was before, of the same claim', () => {
    const decisions = fc.array(fc.record({ wants: wanted, sends: fc.nat(3) }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(decisions, (steps) => {
        const on = desk(['a'])
        const stood: Wanted[] = []
        let all = NOTHING
        for (const { wants, sends } of steps) {
          stood.push(all.made.a ?? standing(on.at('a').annotation))
          all = decided(all, entry('a'), wants)
          for (let i = 0; i < sends; i++) all = sent(all, on, 'up')
        }
        for (const before of stood.reverse()) {
          all = undone(all)
          while (all.waiting.length > 0) all = sent(all, on, 'up')
          expect(standing(on.at('a').annotation)).toEqual(before)
        }
      }),
    )
  })

  it('that were not sent yet are not sent when they are taken back', () => {
    const all = undone(decided(NOTHING, entry('a'), { status: 'approved' }))
    expect(all.waiting).toEqual([])
    expect(all.made.a).toEqual(standing(entry('a').annotation))
  })

  it('can be taken back 20 steps', () => {
    let all = NOTHING
    for (let n = 0; n < 25; n++) all = decided(all, entry(`f${n}`), { status: 'seen' })
    for (let n = 0; n < 25; n++) all = undone(all)
    expect(all.waiting.map(({ entry }) => entry.annotation.id)).toEqual(['f0', 'f1', 'f2', 'f3', 'f4'])
  })

  it('made at once are one step, sent one by one, and taken back as one, sent or not', () => {
    const on = desk(['a', 'b', 'c'])
    const before = decided(NOTHING, entry('c'), { status: 'seen' })
    const wants: Wanted = { status: 'approved' }
    let all = decidedAll(before, [
      { entry: entry('a'), wants },
      { entry: entry('b'), wants },
    ])
    expect(all.steps.map((step) => step.length)).toEqual([1, 2])
    expect(all.waiting).toHaveLength(3)
    for (let i = 0; i < 2; i++) all = sent(all, on, 'up')
    expect(on.at('a').annotation.status).toBe('approved')
    all = undone(all)
    while (all.waiting.length > 0) all = sent(all, on, 'up')
    expect(['a', 'b', 'c'].map((id) => on.at(id).annotation.status)).toEqual(['suggested', 'suggested', 'seen'])
    expect(all.steps).toHaveLength(1)
    expect(decidedAll(all, [])).toEqual(all)
  })

  it('made at once go on without the one that somebody else was quicker with, and are taken back without it', () => {
    const wants: Wanted = { status: 'approved' }
    const mine = decidedAll(NOTHING, [
      { entry: entry('a'), wants },
      { entry: entry('b'), wants },
    ])
    const [write] = mine.waiting
    if (!write) throw new Error('nothing waits')
    const now = { annotation: { ...entry('a').annotation, status: 'rejected' as const }, tag: '"9"' }
    const all = stale(mine, write, now, PROBLEM)
    expect(all.waiting.map(({ entry }) => entry.annotation.id)).toEqual(['b'])
    expect(all.steps).toMatchObject([[{ entry: { annotation: { id: 'b' } } }]])
    expect(undone(all)).toMatchObject({ waiting: [], steps: [], made: { b: { status: 'suggested' } } })
  })

  it('that somebody else was quicker with are told, with how it stands now, and nothing more is sent of that figure', () => {
    const mine = decided(decided(NOTHING, entry('a'), { status: 'approved' }), entry('a'), { status: 'seen' })
    const [write] = mine.waiting
    if (!write) throw new Error('nothing waits')
    const now = { annotation: { ...entry('a').annotation, status: 'rejected' as const }, tag: '"9"' }
    const all = stale(mine, write, now, PROBLEM)
    expect(all).toMatchObject({ waiting: [], steps: [], made: {}, refused: [{ now: now.annotation }] })
    expect(all.known.a?.tag).toBe('"9"')
    expect(heard(all, 'a').refused).toEqual([])
  })

  it('that a colleague made as well are saved', () => {
    const mine = decided(NOTHING, entry('a'), { status: 'rejected' })
    const [write] = mine.waiting
    if (!write) throw new Error('nothing waits')
    const now = { annotation: { ...entry('a').annotation, status: 'rejected' as const }, tag: '"9"' }
    expect(stale(mine, write, now, PROBLEM)).toMatchObject({ waiting: [], refused: [] })
  })

  it('that the desk refuses are told, and the others go on', () => {
    const mine = decided(decided(NOTHING, entry('a'), { status: 'approved' }), entry('b'), { status: 'approved' })
    const [write] = mine.waiting
    if (!write) throw new Error('nothing waits')
    const all = refused(mine, write, { status: 403, title: 'no' })
    expect(all.waiting.map(({ entry }) => entry.annotation.id)).toEqual(['b'])
    expect(all.refused).toMatchObject([{ problem: { status: 403 } }])
  })
})

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

describe('figures that are asked for anew', () => {
  it('are as the desk has them, but for what waits to be sent', () => {
    const waiting = decided(NOTHING, entry('a'), { status: 'approved' })
    const [write] = decided(NOTHING, entry('b'), { status: 'rejected' }).waiting
    if (!write) throw new Error('nothing waits')
    const sent = saved(
      decided(waiting, entry('b'), { status: 'rejected' }),
      { ...write, n: 2 },
      {
        annotation: { ...entry('b').annotation, status: 'rejected', by: 'editor' },
        tag: '"1"',
      },
    )
    const changed: Entry = { ...entry('b'), tag: '"2"', annotation: { ...entry('b').annotation, status: 'approved' } }
    const all = looked(sent, [entry('a'), changed])
    expect(all.made).toEqual({ a: { status: 'approved', claimId: 'elbe', estimateId: null } })
    expect(all.known.b).toBe(changed)
    expect(all.known.a).toBeUndefined()
    expect(all.waiting).toHaveLength(1)
  })
})
