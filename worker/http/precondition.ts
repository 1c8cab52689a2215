import type { Context, MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

const NOT_A_TAG = { detail: 'If-Match takes one strong tag, the revision that was read: If-Match: "7"' }
const REQUIRED = { detail: 'Say which revision is being changed: If-Match: "7"' }

/** If-Match must name the revision that the caller has read: 428 without, so that nobody overwrites what they have not seen. */
export const revisionRequired: MiddlewareHandler<{ Variables: { expected: number } }> = async function revisionRequired(
  c,
  next,
) {
  const expected = expectedRevision(c)
  if (expected === 'malformed') return problem(c, 'malformed', NOT_A_TAG)
  if (expected === undefined) return problem(c, 'precondition-required', REQUIRED)
  c.set('expected', expected)
  return next()
}

/** If-Match may name a revision; without one the change applies to whatever is there. */
export const revisionWelcome: MiddlewareHandler<{ Variables: { expected: { readonly ifRevision?: number } } }> =
  async function revisionWelcome(c, next) {
    const expected = expectedRevision(c)
    if (expected === 'malformed') return problem(c, 'malformed', NOT_A_TAG)
    c.set('expected', expected === undefined ? {} : { ifRevision: expected })
    return next()
  }

/** For a PUT that creates (`If-None-Match: *`, expected revision 0) or changes (`If-Match: "7"`). */
export const revisionOrNew: MiddlewareHandler<{ Variables: { expected: number } }> = async function revisionOrNew(
  c,
  next,
) {
  if (c.req.header('If-Match') !== undefined || c.req.header('If-None-Match') !== '*') return revisionRequired(c, next)
  c.set('expected', NEW)
  return next()
}

/** Stands for "there must be none yet": revisions start at 1. */
export const NEW = 0

/** The revision that If-Match names, if there is one. */
export function expectedRevision(c: Context): number | 'malformed' | undefined {
  const header = c.req.header('If-Match')
  if (header === undefined) return undefined
  const [, digits] = /^"([1-9]\d{0,8})"$/.exec(header.trim()) ?? []
  return digits ? Number(digits) : 'malformed'
}
