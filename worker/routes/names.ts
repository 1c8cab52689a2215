import { createMiddleware } from 'hono/factory'
import { problem } from '../http/problem.ts'
import { whole } from '../http/query.ts'

/** The shapes of what stands in a path. Checked before any look-up: KV refuses keys over 512 bytes by throwing. */
export const isArticleKey = (key: string) => /^[A-Za-z0-9_-]{22}$/.test(key)
export const isClaimId = (id: string) => id.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
export const revisionNumber = whole(1, 999_999_999)

export const NO_KEY = { detail: 'An article key is the first 22 characters of base64url(SHA-256(canonical URL))' }
export const NO_ID = {
  detail: 'A claim id is a slug: lower-case letters and digits, joined by single hyphens, 80 at most',
}
export const NO_REVISION = { detail: `The revision ${revisionNumber.must}` }

/** `:key` names an article. */
export const articleKeyed = createMiddleware(async function articleKeyed(c, next) {
  return isArticleKey(c.req.param('key') ?? '') ? next() : problem(c, 'malformed', NO_KEY)
})

/** `:id` names a claim. */
export const claimNamed = createMiddleware(async function claimNamed(c, next) {
  return isClaimId(c.req.param('id') ?? '') ? next() : problem(c, 'malformed', NO_ID)
})

/** `:n` is the number of a revision. */
export const revisionNamed = createMiddleware(async function revisionNamed(c, next) {
  return revisionNumber.read(c.req.param('n') ?? '') ? next() : problem(c, 'malformed', NO_REVISION)
})
