import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isKnown, READ } from '../../worker/import/csv/columns.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** Columns that only the public CSV writes; the text names the file, not them. */
const OF_THE_PUBLIC_CSV = ['narrow_low', 'narrow_high', 'wide_low', 'wide_high']

it('docs/import.md lists every column of a table of estimates, and no other', () => {
  const [, tables = ''] = read('docs/import.md').split('## A table of estimates')
  const rows = tables.slice(0, tables.indexOf('**Numbers**')).split('\n')
  const cells = rows.filter((row) => row.startsWith('| `')).map((row) => row.split(' | ')[0] ?? '')
  const listed = new Set(cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)))
  // "and the same for `place`"
  for (const name of [...listed]) if (name.startsWith('population_')) listed.add(name.replace('population', 'place'))
  expect([...listed].sort()).toEqual([...READ].filter((name) => !OF_THE_PUBLIC_CSV.includes(name)).sort())
})

it('the template has columns that are read', () => {
  const columns = read('examples/import/template.csv').split('\n')[0]?.split(',') ?? []
  expect(columns.filter((column) => !isKnown(column))).toEqual([])
})
