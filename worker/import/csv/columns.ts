/** Columns whose text may come in several languages: `question` is English, `question_de` German. */
const TRANSLATED = [
  'question',
  'reason',
  'unit_label',
  'outcomes',
  'dimensions',
  'population_label',
  'place_label',
  'note',
]

/** Every column that is read, by the name that stands for all its languages. */
export const READ: ReadonlySet<string> = new Set([
  ...TRANSLATED,
  ...['claim', 'kind', 'unit', 'additive', 'scale', 'topic', 'topic_not', 'embargo_until', 'expires_at'],
  ...['tolerance_days', 'materiality', 'fresh_for_days', 'population', 'place', 'population_within', 'place_within'],
  ...['estimate', 'counts', 'counts_basis', 'counts_may_be', 'basis', 'evidence', 'lineage', 'said_at'],
  ...['period_from', 'period_to', 'period_to_basis', 'period_kind', 'superseded_by', 'superseded_reason'],
  ...[
    'phrase',
    'lang',
    'form',
    'value',
    'low',
    'high',
    'best',
    'means',
    'level',
    'precision',
    'parts',
    'numerator',
    'denominator',
  ],
  ...['narrow_low', 'narrow_high', 'wide_low', 'wide_high'],
  ...['party', 'party_short', 'party_of', 'party_kind', 'side', 'side_about', 'side_of', 'named', 'carrier', 'url'],
  ...['archived_url', 'quote', 'title', 'retrieved_at', 'obtained', 'variant', 'forecast_made_at', 'absolute'],
  ...['variant_unstated', 'variant_shown_only'],
])

/** Columns of the public CSV that are computed, so that reading them back would make them up. */
const COMPUTED = new Set(['current'])

/** A column that this import reads, or passes over by right: computed ones, and the newsroom's own, which start with an underscore. */
export function isKnown(column: string): boolean {
  if (column === '' || column.startsWith('_') || READ.has(column) || COMPUTED.has(column)) return true
  return TRANSLATED.some((base) => column.startsWith(`${base}_`) && LANGUAGE.test(column.slice(base.length + 1)))
}

/** `de`, `pt_br`: how a language tag looks at the end of a column's name. */
const LANGUAGE = /^[a-z]{2,3}(?:_[a-z0-9]{2,8})*$/
