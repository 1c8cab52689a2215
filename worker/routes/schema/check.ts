import * as v from 'valibot'
import { parse } from '../../../core/claim/index.ts'
import { language, url } from '../../../core/claim/schema/text.ts'

/** A text to be checked, or a page. `url` is where the page stands; the answer then says under which address it is kept. */
export const checkSchema = v.union([
  v.strictObject({ text: v.string(), lang: v.exactOptional(language) }),
  v.strictObject({ html: v.string(), lang: v.exactOptional(language), url: v.exactOptional(url) }),
])

export const parseCheck = (input: unknown) => parse(checkSchema, input)
