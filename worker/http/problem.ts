import type { Context } from 'hono'

/** Every way a request can fail, with the status and title that its problem document (RFC 9457) carries. */
export const PROBLEMS = {
  malformed: { status: 400, title: 'The request is malformed' },
  unauthorized: { status: 401, title: 'A valid token is required' },
  forbidden: { status: 403, title: 'The token lacks the scope for this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  conflict: { status: 409, title: 'The state of the record does not allow this' },
  stale: { status: 412, title: 'The record has changed since it was read' },
  'too-large': { status: 413, title: 'The body is too large' },
  'uri-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-media-type': { status: 415, title: 'The media type is not accepted' },
  invalid: { status: 422, title: 'The content is not acceptable' },
  'not-ready': { status: 422, title: 'The claim is not ready to be published' },
  'precondition-required': { status: 428, title: 'A precondition is required' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'The worker failed' },
  'not-implemented': { status: 501, title: 'This is not done here' },
  'damaged-snapshot': { status: 502, title: 'The stored document is damaged' },
  unavailable: { status: 503, title: 'The service is not available' },
} as const

export type ProblemKind = keyof typeof PROBLEMS

/** RFC 9457. `type` points into the API description. The caller's input is never repeated, except as a pointer to the flaw. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[]
  /** With 412: the revision that the record has now. */
  readonly revision?: number
  /** With 412 and 428 on a working copy or an annotation: the tag that it has now. */
  readonly tag?: string
  /** With 412 on a decision: the annotation as it is now. */
  readonly annotation?: object
  /** Of an import that is only looked at: what becomes of its rows. */
  readonly preview?: object
  /** Of an import: the lines that could not be kept. */
  readonly failures?: readonly {
    readonly line?: number
    readonly claim?: string
    readonly reason: string
    readonly errors: Problem['errors']
  }[]
}

/** A problem as a response. How it may be cached is what `headers` say, else what the route's middleware has set: not at all. */
export function problem(
  c: Context,
  kind: ProblemKind,
  more: Omit<Problem, 'type' | 'title' | 'status'> = {},
  headers: Readonly<Record<string, string>> = {},
) {
  const { status, title } = PROBLEMS[kind]
  const body: Problem = { type: problemType(kind), title, status, ...more }
  return c.json(body, status, {
    ...headers,
    'Content-Type': 'application/problem+json',
  })
}

export function problemType(kind: ProblemKind): string {
  return `/v1/openapi.json#/components/responses/${kind}`
}
