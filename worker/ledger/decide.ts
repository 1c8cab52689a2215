import type { Annotation } from '../../core/claim/types.ts'
import { readAnnotation } from './annotation-list.ts'
import { naming } from './annotations.ts'
import { articleRow, toArticle } from './article-rows.ts'
import { notShown, writeArticle } from './articles.ts'
import { sameJson } from './same-json.ts'
import { teach } from './teach.ts'
import type { Edit } from './transaction.ts'
import type { Decided, Invalid, LedgerApi, NotFound, StaleAnnotation } from './types.ts'

type Decision = Omit<Parameters<LedgerApi['decideAnnotation']>[0], 'actor'>

/** One annotation alone: what somebody else decides in the same article meanwhile is no conflict. */
export function decideAnnotation(
  edit: Edit,
  { id, expected, teaches, ...decision }: Decision,
): Decided | NotFound | StaleAnnotation | Invalid {
  const { sql } = edit
  const found = readAnnotation(sql, id)
  const row = found.ok ? articleRow(sql, found.value.article.key) : undefined
  if (!found.ok || !row) return { ok: false, reason: 'notFound' }
  const { annotation: before, article: about } = found.value
  if (!sameJson(before, expected)) return { ok: false, reason: 'staleAnnotation', annotation: before }
  const annotation = decided(before, decision)
  const done = { ok: true, article: about, before } as const
  if (sameJson(before, annotation)) return { ...done, annotation: before, revision: row.revision }
  const flaw = naming(sql)(annotation)
  if (flaw) return { ok: false, reason: 'invalid', errors: [flaw] }
  const { updatedAt: _, ...article } = toArticle(sql, row)
  const next = { ...article, annotations: article.annotations.map((one) => (one.id === id ? annotation : one)) }
  const [leftOut] = notShown(edit, { ...next, updatedAt: edit.at }).filter(({ pointer }) =>
    pointer.startsWith(`/annotations/${next.annotations.indexOf(annotation)}/`),
  )
  if (leftOut) return { ok: false, reason: 'invalid', errors: [{ ...leftOut, pointer: '/claimId' }] }
  const textHash = row.text_hash ?? undefined
  const { revision } = writeArticle(edit, row, next, { action: 'decide', status: 'active', textHash })
  if (teaches) teach(edit, [{ before, after: annotation }])
  // as it is read from now on: tags are made of what is written, to the order of its keys
  const now = readAnnotation(sql, id)
  return { ...done, annotation: now.ok ? now.value.annotation : annotation, revision }
}

/** Of another claim an annotation repeats no estimate, unless that is said. */
function decided(
  { estimateId: repeated, ...before }: Annotation,
  { status, claimId = before.claimId, estimateId }: Pick<Decision, 'status' | 'claimId' | 'estimateId'>,
): Annotation {
  const kept = claimId === before.claimId ? repeated : undefined
  const named = estimateId === undefined ? kept : (estimateId ?? undefined)
  return {
    ...before,
    claimId,
    ...(named === undefined ? {} : { estimateId: named }),
    status,
    by: status === 'suggested' ? 'matcher' : 'editor',
  }
}
