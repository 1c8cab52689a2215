import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFigures } from '../../../core/figure/index.ts'
import { en } from '../../../core/figure/language/en/index.ts'
import { silentRules } from '../../../core/figure/silent/index.ts'
import { notationOf } from './notation.ts'

const document = readFileSync(new URL('../../../docs/figures.md', import.meta.url), 'utf8')

/** The cells of every table whose first heading is `first`. */
function rowsOf(first: string): string[][] {
  const rows: string[][] = []
  let inside = false
  for (const line of document.split('\n')) {
    const cells = line.startsWith('|')
      ? line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      : []
    if (!cells[0]?.startsWith('---')) {
      if (inside && cells.length > 0) rows.push(cells)
      inside = cells[0] === first || (inside && cells.length > 0)
    }
  }
  return rows
}

describe('docs/figures.md', () => {
  test.each(rowsOf('rule'))('%s: "%s" reads as %s', (rule, example, reading) => {
    const lang = /\((\w+)\)$/.exec(rule ?? '')?.[1]
    expect(notationOf(readFigures(example ?? '', lang ? { lang } : {}))).toBe(reading)
  })

  test.each(rowsOf('language'))('in %s, "%s" reads as %s', (lang, example, reading) => {
    expect(notationOf(readFigures(example ?? '', { lang: lang ?? '' }))).toBe(reading)
  })

  test('explains every rule that keeps a number silent', () => {
    const named = new Set(rowsOf('rule').map(([rule]) => rule?.replace(/ \(\w+\)$/, '')))
    expect(Object.keys(silentRules).filter((rule) => !named.has(rule))).toEqual([])
  })

  test('publishes the house range of every vague amount', () => {
    const published = rowsOf('word').map(([word, from, to]) => [word, [Number(from), Number(to)]])
    expect(Object.fromEntries(published)).toEqual({ ...en.vague, ...en.collectives })
  })
})
