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
import type { ImportRecord, PreviewResult } from '../ledger/types.ts'
import type { Caller, LedgerApi } from '../ports.ts'
import { fate, gathering, type ImportPreview, type PreviewedAs, type PreviewRow, previewOf } from './import-preview.ts'

/** What the rows of a table, or the reviews of a document, would become: of a claim that is here and would change, each row what its estimate does. */
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
  const whole = new Map<string, PreviewResult>()
  const begun = new Map<string, PreviewResult>()
  for (const [i, record] of records.entries()) {
    const result = sent.ok ? sent.results[i] : { result: sent }
    if (!result || (record.type !== 'claim' && record.type !== 'draft')) continue
    ;(record.type === 'draft' ? begun : whole).set(record.claim.id, result)
  }
  const wrong = byPlace(rejected)
  const lacking = byPlace(unfinished.flatMap(({ lacks }) => lacks))
  const rows: PreviewRow[] = []
  const told = new Set<string>()
  for (const { claim, estimate, ...place } of places) {
    const subject = `claim:${claim}`
    const [errors, lacks] = [wrong.get(keyOf(place)), lacking.get(keyOf(place))]
    wrong.delete(keyOf(place))
    const result = lacks ? begun.get(claim) : (whole.get(claim) ?? begun.get(claim))
    // of a review a figure may be left out, and the rest be good; a row is one thing
    if (errors && (place.line !== undefined || !result)) rows.push({ ...place, subject, becomes: 'failed', errors })
    else if (result) {
      const { becomes, gone, errors: found } = fate(result)
      const own = becomes === 'failed' ? found : (errors ?? lacks)
      const here = told.has(claim) ? undefined : gone
      if (gone) told.add(claim)
      rows.push({
        ...place,
        subject,
        becomes: here ? becomes : (ownFate(result, estimate) ?? becomes),
        ...(here ? { gone: here } : {}),
        ...(own ? { errors: own } : {}),
      })
    }
  }
  for (const [, { place, errors }] of entriesOf(wrong, rejected)) rows.push({ ...place, becomes: 'failed', errors })
  return previewOf(rows, fits.includes(false))
}

/** What a row's estimate becomes, where it is an estimate that tells the claim from what is here. */
function ownFate({ estimates = {}, gone = [] }: PreviewResult, estimate: string | undefined): PreviewedAs | undefined {
  const isInEstimates = gone.length > 0 || Object.values(estimates).some((becomes) => becomes !== 'unchanged')
  return isInEstimates && estimate !== undefined ? estimates[estimate] : undefined
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
