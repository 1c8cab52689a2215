import type { InputError } from '../../core/claim/index.ts'
import { BOUNDS } from '../bounds.ts'
import type { Line } from '../http/lines.ts'
import type { ImportRecord } from '../ledger/types.ts'
import { parseImportRecord } from './schema/import-record.ts'

export interface Numbered {
  readonly line: number
  readonly record: ImportRecord
}

export interface ImportFailure {
  /** From 1, where the file has lines. */
  readonly line?: number
  /** The claim that was read from a table or a document, and was then refused or is kept as a working copy. */
  readonly claim?: string
  readonly reason: string
  readonly errors: readonly InputError[]
}

/** One line of an import, or what is wrong with it. */
export function readLine({ number: line, bytes }: Line): Numbered | ImportFailure | 'blank' {
  if (bytes === 'too long')
    return { line, reason: 'tooLong', errors: [whole(`is longer than ${BOUNDS.importLine} bytes`)] }
  if (bytes.every((byte) => BLANK.includes(byte))) return 'blank'
  const json = readJson(bytes)
  if (!json) return { line, reason: 'malformed', errors: [whole('is not JSON in UTF-8')] }
  const parsed = parseImportRecord(json.value)
  return parsed.ok ? { line, record: parsed.value } : { line, reason: 'invalid', errors: parsed.errors }
}

/** Space, tab and carriage return. */
const BLANK = [32, 9, 13]

function readJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(decoder.decode(bytes)) }
  } catch {
    return undefined
  }
}

export function whole(detail: string): InputError {
  return { pointer: '', detail }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
