import * as v from 'valibot'
import { parse } from '../../../core/claim/index.ts'
import { LIMITS } from '../../../core/claim/schema/limits.ts'
import { edtf, filled, language, text, url } from '../../../core/claim/schema/text.ts'

const about = {
  url: v.exactOptional(url),
  outlet: v.exactOptional(text(LIMITS.name)),
  publishedAt: v.exactOptional(edtf),
  title: v.exactOptional(text(LIMITS.phrase)),
  lang: v.exactOptional(language),
}

const prose = v.pipe(
  v.string(),
  v.check((written) => written.trim() !== '', 'is empty'),
)

/** Articles to draft claims of: each as plain text or as the page's HTML. How many there may be is for the route to say, with both numbers. */
export const draftSchema = v.strictObject({
  articles: filled(
    v.union([v.strictObject({ ...about, text: prose }), v.strictObject({ ...about, html: prose })]),
    1000,
  ),
})

export type DraftRequest = v.InferOutput<typeof draftSchema>

export const parseDraft = (input: unknown) => parse(draftSchema, input)
