import type { Annotation, AnnotationInput } from '../../../core/claim/types.ts'
import type { Site } from '../../../worker/ledger/types.ts'
import { type ArticleName, aboutOf, pinOf, REACH, type Sentence, suggestionsFor } from './desk.ts'
import type { EditorStep, ReadStep } from './steps.ts'

export interface Mark extends Pick<Annotation, 'by' | 'state'> {
  readonly decision: AnnotationInput
  /** What an editor's decision on it has taught the matcher. */
  readonly taught?: 'approved' | 'rejected'
}

export type TaughtMark = Mark & Required<Pick<Mark, 'taught'>>

export interface Shelved {
  readonly status: 'active' | 'withdrawn'
  readonly marks: readonly Mark[]
  readonly title?: string
  readonly publishedAt?: string
  /** The text that was last read, if nothing else has been said of the article since that would make a reading of it new. */
  readonly read?: string
}

/** What became of the articles, and when that last mattered to readers. */
export class ArticlesModel {
  readonly all = new Map<ArticleName, Shelved & { readonly shownAt: number; readonly wasPublic: boolean }>()
  policy: Site['policy'] = 'suggest'
  /** What was taught on marks that have gone with their article, or that an import has replaced: nobody can undo it any more. */
  #left: readonly TaughtMark[] = []
  #imports = 0

  /** False if the ledger must refuse it. `exists`: which claims there are. */
  apply(step: EditorStep | ReadStep, now: number, exists: (claimId: string) => boolean): boolean {
    const before = this.all.get(step.article)
    const next = this.#next(step, before, exists)
    if (next === 'refused') return false
    if (next === before || !next) return true
    if (step.do !== 'decide') {
      const kept = new Set(next.marks.map(placeOf))
      this.#left = [...this.#left, ...(before?.marks ?? []).filter((mark) => !kept.has(placeOf(mark))).filter(isTaught)]
    }
    const isSame = before?.status === next.status && forReaders(before) === forReaders(next)
    this.all.set(step.article, {
      ...next,
      shownAt: before && isSame ? before.shownAt : now,
      wasPublic: before?.wasPublic === true || next.marks.some(isApproved),
    })
    return true
  }

  /** Everything that decisions have taught and nothing has taken back. */
  lessons(): readonly TaughtMark[] {
    return [...this.#left, ...[...this.all.values()].flatMap(({ marks }) => marks.filter(isTaught))]
  }

  #next(
    step: EditorStep | ReadStep,
    before: Shelved | undefined,
    exists: (claimId: string) => boolean,
  ): Shelved | 'refused' {
    if (step.do === 'read') return read(step, before, this.policy, exists)
    if (step.do === 'importArticle') {
      if (!step.pins.every(({ about }) => exists(about))) return 'refused'
      const marks = step.pins.map((sentence) => asBefore(newPin(sentence), before?.marks ?? []))
      return { status: 'active', marks, title: 'The flood', read: `import ${++this.#imports}` }
    }
    if (!before) return 'refused'
    if (step.do === 'decide') {
      if (!step.pins.every(({ about }) => exists(about))) return 'refused'
      return { ...before, status: 'active', marks: decided(step, before.marks) }
    }
    if (before.status === 'withdrawn') return before
    const { read: _, ...rest } = before
    return { ...rest, status: 'withdrawn', marks: [] }
  }
}

/** What editors decided stays, whoever reads; what the matcher approved is replaced, unless by somebody who may not change what readers see. */
function read(
  { by, text, title, publishedAt }: ReadStep,
  before: Shelved | undefined,
  policy: Site['policy'],
  exists: (claimId: string) => boolean,
): Shelved | 'refused' {
  const { publishes, revives } = REACH[by]
  if (before?.status === 'withdrawn' && !revives) return 'refused'
  const head =
    before && !publishes ? headOf(before) : headOf({ title, ...(publishedAt === undefined ? {} : { publishedAt }) })
  const stored = before?.marks ?? []
  const kept = stored
    .filter(
      ({ decision, by }) =>
        decision.status !== 'suggested' && (by === 'editor' || (!publishes && decision.status === 'approved')),
    )
    .map((mark) => placed(mark, text))
  const found = suggestionsFor(text, title, publishes ? policy : 'suggest')
    .filter(
      ({ at, decision }) =>
        !kept.some(
          ({ at: place, mark }) =>
            place === at &&
            mark.state === 'standing' &&
            (mark.decision.status === 'approved' || mark.decision.claimId === decision.claimId),
        ),
    )
    .filter(({ decision }) => exists(decision.claimId))
    .map(({ at, decision }) => ({ at, mark: { decision, by: 'matcher' as const, state: 'standing' as const } }))
  const inOrder = [...kept, ...found].toSorted((p, q) => p.at - q.at).map(({ mark }) => mark)
  const marks = publishes ? inOrder : approvedAsBefore(inOrder, kept.map(({ mark }) => mark).filter(isApproved))
  const next: Shelved = { status: 'active', marks, ...head, read: JSON.stringify(text) }
  return before && isSame(before, next) ? before : next
}

function placed(mark: Mark, text: readonly Sentence[]): { readonly at: number; readonly mark: Mark } {
  const at = text.findIndex(({ about }) => about === aboutOf(mark.decision))
  if (at < 0) return { at: Number.MAX_SAFE_INTEGER, mark: { ...mark, state: 'lost' } }
  const state = String(text[at]?.x) === mark.decision.figure ? 'standing' : 'changed'
  return { at, mark: { ...mark, state } }
}

function approvedAsBefore(inOrder: readonly Mark[], approved: readonly Mark[]): Mark[] {
  let next = 0
  return inOrder.map((mark) => (isApproved(mark) ? (approved[next++] ?? mark) : mark))
}

function decided({ verdicts, pins }: Extract<EditorStep, { do: 'decide' }>, stored: readonly Mark[]): Mark[] {
  const verdictOf = (i: number) => verdicts[i % verdicts.length] ?? 'keep'
  const left = stored.flatMap((mark, i): Mark[] => {
    const verdict = verdictOf(i)
    if (verdict === 'drop') return []
    if (verdict === 'keep' || verdict === mark.decision.status) return [mark]
    return [{ ...mark, decision: { ...mark.decision, status: verdict }, by: 'editor', taught: verdict }]
  })
  const dropped = stored.filter((_, i) => verdictOf(i) === 'drop')
  const pinned = pins.map((sentence) => {
    const pin = newPin(sentence)
    const isHere = (mark: Mark) => placeOf(mark) === placeOf(pin)
    const known = left.some(isHere) ? undefined : dropped.findLast(isHere)
    const taught = known && isSamePin(known, pin) ? known.taught : 'approved'
    return { ...pin, ...(known ? { state: known.state } : {}), ...(taught === undefined ? {} : { taught }) }
  })
  return [...left, ...pinned]
}

function newPin(sentence: Sentence): Mark {
  return { decision: pinOf(sentence), by: 'editor', state: 'standing' }
}

/** It bears the name that it had, and what was taught on it goes on. */
function asBefore(pin: Mark, stored: readonly Mark[]): Mark {
  const taught = stored.find((mark) => placeOf(mark) === placeOf(pin))?.taught
  return taught === undefined ? pin : { ...pin, taught }
}

function isSamePin(a: Mark, b: Mark): boolean {
  return a.by === b.by && whole({ ...a, state: 'standing' }) === whole({ ...b, state: 'standing' })
}

function isTaught(mark: Mark): mark is TaughtMark {
  return mark.taught !== undefined
}

function placeOf({ decision: { claimId, figure, quote } }: Mark): string {
  return JSON.stringify([claimId, figure, quote])
}

/** Nothing that is stored would change, but for the order. */
function isSame(a: Shelved, b: Shelved): boolean {
  const all = ({ status, marks, read, ...head }: Shelved) =>
    JSON.stringify([status, read, headOf(head), marks.map(whole).sort()])
  return all(a) === all(b)
}

function whole({ decision, by, state }: Mark): string {
  const { claimId, estimateId, quote, figure, status, score, evidence } = decision
  return JSON.stringify([claimId, estimateId, quote, figure, status, score, evidence, by, state])
}

function headOf({
  title,
  publishedAt,
}: Pick<Shelved, 'title' | 'publishedAt'>): Pick<Shelved, 'title' | 'publishedAt'> {
  return { ...(title === undefined ? {} : { title }), ...(publishedAt === undefined ? {} : { publishedAt }) }
}

function forReaders({ marks, ...article }: Shelved): string {
  const shown = marks
    .filter(isApproved)
    .map(({ decision: { claimId, estimateId, quote, figure } }) => [claimId, estimateId, quote, figure])
  return JSON.stringify([headOf(article), shown])
}

function isApproved({ decision: { status } }: Mark): boolean {
  return status === 'approved'
}
