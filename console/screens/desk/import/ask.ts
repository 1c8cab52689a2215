import { api } from '../../../api/api.ts'
import { type Asked, type BodyOf, heard, isCut } from '../../../api/asked.ts'
import { problemOf } from '../../../api/problem.ts'
import { FORMATS, type Format } from './formats.ts'

export type Preview = BodyOf<Awaited<ReturnType<typeof api.import.preview.$post>>>
export type Row = Preview['rows'][number]
export type Report = BodyOf<Awaited<ReturnType<typeof api.import.$post>>>

/** What the import would make of a file. Of one of which nothing could be kept, the same comes within a problem. */
export function look(file: File, format: Format): Promise<Asked<Preview>> {
  return refusedOr(api.import.preview.$post({}, sending(file, format)), ({ preview }) => preview as Preview | undefined)
}

/** Brings it in. Doing it again changes nothing, so an import that broke off is simply repeated. */
export function bringIn(file: File, format: Format): Promise<Asked<Report>> {
  return refusedOr(api.import.$post({}, sending(file, format)), (problem) =>
    Array.isArray(problem.failures) ? (problem as unknown as Report) : undefined,
  )
}

function sending(file: File, format: Format) {
  return { headers: { 'Content-Type': FORMATS[format] }, init: { body: file } }
}

interface Called {
  readonly ok: boolean
  readonly status: number
  readonly statusText: string
  clone(): { json(): Promise<unknown> }
  json(): Promise<unknown>
}

async function refusedOr<Call extends Called, Body>(
  call: Promise<Call>,
  within: (problem: Readonly<Record<string, unknown>>) => Body | undefined,
): Promise<Asked<Body>> {
  try {
    const answer = await call
    if (answer.status !== 422) return (await heard(Promise.resolve(answer))) as Asked<Body>
    const body = within((await answer.clone().json()) as Readonly<Record<string, unknown>>)
    return body ? { kind: 'here', body } : { kind: 'refused', problem: await problemOf(answer) }
  } catch (error) {
    if (isCut(error)) return { kind: 'unreached' }
    throw error
  }
}
