import { createMiddleware } from 'hono/factory'
import { expectedRevision } from '../http/precondition.ts'
import { problem } from '../http/problem.ts'
import type { WorkingTag } from '../ledger/types.ts'

/** `"w7.3"`: the third save over revision 7. */
export function workingTag({ base, save }: WorkingTag): string {
  return `"w${base}.${save}"`
}

export function readWorkingTag(header: string): WorkingTag | undefined {
  const [, base, save] = /^"w(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})"$/.exec(header.trim()) ?? []
  return base === undefined || save === undefined ? undefined : { base: Number(base), save: Number(save) }
}

type Expected = { Variables: { expectedCopy: WorkingTag | undefined; isNew: boolean } }

/**
 * Which working copy the caller has seen: `If-Match: "w7.3"`, or, to begin one, `If-None-Match: *` or save 0 over the revision that it starts from: `If-Match: "w7.0"`.
 */
export const copyExpected = createMiddleware<Expected>(async function copyExpected(c, next) {
  const header = c.req.header('If-Match')
  const tag = header === undefined ? undefined : readWorkingTag(header)
  if (header !== undefined && !tag) return problem(c, 'malformed', NOT_A_TAG)
  c.set('expectedCopy', tag)
  c.set('isNew', tag === undefined && c.req.header('If-None-Match') === '*')
  return next()
})

/** To publish: the working copy by its tag, or the last revision by its number. */
export const copyOrRevision = createMiddleware<
  Expected & { Variables: { expected: { readonly ifRevision?: number } } }
>(async function copyOrRevision(c, next) {
  const copy = readWorkingTag(c.req.header('If-Match') ?? '')
  const revision = copy ? undefined : expectedRevision(c)
  if (revision === 'malformed') return problem(c, 'malformed', NEITHER_TAG)
  c.set('expectedCopy', copy)
  c.set('expected', revision === undefined ? {} : { ifRevision: revision })
  return next()
})

const NEITHER_TAG = { detail: 'If-Match takes one strong tag, of the revision or of the working copy: "7" or "w7.3"' }
const NOT_A_TAG = { detail: 'If-Match takes one strong tag, that of the working copy that was read: If-Match: "w7.3"' }
