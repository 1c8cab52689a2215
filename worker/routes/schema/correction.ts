import * as v from 'valibot'
import { LIMITS, parse } from '../../../core/claim/index.ts'
import { langMap } from '../../../core/claim/schema/text.ts'

export const correctionSchema = v.strictObject({
  kind: v.picklist(['correction', 'clarification', 'update', 'retraction']),
  text: langMap(LIMITS.correction),
})

export const parseCorrection = (input: unknown) => parse(correctionSchema, input)
