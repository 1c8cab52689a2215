import type { Reason } from '../../core/compare/types.ts'

/** Which of the published rules (docs/rules.md) a reason comes from; nothing for a reason of a later release. */
export function ruleOf({ code }: Pick<Reason, 'code'>): string | undefined {
  return Object.hasOwn(RULES, code) ? RULES[code] : undefined
}

const RULES: Readonly<Record<Reason['code'], string>> = {
  evidence: 'R0',
  lineage: 'R1',
  counts: 'R2',
  population: 'R2',
  place: 'R2',
  period: 'R2',
  unit: 'R2',
  variant: 'R2',
  forecast: 'R2',
  direction: 'R3',
  part: 'R3',
  order: 'R3',
  value: 'R4',
  apart: 'R5',
  narrowApart: 'R5',
  overlap: 'R5',
  within: 'R5',
  sampling: 'R6',
}
