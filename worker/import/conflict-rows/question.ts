import type { Scope } from '../../../core/claim/types.ts'
import { clipped } from '../prose.ts'
import type { Row } from '../table.ts'

/** So long are the names of the two sides and of the place at most: together they fit into a question. */
const LONGEST = { side: 55, place: 100 }

/** What an event's row asks, in English: "How many people were killed in fighting between A and B in C from D to E?" A draft: an editor rewords it. */
export function questionOf(
  row: Row,
  place: Scope | undefined,
  from: string | undefined,
  to: string | undefined,
): string {
  const when = from === undefined || from === to ? to && ` on ${to}` : ` from ${from} to ${to}`
  const where = place?.label.en === undefined ? '' : ` in ${clipped(place.label.en, LONGEST.place)}`
  return `How many people were killed${sidesOf(row)}${where}${when ?? ''}?`
}

function sidesOf(row: Row): string {
  const [a, b] = [row.cell('side_a'), row.cell('side_b')].map((name) => name && clipped(name, LONGEST.side))
  // UCDP's type 3: one side attacks people who do not fight back
  if (a && (row.cell('type_of_violence') === '3' || /^civilians$/i.test(b ?? ''))) return ` by ${a}`
  return a && b ? ` in fighting between ${a} and ${b}` : ''
}
