import type { InputError } from '../../core/claim/result.ts'
import type { Annotation, AnnotationInput, SentAnnotation } from '../../core/claim/types.ts'
import { claimRow, toInput } from './claim-rows.ts'
import { sameJson } from './same-json.ts'
import type { Edit } from './transaction.ts'

/** As a reading of the article found them. What is found again keeps its name. */
export function asRead(edit: Edit, stored: readonly Annotation[], sent: readonly SentAnnotation[]): Annotation[] {
  const known = knownAs(stored)
  return sent.map((one) => {
    const before = known(one)
    return completed(edit, one, before, { by: one.by ?? 'matcher', state: one.state ?? 'standing' })
  })
}

/** As an editor put them: what he sent back as he found it is still whose it was. */
export function asPut(edit: Edit, stored: readonly Annotation[], sent: readonly SentAnnotation[]): Annotation[] {
  const known = knownAs(stored)
  return sent.map((one) => {
    const before = known(one)
    const isUntouched = before !== undefined && sameJson(decisionOf(before), decisionOf(one))
    const isSamePlace = before !== undefined && placeOf(before) === placeOf(one)
    return completed(edit, one, before, {
      by: isUntouched ? before.by : 'editor',
      state: isSamePlace ? before.state : 'standing',
    })
  })
}

/** As an import has them. Exports of earlier releases do not say who decided: what the matcher would approve itself counts as its own. */
export function asImported(edit: Edit, stored: readonly Annotation[], sent: readonly SentAnnotation[]): Annotation[] {
  const known = knownAs(stored)
  return sent.map((one) => {
    const before = known(one)
    const { by = deciderOf(one), state = 'standing' } = one
    const here = completed(edit, one, before, { by, state })
    return { ...here, id: freeId(edit, stored, one) ?? here.id, stateAt: one.stateAt ?? here.stateAt }
  })
}

function deciderOf({ status, score, evidence }: AnnotationInput): Annotation['by'] {
  const isAutomatic = status === 'approved' && evidence !== undefined && (score ?? 0) >= 0.9
  return status === 'suggested' || isAutomatic ? 'matcher' : 'editor'
}

/** The name that it brings, unless another article's annotation bears it here. */
function freeId({ sql }: Edit, stored: readonly Annotation[], { id }: SentAnnotation): string | undefined {
  if (id === undefined || stored.some((one) => one.id === id)) return id
  return sql.exec('SELECT 1 FROM annotation WHERE id = ?', id).toArray().length > 0 ? undefined : id
}

function completed(
  edit: Edit,
  sent: SentAnnotation,
  before: Annotation | undefined,
  { by, state }: Pick<Annotation, 'by' | 'state'>,
): Annotation {
  const stateAt = before?.state === state ? before.stateAt : edit.at
  return { ...decisionOf(sent), id: before?.id ?? edit.newId(), by, state, stateAt }
}

function decisionOf({ id: _, by: __, state: ___, stateAt: ____, ...decision }: SentAnnotation): AnnotationInput {
  return decision
}

/** Finds what an annotation was before: by its name, else as the same place tied to the same claim. Each is found once. */
function knownAs(stored: readonly Annotation[]): (sent: SentAnnotation) => Annotation | undefined {
  const byId = new Map(stored.map((one) => [one.id, one]))
  const byPlace = new Map(stored.map((one) => [`${one.claimId} ${placeOf(one)}`, one]))
  return (sent) => {
    const found = byId.get(sent.id ?? '') ?? byPlace.get(`${sent.claimId} ${placeOf(sent)}`)
    if (!found || !byId.delete(found.id)) return undefined
    byPlace.delete(`${found.claimId} ${placeOf(found)}`)
    return found
  }
}

function placeOf({ figure, quote }: AnnotationInput): string {
  return JSON.stringify([figure, quote.exact, quote.prefix ?? '', quote.suffix ?? ''])
}

/** Names that are no annotation of the article, or named twice. */
export function unknownIds(stored: readonly Annotation[], sent: readonly SentAnnotation[]): InputError[] {
  const free = new Set(stored.map(({ id }) => id))
  return sent.flatMap(({ id }, i) => {
    if (id === undefined || free.delete(id)) return []
    return [{ pointer: `/annotations/${i}/id`, detail: 'is not an annotation of this article, or named twice' }]
  })
}

/** Annotations that name a claim or an estimate that the ledger does not have. `pointer` leads to the list. */
export function unknownNames(sql: SqlStorage, annotations: readonly AnnotationInput[], pointer: string): InputError[] {
  const flawOf = naming(sql)
  return annotations.flatMap((annotation, i) => {
    const flaw = flawOf(annotation)
    return flaw ? [{ ...flaw, pointer: `${pointer}/${i}${flaw.pointer}` }] : []
  })
}

/** Says what an annotation names that is not there; each claim is looked up once. */
export function naming(sql: SqlStorage): (annotation: AnnotationInput) => InputError | undefined {
  const known = new Map<string, ReadonlySet<string> | undefined>()
  return ({ claimId, estimateId }) => {
    if (!known.has(claimId)) known.set(claimId, estimateIds(sql, claimId))
    const estimates = known.get(claimId)
    if (!estimates) return { pointer: '/claimId', detail: 'is not a claim of this ledger' }
    if (estimateId === undefined || estimates.has(estimateId)) return undefined
    return { pointer: '/estimateId', detail: 'is not an estimate of that claim' }
  }
}

function estimateIds(sql: SqlStorage, claimId: string): ReadonlySet<string> | undefined {
  const row = claimRow(sql, claimId)
  return row && new Set(toInput(row.body).estimates.map(({ id }) => id))
}
