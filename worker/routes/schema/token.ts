import * as v from 'valibot'
import { LIMITS, parse } from '../../../core/claim/index.ts'
import { filled, instant, text } from '../../../core/claim/schema/text.ts'
import { SCOPES } from '../../ledger/scopes.ts'
import { origin } from './site.ts'

export const tokenSchema = v.pipe(
  v.strictObject({
    /** Who or what holds it; stands beside every change that it makes. */
    name: text(LIMITS.name),
    scopes: filled(v.picklist(SCOPES), SCOPES.length),
    /** With the scope `articles`, and only with it: whose articles. */
    origin: v.exactOptional(origin),
    expiresAt: v.exactOptional(instant),
  }),
  v.forward(
    v.check(
      ({ scopes }) => !scopes.includes('articles') || scopes.length === 1,
      'names articles beside others: a CMS holds no key to the desk',
    ),
    ['scopes'],
  ),
  v.forward(
    v.check(
      ({ scopes, origin }) => scopes.includes('articles') === (origin !== undefined),
      'goes with the scope articles, and that with it',
    ),
    ['origin'],
  ),
)

export const parseToken = (input: unknown) => parse(tokenSchema, input)
