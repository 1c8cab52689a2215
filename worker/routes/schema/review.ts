import * as v from 'valibot'
import { LIMITS, parse, type Result } from '../../../core/claim/index.ts'
import { list, slug, text } from '../../../core/claim/schema/text.ts'
import type { Person } from '../../ledger/types.ts'

/** What an editor makes of one figure. `suggested` undoes: the matcher's word stands again. */
export const decisionSchema = v.strictObject({
  status: v.picklist(['approved', 'rejected', 'seen', 'suggested']),
  claimId: v.exactOptional(slug(LIMITS.id)),
  estimateId: v.exactOptional(v.nullable(slug(LIMITS.id))),
})

export const parseDecision = (input: unknown) => parse(decisionSchema, input)

const MOST_PEOPLE = 500
const ADDRESS = /^[^\s@<>"(),:;[\]\\\p{Lu}]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])$/u

/** Who signs in by their e-mail address. A CMS is no person: `articles` is for tokens. */
export const personSchema = v.strictObject({
  email: v.pipe(v.string(), v.regex(ADDRESS, 'is not an e-mail address in lower case')),
  name: v.exactOptional(text(LIMITS.name)),
  scopes: list(v.picklist(['claims:read', 'claims:write', 'publish', 'admin']), 4),
})

/** The whole list: who is not in it is no longer let in. */
export const peopleSchema = v.strictObject({
  people: v.pipe(
    list(personSchema, MOST_PEOPLE),
    v.check((people) => new Set(people.map(({ email }) => email)).size === people.length, 'names somebody twice'),
  ),
})

export const parsePeople = (input: unknown): Result<{ readonly people: readonly Person[] }> =>
  parse(peopleSchema, input)
