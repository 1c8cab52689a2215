import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { DraftClaim } from '../../core/claim/types.ts'
import { type Asked, isCut } from '../api/asked.ts'
import type { Problem } from '../api/problem.ts'
import { canWrite, session } from '../session/session.ts'
import { type Found, find, revisionOf, type Standing, save } from './desk.ts'
import { forget, type Kept, keep, takeKept } from './kept.ts'
import type { Conflict } from './merge.ts'
import { put } from './pointer.ts'
import { begun, decided, laidOver, met, type Progress, saved, sending, unsent } from './progress.ts'
import { type WellFormed, wellFormed } from './well-formed.ts'

/** How things stand with what was typed. `kept`: in this browser alone. */
export type SavedState = 'saved' | 'unsaved' | 'kept' | 'lost'

/** A claim that is being edited: what is typed, and how far that has come. */
export interface Copy {
  /** None, while the claim has no name yet. */
  readonly id: ReadonlySignal<string | undefined>
  readonly opened: ReadonlySignal<Asked<Found>>
  /** As it is typed. */
  readonly claim: ReadonlySignal<DraftClaim>
  /** The same without what is half-typed. */
  readonly formed: ReadonlySignal<WellFormed>
  readonly state: ReadonlySignal<SavedState>
  /** When and by whom the desk's was saved. */
  readonly desks: ReadonlySignal<Pick<Found, 'savedAt' | 'savedBy' | 'tag'>>
  readonly current: Signal<Standing | undefined>
  readonly conflicts: ReadonlySignal<readonly Conflict[]>
  readonly refused: ReadonlySignal<Problem | undefined>
  /** When what is shown and was not saved had been typed, if that was before this page was opened. */
  readonly restored: ReadonlySignal<Restored | undefined>
  edit(pointer: string, value: unknown): void
  change(make: (claim: DraftClaim) => DraftClaim): void
  decide(conflict: Conflict, value: unknown): void
  /** A claim that is new gets its name, and is saved from now on. */
  name(id: string): void
  /** Saves what is not saved; true once the desk has all of it. */
  flush(): Promise<boolean>
  /** The desk did something else with the claim than saving it: this is how it stands there now. */
  adopt(found: Found): void
  /** What came back and was not saved goes. */
  drop(): void
  /** Shows what the desk has, without what is not saved. */
  reopen(): Promise<void>
}

/** What was typed before this page was opened, and how the claim stands without it. */
export interface Restored {
  readonly at: string
  readonly without: DraftClaim
}

/** The name under which a claim is kept that has none. */
const NEW = 'new'
/** After the last key. */
const REST = 600
const [LEAST_PAUSE, MOST_PAUSE] = [1000, 15_000]

const copies = new Map<string, Copy>()

/** The claim's one working copy in this tab; `undefined`: one that is new. */
export function copyOf(id: string | undefined): Copy {
  const known = copies.get(id ?? NEW)
  if (known) return known
  const copy = begin(id)
  copies.set(id ?? NEW, copy)
  return copy
}

function begin(first: string | undefined): Copy {
  const id = signal(first)
  const opened = signal<Asked<Found>>({ kind: 'waiting' })
  const progress = signal<Progress>(begun({ claim: { id: first ?? '' } }))
  const desks = signal<Pick<Found, 'savedAt' | 'savedBy' | 'tag'>>({})
  const current = signal<Standing | undefined>(undefined)
  const refused = signal<Problem | undefined>(undefined)
  const restored = signal<Restored | undefined>(undefined)
  const isKept = signal(true)
  const isAway = signal(false)
  const claim = computed(() => progress.value.mine)
  const formed = computed(() => wellFormed(claim.value))
  const conflicts = computed(() => progress.value.conflicts)
  const rest = computed(() => unsent(progress.value))
  const isWhole = computed(() => !rest.value && formed.value.flaws.length === 0 && conflicts.value.length === 0)
  const state = computed((): SavedState => {
    if (isWhole.value) return 'saved'
    if (!isKept.value) return 'lost'
    const isBlocked = isAway.value || refused.value || conflicts.value.length > 0 || !rest.value
    return isBlocked || id.value === undefined ? 'kept' : 'unsaved'
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let pause = 0

  effect(() => {
    const now = progress.value
    const key = id.value ?? NEW
    if (opened.peek().kind !== 'here') return
    if (isWhole.value) return forget(localStorage, key)
    const { conflicts: _, ...kept } = now
    const by = session.peek()?.name ?? ''
    isKept.value = keep(localStorage, key, { ...kept, by, at: new Date().toISOString() })
  })

  const soon = (ms = REST): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }
  const change = (make: (claim: DraftClaim) => DraftClaim): void => {
    const next = make(progress.peek().mine)
    if (next === progress.peek().mine) return
    refused.value = undefined
    restored.value = undefined
    progress.value = { ...progress.peek(), mine: next }
    soon()
  }

  async function saveAll(): Promise<void> {
    while (id.peek() !== undefined && canWrite.peek() && !refused.peek() && conflicts.peek().length === 0) {
      const next = rest.peek()
      if (!next) return
      progress.value = sending(progress.peek(), next)
      const outcome = await save(next, progress.peek()).catch((error: unknown) => {
        if (isCut(error)) return { kind: 'later', seconds: 0 } as const
        throw error
      })
      isAway.value = outcome.kind === 'later'
      if (outcome.kind === 'later') return later(outcome.seconds)
      pause = 0
      if (outcome.kind === 'refused') refused.value = outcome.problem
      else if (outcome.kind === 'stale') await meet()
      else {
        told(outcome.found)
        progress.value = saved(progress.peek(), outcome.found)
      }
    }
  }

  function later(seconds: number): void {
    pause = Math.min(MOST_PAUSE, Math.max(LEAST_PAUSE, pause * 2))
    soon(Math.max(pause, seconds * 1000))
  }

  function told({ savedAt, savedBy, tag, current: now }: Found): void {
    desks.value = {
      ...(savedAt === undefined ? {} : { savedAt }),
      ...(savedBy === undefined ? {} : { savedBy }),
      ...(tag === undefined ? {} : { tag }),
    }
    if (now) current.value = now
  }

  /** The desk has another state than was thought. */
  async function meet(): Promise<void> {
    const { mine, tag, sent } = progress.peek()
    const asked = await find(mine.id)
    if (asked.kind === 'unreached') {
      isAway.value = true
      return later(0)
    }
    if (asked.kind === 'here') {
      const isOther = tag === undefined && !isOwn(asked.body.claim, sent)
      if (isOther) return rename(nextName(mine.id))
      told(asked.body)
      progress.value = met(progress.peek(), asked.body)
      await layOver(asked.body)
    } else if (asked.kind === 'refused' && asked.problem.status === 404) {
      // it was thrown away: what is typed here begins it anew
      const { tag: _, ...others } = progress.peek()
      progress.value = { ...others, base: { id: mine.id } }
    } else if (asked.kind === 'refused') refused.value = asked.problem
  }

  /** What the claim gained since the working copy was begun comes in. */
  async function layOver({ claim: { id }, behind, current: now }: Found): Promise<void> {
    if (behind === undefined || !now) return
    const [then, last] = await Promise.all([revisionOf(id, behind), revisionOf(id, now.revision)])
    if (then.kind === 'here' && last.kind === 'here')
      progress.value = laidOver(progress.peek(), then.body, last.body, now.revision)
  }

  function rename(name: string): void {
    const before = id.peek()
    copies.delete(before ?? NEW)
    forget(localStorage, before ?? NEW)
    copies.set(name, copy)
    progress.value = { ...progress.peek(), mine: { ...progress.peek().mine, id: name } }
    id.value = name
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer)
    running ??= saveAll().finally(() => {
      running = undefined
    })
    return running.then(() => isWhole.peek())
  }

  async function open(): Promise<void> {
    let without: DraftClaim = { id: first ?? '' }
    const kept = takeKept(localStorage, first ?? NEW, session.peek()?.name ?? '')
    const asked: Asked<Found> = first === undefined ? NOTHING : await find(first)
    if (asked.kind === 'here') {
      told(asked.body)
      progress.value = begun(asked.body)
      await layOver(asked.body)
      without = progress.peek().mine
      for (const one of kept) progress.value = again(one, progress.peek())
    } else if (kept[0] && asked.kind === 'unreached') {
      progress.value = { ...kept[0], conflicts: [] }
      isAway.value = true
    } else if (kept[0] && asked.kind === 'refused' && asked.problem.status === 404) {
      progress.value = { base: kept[0].base, mine: kept[0].mine, conflicts: [] }
    } else {
      opened.value = asked
      return
    }
    opened.value = { kind: 'here', body: asked.kind === 'here' ? asked.body : NOTHING.body }
    // from here on it is this tab's to keep
    progress.value = { ...progress.peek() }
    const last = kept.at(-1)
    if (last && !isWhole.peek()) restored.value = { at: last.at, without }
    if (unsent(progress.peek())) soon()
  }

  const copy: Copy = {
    id,
    opened,
    claim,
    formed,
    state,
    desks,
    current,
    conflicts,
    refused,
    restored,
    change,
    flush,
    edit: (pointer, value) => change((now) => put(now, pointer, value)),
    decide(conflict, value) {
      progress.value = decided(progress.peek(), conflict, value)
      soon()
    },
    name(name) {
      rename(name)
      soon(0)
    },
    adopt(found) {
      told(found)
      progress.value = { ...met(progress.peek(), found), conflicts: [] }
    },
    drop() {
      const { without } = restored.peek() ?? {}
      if (!without) return
      progress.value = { ...progress.peek(), conflicts: [] }
      change(() => without)
    },
    async reopen() {
      clearTimeout(timer)
      refused.value = undefined
      restored.value = undefined
      const asked: Asked<Found> = id.peek() === undefined ? NOTHING : await find(id.peek() ?? '')
      if (asked.kind !== 'here') return
      told(asked.body)
      progress.value = begun(asked.body)
      await layOver(asked.body)
    },
  }
  addEventListener('online', () => soon(0))
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush()
  })
  addEventListener('beforeunload', (event) => {
    if (state.peek() === 'lost') event.preventDefault()
  })
  void open()
  return copy
}

const NOTHING: { readonly kind: 'here'; readonly body: Found } = { kind: 'here', body: { claim: { id: '' } } }

/** What was kept, on top of what the desk has by now. */
function again({ base, mine, sent }: Kept, now: Progress): Progress {
  const theirs = { claim: now.mine, ...(now.tag === undefined ? {} : { tag: now.tag }) }
  const merged = met({ base, mine, conflicts: [], ...(sent ? { sent } : {}) }, theirs)
  return { ...now, mine: merged.mine, conflicts: [...now.conflicts, ...merged.conflicts] }
}

function isOwn(claim: DraftClaim, sent: DraftClaim | undefined): boolean {
  return sent !== undefined && JSON.stringify(claim) === JSON.stringify(sent)
}

/** `flood`, `flood-2`, `flood-3`. */
function nextName(id: string): string {
  const [, stem = id, n = '1'] = /^(.*?)(?:-(\d{1,3}))?$/.exec(id) ?? []
  return `${stem}-${Number(n) + 1}`
}
