import type { Printer } from './printer.ts'
import type { Place } from './records.ts'

export interface Failure extends Place {
  readonly detail: string
}

export interface Tally {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  readonly failed: number
  /** The first of them; every one is named on stderr. */
  readonly failures: readonly Failure[]
}

const MOST_FAILURES = 1000

/** What has become of an import's records so far. */
export function tallying(print: Printer) {
  const counts = { created: 0, changed: 0, unchanged: 0, failed: 0 }
  const failures: Failure[] = []
  return {
    fail(failure: Failure): void {
      counts.failed++
      if (failures.length < MOST_FAILURES) failures.push(failure)
      print.note(`${placeText(failure)}: ${failure.detail}`)
    },
    keep(kept: Pick<Tally, 'created' | 'changed' | 'unchanged'>): void {
      counts.created += kept.created
      counts.changed += kept.changed
      counts.unchanged += kept.unchanged
    },
    get now(): Tally {
      return { ...counts, failures }
    },
  }
}

export function placeText({ line, pointer, claim }: Place): string {
  if (line !== undefined) return `line ${line}`
  return claim === undefined ? `at ${pointer || 'the whole file'}` : `claim ${claim}`
}
