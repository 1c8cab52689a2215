import type { Kind } from './figure.ts'
import { known } from './words/known.ts'

/** What draws a verdict's sign, in a square of 24: a ring around two values apart, two lines of unlike length, an equals sign, a dot, a question mark. */
export function signPath(kind: Kind): string {
  return `M12 1.8a10.2 10.2 0 1 0 .1 0${known(SIGNS, kind) ?? ''}`
}

const APART = 'M6.5 9.3h6M11 14.7h6.5M15.6 8.4a.9.9 0 1 0 .1 0M7.9 13.8a.9.9 0 1 0 .1 0'
const DOUBT = 'M9.3 9.4a2.7 2.7 0 1 1 3.6 2.6q-.9.4-.9 1.8M12 17v.1'
const EQUAL = 'M7.5 9.6h9M7.5 14.4h9'
const SIGNS: Readonly<Record<Kind, string>> = {
  conflict: APART,
  possibleConflict: APART,
  unsourced: DOUBT,
  insufficient: DOUBT,
  different: 'M7 9.3h10M7 14.7h5',
  close: EQUAL,
  agree: EQUAL,
  compatible: EQUAL,
  single: 'M12 11a1 1 0 1 0 .1 0',
}
