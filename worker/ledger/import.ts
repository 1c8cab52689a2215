import { readerBlockers } from '../../core/claim/index.ts'
import type { InputError } from '../../core/claim/result.ts'
import { asImported, unknownNames } from './annotations.ts'
import { articleRow, toArticle } from './article-rows.ts'
import { isSame, writeArticle } from './articles.ts'
import { claimRow, toInput } from './claim-rows.ts'
import { tooLarge, writeClaim } from './claim-write.ts'
import { importDesk } from './desk-record.ts'
import { restoreLessons } from './import-lessons.ts'
import { restoreRevision } from './import-revision.ts'
import { importDraft, restoreWorking } from './import-working.ts'
import { sameJson } from './same-json.ts'
import { readSite, storeSite } from './sites.ts'
import type { Edit } from './transaction.ts'
import type { ArticleImport, ImportRecord, ImportResult, Site } from './types.ts'

/** One record of an import: kept, or refused with its reasons and nothing written. */
export function importRecord(edit: Edit, record: ImportRecord): ImportResult {
  switch (record.type) {
    case 'claim':
      return importClaim(edit, record)
    case 'draft':
      return importDraft(edit, record)
    case 'working':
      return restoreWorking(edit, record)
    case 'revision':
      return restoreRevision(edit, record)
    case 'article':
      return importArticle(edit, record)
    case 'lessons':
      return restoreLessons(edit, record)
    case 'desk':
      return importDesk(edit, record)
    case 'site':
      return importSite(edit, record.site)
  }
}

type ClaimImport = Extract<ImportRecord, { type: 'claim' }>

function importClaim(edit: Edit, { claim, status: wanted, onlyNew }: ClaimImport): ImportResult {
  const before = claimRow(edit.sql, claim.id)
  if (before && onlyNew) return { ok: true, outcome: 'unchanged' }
  if (before?.status === 'withdrawn')
    return refuse('withdrawn', [{ pointer: '/claim/id', detail: 'is withdrawn here: revert it first' }])
  const stored = before && toInput(before.body)
  // A source that knows of no corrections does not take back those that readers were told here.
  const input = stored && claim.corrections.length === 0 ? { ...claim, corrections: stored.corrections } : claim
  const status = wanted ?? before?.status ?? 'draft'
  if (before && before.status === status && sameJson(stored, input)) return { ok: true, outcome: 'unchanged' }
  const missing = status === 'published' ? readerBlockers(input) : []
  if (missing.length > 0) return refuse('notReady', below('/claim', missing))
  const large = tooLarge(input)
  if (large) return refuse('invalid', below('/claim', large.errors))
  const written = writeClaim(edit, before, { input, status, action: 'import' })
  if (!written.ok) return refuse('invalid', below('/claim', written.errors))
  return { ok: true, outcome: before ? 'changed' : 'created' }
}

function importArticle(edit: Edit, { article: sent, textHash, history }: ArticleImport): ImportResult {
  const before = articleRow(edit.sql, sent.key)
  const flaws = unknownNames(edit.sql, sent.annotations, '/article/annotations')
  // what an export has may name an estimate that its claim has lost since
  const errors = history ? flaws.filter(({ pointer }) => pointer.endsWith('/claimId')) : flaws
  if (errors.length > 0) return refuse('invalid', errors)
  const stored = before ? toArticle(edit.sql, before).annotations : []
  const article = { ...sent, annotations: asImported(edit, stored, sent.annotations) }
  if (before && history && before.revision >= history.revision) {
    const { updatedAt, ...kept } = toArticle(edit.sql, before)
    const same = before.revision === history.revision && updatedAt === history.updatedAt && sameJson(kept, article)
    if (same) return { ok: true, outcome: 'unchanged' }
    return refuse('exists', [{ pointer: '/history/revision', detail: 'exists here with another content' }])
  }
  if (before && !history && isSame(edit, before, article, textHash ?? before.text_hash ?? undefined))
    return { ok: true, outcome: 'unchanged' }
  writeArticle(edit, before, article, {
    action: 'import',
    status: history?.status ?? 'active',
    textHash,
    ...(history ? { history: historyOf(history) } : {}),
  })
  return { ok: true, outcome: before ? 'changed' : 'created' }
}

function historyOf({ updatedAt, updatedBy, revision, shown, ...history }: NonNullable<ArticleImport['history']>) {
  return { ...history, revision, at: updatedAt, editor: updatedBy, shown: shown ?? { revision, at: updatedAt } }
}

function importSite(edit: Edit, site: Site): ImportResult {
  const before = readSite(edit.sql, site.origin)
  if (sameJson(before, site)) return { ok: true, outcome: 'unchanged' }
  edit.record('import', 'sites')
  storeSite(edit.sql, site)
  return { ok: true, outcome: before ? 'changed' : 'created' }
}

function refuse(reason: Extract<ImportResult, { ok: false }>['reason'], errors: readonly InputError[]): ImportResult {
  return { ok: false, reason, errors }
}

function below(pointer: string, errors: readonly InputError[]): InputError[] {
  return errors.map((error) => ({ ...error, pointer: `${pointer}${error.pointer}` }))
}
