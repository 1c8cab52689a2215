import * as v from 'valibot'
import { LIMITS, parse } from '../../../core/claim/index.ts'
import { filled, instant, text } from '../../../core/claim/schema/text.ts'
import { SCOPES } from '../../ledger/scopes.ts'

export const tokenSchema = v.strictObject({
  /** Who or what holds it; stands beside every change that it makes. */
  name: text(LIMITS.name),
  scopes: filled(v.picklist(SCOPES), SCOPES.length),
  expiresAt: v.exactOptional(instant),
})

export const parseToken = (input: unknown) => parse(tokenSchema, input)
