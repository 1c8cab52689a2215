/** The column that a flaw in the draft comes from, by the start of its pointer within the claim or the estimate. */
const ORIGINS: readonly (readonly [pointer: RegExp, column: string])[] = [
  [/^\/id$/, 'estimate'],
  [/^\/measure\/kind/, 'kind'],
  [/^\/measure\/unitLabel/, 'unit_label'],
  [/^\/measure\/unit/, 'unit'],
  [/^\/measure\/outcomes/, 'outcomes'],
  [/^\/measure\/tolerance\/days/, 'tolerance_days'],
  [/^\/measure\/tolerance\/materiality/, 'materiality'],
  [/^\/measure\/tolerance\/freshForDays/, 'fresh_for_days'],
  [/^\/measure\/tolerance\/absolute/, 'absolute'],
  [/^\/measure\/scale/, 'scale'],
  [/^\/measure\/dimensions\/[^/]+\/unstated/, 'variant_unstated'],
  [/^\/measure\/dimensions/, 'dimensions'],
  [/^\/topic\/not/, 'topic_not'],
  [/^\/(population|place)\/label/, '$1_label'],
  [/^\/(population|place)\/within/, '$1_within'],
  [/^\/embargoUntil/, 'embargo_until'],
  [/^\/expiresAt/, 'expires_at'],
  [/^\/countsBasis/, 'counts_basis'],
  [/^\/countsMayBe/, 'counts_may_be'],
  [/^\/saidAt/, 'said_at'],
  [/^\/period\/from/, 'period_from'],
  [/^\/period\/toBasis/, 'period_to_basis'],
  [/^\/period\/to/, 'period_to'],
  [/^\/period\/kind/, 'period_kind'],
  [/^\/supersededBy\/id/, 'superseded_by'],
  [/^\/supersededBy\/reason/, 'superseded_reason'],
  [/^\/value\/(phrase|lang|form|best|means|level|precision|parts|numerator|denominator)/, '$1'],
  [/^\/value\/word/, 'phrase'],
  [/^\/value\/from/, 'low'],
  [/^\/value\/to/, 'high'],
  [/^\/value/, 'value'],
  [/^\/chain\/\d+\/party\/kind/, 'party_kind'],
  [/^\/chain\/\d+\/party\/short/, 'party_short'],
  [/^\/chain\/\d+\/party\/of/, 'party_of'],
  [/^\/chain\/\d+\/archivedUrl/, 'archived_url'],
  [/^\/chain\/\d+\/side\/role/, 'side'],
  [/^\/chain\/\d+\/side\/(about|of)/, 'side_$1'],
  [/^\/chain\/\d+\/retrievedAt/, 'retrieved_at'],
  [/^\/chain\/\d+\/note/, 'obtained'],
  [/^\/forecast/, 'forecast_made_at'],
  [/^\/chain\/\d+\/(named|url|quote|title)/, '$1'],
  [/^\/chain\/0/, 'party'],
  [/^\/chain/, 'carrier'],
  [/^\/(\w+)/, '$1'],
]

/** The column to look at for a flaw with this pointer, within an estimate or within a claim. */
export function columnOf(pointer: string, within: 'claim' | 'estimate'): string {
  if (within === 'claim' && pointer === '/id') return 'claim'
  const [pattern, column] = ORIGINS.find(([start]) => start.test(pointer)) ?? []
  if (!pattern || column === undefined) return within
  return (pattern.exec(pointer)?.[0] ?? '').replace(pattern, column)
}
