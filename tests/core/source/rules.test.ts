import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sourcesOf } from './notation.ts'

const document = readFileSync(new URL('../../../docs/sources.md', import.meta.url), 'utf8')

/** The cells of the table whose first heading is `first`. */
function rowsOf(first: string): (readonly [string, string, string])[] {
  const lines = document.split('\n')
  const heading = lines.findIndex((line) => line.startsWith(`| ${first} `))
  const end = lines.findIndex((line, i) => i > heading && !line.startsWith('|'))
  return lines.slice(heading + 2, end).map((line) => {
    const [label = '', example = '', reading = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    return [label, example, reading]
  })
}

describe('docs/sources.md', () => {
  test.each(rowsOf('rule'))('%s: "%s" is said by %s', (_, example, reading) => {
    expect(sourcesOf(example, 'en')).toBe(reading)
  })

  test.each(rowsOf('language'))('in %s, "%s" is said by %s', (lang, example, reading) => {
    expect(sourcesOf(example, lang)).toBe(reading)
  })
})
