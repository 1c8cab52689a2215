/** What subscribers may be told of (docs/webhooks.md). */
export const EVENT_KINDS = [
  'claim.published',
  'claim.revised',
  'claim.withdrawn',
  'verdict.changed',
  'correction.published',
  'figure.changed',
  'suggestion.created',
] as const

export type EventKind = (typeof EVENT_KINDS)[number]
