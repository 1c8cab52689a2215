import { open, readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { lines } from '../worker/http/lines.ts'
import {
  decodeText,
  type FileFormat,
  type ImportOutcome,
  importText,
  type Rejected,
  recordOf,
  unfinishedRecordOf,
} from '../worker/import/index.ts'
import { EXIT, Stop } from './exit.ts'
import type { Io } from './io.ts'

/** One line of NDJSON for the deployment, and where it comes from; or what cannot be sent, and why. */
export type FileRecord = Sendable | { readonly place: Place; readonly detail: string }

export interface Sendable {
  readonly place: Place
  readonly bytes: Uint8Array
  /** Of what a table or a document holds unfinished: what it lacks, by its place there. */
  readonly lacks?: readonly Rejected[]
}

/** Where a record comes from: a line of the file, a place in its JSON, or the claim that was read from it. */
export interface Place {
  readonly line?: number
  readonly pointer?: string
  readonly claim?: string
}

type Stdin = Io['stdin']

export type Format = 'ndjson' | FileFormat
export const FORMATS: readonly Format[] = ['ndjson', 'csv', 'low-best-high', 'claim-review']

/** The records of a file (`-` is stdin). NDJSON is streamed; the other formats are read whole and turned into claims. */
export function recordsOf(file: string, format: Format, stdin: Stdin): AsyncIterable<FileRecord> {
  return format === 'ndjson' ? streamed(file, stdin) : converted(file, format, stdin)
}

/** What the deployment takes for one record. */
const LONGEST_LINE = 8 * 1024 * 1024
const SPACE = 32

async function* streamed(file: string, stdin: Stdin): AsyncGenerator<FileRecord> {
  for await (const { number: line, bytes } of lines(await streamOf(file, stdin), LONGEST_LINE)) {
    if (bytes === 'too long') yield { place: { line }, detail: `is longer than ${LONGEST_LINE} bytes` }
    else if (bytes.some((byte) => byte > SPACE)) yield { place: { line }, bytes }
  }
}

async function streamOf(file: string, stdin: Stdin): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') return stdin
  return (await reading(() => open(file))).createReadStream()
}

async function* converted(file: string, format: FileFormat, stdin: Stdin): AsyncGenerator<FileRecord> {
  const bytes = file === '-' ? await buffer(stdin) : await reading(() => readFile(file))
  const { claims, unfinished = [], rejected } = convert(bytes, format)
  for (const { detail, ...place } of rejected) yield { place, detail }
  const encoder = new TextEncoder()
  for (const claim of claims) {
    yield { place: { claim: claim.id }, bytes: encoder.encode(JSON.stringify(recordOf(format, claim))) }
  }
  // a line of the type claim that lacks parts is a working copy to the deployment
  for (const { claim, lacks } of unfinished) {
    const record = { ...unfinishedRecordOf(format, claim), type: 'claim' }
    yield { place: { claim: claim.id }, bytes: encoder.encode(JSON.stringify(record)), lacks }
  }
}

function convert(bytes: Uint8Array, format: FileFormat): ImportOutcome {
  const decoded = decodeText(bytes)
  return decoded.ok ? importText(format, decoded.text) : { claims: [], rejected: [{ detail: decoded.detail }] }
}

async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw new Stop(EXIT.usage, error instanceof Error ? error.message : String(error))
  }
}
