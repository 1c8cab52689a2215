import * as v from 'valibot'
import { daysOf } from '../edtf.ts'
import { canonicalLanguage } from '../language.ts'
import { LIMITS } from './limits.ts'

// Controls never belong in prose; bidi overrides can show a reader another number than the one stored.
const FORBIDDEN = /\p{Cs}|(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u

export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.check((s) => s.trim() !== '', 'is empty'),
    v.maxLength(max, `is longer than ${max} characters`),
    v.check((s) => !FORBIDDEN.test(s), 'holds a control character, a bidi override or half a surrogate pair'),
  )

export const slug = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max, `is longer than ${max} characters`),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a slug: lower-case letters and digits, joined by single hyphens'),
  )

export const code = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/, 'is not a code: letters, digits and : . _ - only'),
)
export const outcome = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, 'is not an outcome name: letters and digits, starting with a letter'),
)
/** A BCP 47 tag, kept in its canonical spelling. */
export const language = v.pipe(
  v.string(),
  v.check((tag) => canonicalLanguage(tag) !== undefined, 'is not a BCP 47 language tag'),
  v.transform((tag) => canonicalLanguage(tag) ?? tag),
)

/** A text per language; a plain string is taken for English. */
export const langMap = (max: number) => perLanguage(max, text(max))

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many'] as const

/** The name of a unit or an outcome per language, each in one form or in the plural forms of its language. */
export const labelMap = (max: number) =>
  perLanguage(
    max,
    v.union([
      text(max),
      v.strictObject({ ...v.entriesFromList(CATEGORIES, v.exactOptional(text(max))), other: text(max) }),
    ]),
  )

const perLanguage = <Text extends v.GenericSchema>(max: number, entry: Text) =>
  v.union([
    v.pipe(
      text(max),
      v.transform((en): Record<string, string> => ({ en })),
    ),
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.minEntries(1, 'needs a text in at least one language'),
      v.maxEntries(LIMITS.languages, `has more than ${LIMITS.languages} languages`),
      v.check((map) => areDistinct(Object.keys(map)), 'has two texts in one language'),
      v.record(language, entry),
    ),
  ])

/** Tags that are spelled differently may name one language. */
function areDistinct(tags: readonly string[]): boolean {
  return new Set(tags.map((tag) => canonicalLanguage(tag) ?? tag)).size === tags.length
}

export const edtf = v.pipe(
  v.string(),
  v.check((s) => daysOf(s) !== undefined, 'is not an existing date: 2025, 2025-01, 2025-01-05 or 2025-01-05T12:00:00Z'),
)

export const instant = v.pipe(
  v.string(),
  v.check(
    (s) => s.includes('T') && daysOf(s) !== undefined,
    'is not a date and time with its offset: 2025-01-05T12:00:00Z',
  ),
)

// No credentials: what stands before an @ looks like the host to a reader.
const HTTP_ADDRESS = /^https?:\/\/[^\s\\/?#@\p{Cc}]+(?:[/?#][^\s\\\p{Cc}]*)?$/iu

/** Bidi controls show a reader another address than the one that opens; nothing that is not seen belongs into one. */
export const INVISIBLE = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

export const url = v.pipe(
  v.string(),
  v.maxLength(LIMITS.url, `is longer than ${LIMITS.url} characters`),
  v.check((s) => !INVISIBLE.test(s), 'holds a character that nobody sees, or one that turns the text around'),
  v.check((s) => HTTP_ADDRESS.test(s) && URL.canParse(s), 'is not an http(s) address'),
)

export const number = v.pipe(v.number(), v.finite('is not a finite number'))
/** The length is judged before the items: a megabyte of empty ones would otherwise cost seconds and gigabytes of flaws. */
export const list = <Item extends v.GenericSchema>(item: Item, max: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(max, `has more than ${max} entries`), v.array(item))
export const filled = <Item extends v.GenericSchema>(item: Item, max: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.minLength(1, 'is empty'),
    v.maxLength(max, `has more than ${max} entries`),
    v.array(item),
  )

export const counts = filled(outcome, LIMITS.outcomes)
/** Its shape alone: which codes there are is for core/unit to say, when a claim is read. */
export const unit = text(LIMITS.unit)
