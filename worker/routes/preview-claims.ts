import type { InputError } from '../../core/claim/index.ts'
import { BOUNDS } from '../bounds.ts'
import {
  type FileFormat,
  inTurns,
  type Place,
  type Rejected,
  readText,
  recordOf,
  unfinishedRecordOf,
} from '../import/index.ts'
import type { ImportRecord, ImportResult } from '../ledger/types.ts'
import type { Caller, LedgerApi } from '../ports.ts'
import { fate, gathering, type ImportPreview, type PreviewRow, previewOf } from './import-preview.ts'

/** What the rows of a table, or the reviews of a document, would become. A row that is good becomes what its claim does. */
export async function previewClaims(
  format: FileFormat,
  text: string,
  ledger: LedgerApi,
  actor: Caller,
): Promise<ImportPreview> {
  const { claims, unfinished = [], rejected, places = [] } = await inTurns(readText(format, text, BOUNDS.table))
  const { records, add } = gathering<ImportRecord>()
  const all = [
    ...claims.map((claim) => recordOf(format, claim)),
    ...unfinished.map(({ claim }) => unfinishedRecordOf(format, claim)),
  ]
  const fits = all.map((record) => add(record, JSON.stringify(record).length))
  const sent = await ledger.previewImport({ records, actor })
  const whole = new Map<string, ImportResult>()
  const begun = new Map<string, ImportResult>()
  for (const [i, record] of records.entries()) {
    const result = sent.ok ? sent.results[i] : sent
    if (!result || (record.type !== 'claim' && record.type !== 'draft')) continue
    ;(record.type === 'draft' ? begun : whole).set(record.claim.id, result)
  }
  const wrong = byPlace(rejected)
  const lacking = byPlace(unfinished.flatMap(({ lacks }) => lacks))
  const rows: PreviewRow[] = []
  for (const { claim, ...place } of places) {
    const subject = `claim:${claim}`
    const [errors, lacks] = [wrong.get(keyOf(place)), lacking.get(keyOf(place))]
    wrong.delete(keyOf(place))
    const result = lacks ? begun.get(claim) : (whole.get(claim) ?? begun.get(claim))
    // of a review a figure may be left out, and the rest be good; a row is one thing
    if (errors && (place.line !== undefined || !result)) rows.push({ ...place, subject, becomes: 'failed', errors })
    else if (result) rows.push({ ...place, subject, ...toldOf(result, errors ?? lacks) })
  }
  for (const [, { place, errors }] of entriesOf(wrong, rejected)) rows.push({ ...place, becomes: 'failed', errors })
  return previewOf(rows, fits.includes(false))
}

/** With what the file's own place says of it, where the ledger has nothing against the claim. */
function toldOf(result: ImportResult, own: readonly InputError[] | undefined): Pick<PreviewRow, 'becomes' | 'errors'> {
  const { becomes, errors } = fate(result)
  if (becomes === 'failed') return { becomes, ...(errors ? { errors } : {}) }
  return { becomes, ...(own ? { errors: own } : {}) }
}

function byPlace(found: readonly Rejected[]): Map<string, InputError[]> {
  const errors = new Map<string, InputError[]>()
  for (const { detail, pointer = '', line } of found) {
    const key = keyOf({ pointer, ...(line === undefined ? {} : { line }) })
    errors.set(key, [...(errors.get(key) ?? []), { pointer, detail }])
  }
  return errors
}

function entriesOf(wrong: ReadonlyMap<string, InputError[]>, rejected: readonly Rejected[]) {
  const places = new Map<string, { readonly place: Place; readonly errors: InputError[] }>()
  for (const { detail: _, ...place } of rejected) {
    const errors = wrong.get(keyOf(place))
    if (errors) places.set(keyOf(place), { place, errors })
  }
  return places
}

function keyOf({ line, pointer = '' }: Place): string {
  return line === undefined ? pointer : `line ${line}`
}
