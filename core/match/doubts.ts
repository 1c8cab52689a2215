import type { Evidence } from './evidence.ts'

/** What of the evidence speaks against a match, or leaves it to a reader to decide: with any of it, a figure is no sure match. */
export function doubts(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((one) => {
    switch (one.code) {
      case 'outcome':
      case 'noun':
      case 'unit':
      case 'population':
      case 'place':
      case 'time':
      case 'learned':
        return !one.agrees
      case 'change':
      case 'vague':
      case 'event':
      case 'doer':
      case 'denied':
      case 'compared':
      case 'other':
      case 'unnamed':
      case 'ofWhat':
        return true
      case 'carried':
        return !evidence.some(({ code }) => code === 'text')
      case 'value':
        return one.likeness === 'far'
      default:
        return false
    }
  })
}
