import * as v from 'valibot'
import {
  type InputError,
  parse,
  parseAnnotation,
  type Result,
  sentAnnotationSchema,
} from '../../../core/claim/index.ts'
import { edtf, language, list, text, url } from '../../../core/claim/schema/text.ts'
import type { SentAnnotation } from '../../../core/claim/types.ts'
import { BOUNDS } from '../../bounds.ts'

const prose = v.pipe(v.string(), v.nonEmpty('is empty'))

const about = {
  url,
  title: v.exactOptional(text(300)),
  publishedAt: v.exactOptional(edtf),
}

/** An article to be read: its words as plain text or as the page's HTML; by its address alone, its page is asked for. */
export const articleSchema = v.union([
  v.strictObject({ ...about, lang: v.exactOptional(language), text: prose }),
  v.strictObject({ ...about, lang: v.exactOptional(language), html: prose }),
  v.strictObject({ url }),
])

export const annotationsSchema = v.strictObject({ annotations: list(sentAnnotationSchema, BOUNDS.annotations) })

export const parseArticle = (input: unknown) => parse(articleSchema, input)

/** The whole set: an annotation that is not in it is dropped. Each figure must stand in its quote. */
export function parseAnnotations(input: unknown): Result<{ readonly annotations: readonly SentAnnotation[] }> {
  const shaped = parse(annotationsSchema, input)
  if (!shaped.ok) return shaped
  const errors = annotationFlaws(shaped.value.annotations, '')
  return errors.length > 0 ? { ok: false, errors } : shaped
}

export function annotationFlaws(annotations: readonly SentAnnotation[], at: string): InputError[] {
  return annotations.flatMap((annotation, i) => {
    const parsed = parseAnnotation(annotation)
    if (parsed.ok) return []
    return parsed.errors.map(({ pointer, detail }) => ({ pointer: `${at}/annotations/${i}${pointer}`, detail }))
  })
}
