import { defined } from './defined.ts'
import type { Row } from './table.ts'

/** How the row's party stands to the number: `side` (party, ally, independent, unknown), `side_about` (own, opponent) and `side_of`, whose side that is. */
export function sideOf(row: Row): unknown {
  const [role, about, of] = [row.cell('side'), row.cell('side_about'), row.cell('side_of')]
  return role === undefined && about === undefined && of === undefined ? undefined : defined({ role, about, of })
}
