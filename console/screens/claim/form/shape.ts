import { LIMITS } from '../../../../core/claim/index.ts'
import type { Value } from '../../../../core/claim/types.ts'
import { isObject } from '../../../working/pointer.ts'

/** What a field of the model takes, so that any can be drawn. docs/rules.md and the OpenAPI document say what they mean. */
export type Shape =
  | { readonly kind: 'text' | 'date' | 'address' | 'number' | 'words'; readonly most?: number; readonly long?: boolean }
  | { readonly kind: 'yes' }
  | { readonly kind: 'one'; readonly of: readonly string[] }
  /** A text per language. `labels`: one that may have plural forms. */
  | { readonly kind: 'texts' | 'labels'; readonly most?: number; readonly long?: boolean }
  | { readonly kind: 'parts'; readonly of: Parts }
  | { readonly kind: 'list' | 'map'; readonly of: Shape }
  /** What its fields are depends on what stands there. */
  | { readonly kind: 'varies'; readonly of: (now: unknown) => Shape }

export type Parts = Readonly<Record<string, Shape>>

const text = (most: number = LIMITS.phrase, long = false): Shape => ({ kind: 'text', most, long })
const texts = (most: number, long = false) => ({ kind: 'texts', most, long }) as const
const one = (...of: readonly string[]) => ({ kind: 'one', of }) as const
const parts = (of: Parts): Shape => ({ kind: 'parts', of })
const list = (of: Shape) => ({ kind: 'list', of }) as const
const map = (of: Shape): Shape => ({ kind: 'map', of })
const [date, address, number, words, yes] = [
  { kind: 'date' },
  { kind: 'address', most: LIMITS.url },
  { kind: 'number' },
  { kind: 'words' },
  { kind: 'yes' },
] as const

export const POINT_FORMS = [
  'exact',
  'point',
  'about',
  'nearly',
  'justOver',
  'atLeast',
  'moreThan',
  'atMost',
  'upTo',
  'lessThan',
] as const
const MEANS = one('unstated', 'sourceRange', 'confidence', 'credible', 'reports', 'expert', 'rounding')

const POINT: Parts = { x: number, precision: number, fraction: list(number) }
const RANGE: Parts = { from: number, to: number, best: number, means: MEANS, level: number }
const PHRASED: Parts = { phrase: text(), lang: text(35) }

export const value: Shape = {
  kind: 'varies',
  of: (now) => valueIn(formOf(now), [...POINT_FORMS, 'range', 'vague', 'sum', 'ratio'], PHRASED),
}

const part = (more: Parts, forms: readonly string[]): Shape => ({
  kind: 'varies',
  of: (now) => valueIn(formOf(now), forms, more),
})
/** A side of a ratio is an estimate, by its id, or a value of its own. */
const operand: Shape = {
  kind: 'varies',
  of: (now) => (isObject(now) ? valueIn(formOf(now), [...POINT_FORMS, 'range'], PHRASED) : text(2 * LIMITS.id + 1)),
}

function valueIn(form: Value['form'] | undefined, forms: readonly string[], more: Parts): Shape {
  const own: Parts =
    form === undefined
      ? {}
      : form === 'range'
        ? RANGE
        : form === 'vague'
          ? { word: text(60), from: number, to: number }
          : form === 'sum'
            ? { parts: list(parts({ counts: words, value: part({}, [...POINT_FORMS, 'range']) })) }
            : form === 'ratio'
              ? { numerator: operand, denominator: operand }
              : POINT
  return parts({ form: one(...forms), ...own, ...more })
}

function formOf(now: unknown): Value['form'] | undefined {
  return isObject(now) ? (now.form as Value['form'] | undefined) : undefined
}

export const scope = parts({ label: texts(LIMITS.label), code: text(80), within: words })

const side = parts({
  role: one('party', 'ally', 'independent', 'unknown'),
  about: one('own', 'opponent'),
  of: texts(60),
})

export const PARTY_KINDS = ['state', 'military', 'intelligence', 'igo', 'ngo', 'media', 'academic', 'person'] as const

const party = parts({
  name: text(LIMITS.name),
  kind: one(...PARTY_KINDS),
  of: texts(60),
  short: text(40),
  names: texts(LIMITS.name),
})

export const link = parts({
  role: one('origin', 'spokesperson', 'via', 'carrier'),
  party,
  named: yes,
  title: text(),
  url: address,
  retrievedAt: date,
  quote: text(LIMITS.note, true),
  note: texts(LIMITS.note, true),
  archivedUrl: address,
  side,
})

export const BASES = [
  'officialStatement',
  'intelligence',
  'register',
  'documentedMinimum',
  'mediaTally',
  'census',
  'survey',
  'sensor',
  'model',
  'unsourced',
] as const

export const estimate = {
  value,
  counts: words,
  countsBasis: one('stated', 'inferred', 'ambiguous'),
  countsMayBe: list(words),
  chain: list(link),
  saidAt: date,
  period: parts({
    to: date,
    toBasis: one('stated', 'releaseAssumed'),
    from: date,
    kind: one('cumulative', 'window', 'snapshot'),
  }),
  basis: one(...BASES),
  evidence: one('secondaryOnly', 'primarySeen', 'noPrimaryFound'),
  lineage: text(LIMITS.id),
  unit: text(LIMITS.unit),
  population: scope,
  place: scope,
  variant: map(text(80)),
  forecast: parts({ madeAt: date }),
  supersededBy: parts({
    id: text(LIMITS.id),
    reason: one('newerCutoff', 'revised', 'retracted', 'ourError'),
    note: texts(LIMITS.note, true),
  }),
  note: texts(LIMITS.note, true),
} as const satisfies Parts

export const measure = {
  kind: one('count', 'amount', 'rate', 'share', 'index'),
  unit: text(LIMITS.unit),
  unitLabel: { kind: 'labels', most: LIMITS.label },
  outcomes: map({ kind: 'labels', most: LIMITS.label }),
  additive: yes,
  scale: one('ratio', 'signed', 'interval'),
  tolerance: parts({ days: number, materiality: number, freshForDays: number, absolute: number }),
  dimensions: map(
    parts({ label: texts(LIMITS.label), values: map(texts(LIMITS.label)), decides: yes, unstated: text(80) }),
  ),
} as const satisfies Parts

export const claim = {
  question: texts(LIMITS.question),
  reason: texts(LIMITS.reason),
  population: scope,
  place: scope,
  topic: parts({ groups: list(words), not: words }),
  embargoUntil: text(40),
  expiresAt: text(40),
  corrections: list(
    parts({
      at: date,
      kind: one('correction', 'clarification', 'update', 'retraction'),
      text: texts(LIMITS.correction, true),
      fromRevision: number,
    }),
  ),
} as const satisfies Parts
