import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuote, indexText } from '../../../core/anchor/index.ts'

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcdeNOPQé ß\n\t.,-\'"0123456789') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...'—–’“«\u00a0\u202f\u00ad\u200b\u2067ﬁ½²٣٬८ａ３가각\u0301'.normalize('NFC')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
)
const anyText = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''))

const keyOf = (text: string) => indexText(text).key
const standsOnce = (text: string, part: string) =>
  keyOf(text).indexOf(keyOf(part)) === keyOf(text).lastIndexOf(keyOf(part))

const word = fc.constantFrom(
  'soldiers',
  'were',
  'killed',
  'in',
  'Kursk',
  'officials',
  'said',
  'the',
  'army',
  'has',
  'lost',
  'Região',
)
const words = (length: number) =>
  fc.array(word, { minLength: length, maxLength: length + 4 }).map((all) => all.join(' '))
const number = fc.integer({ min: 1, max: 99_999_999 })
const written = (n: number, separator: string) => String(n).replace(/(?<=\d)(?=(\d{3})+$)/g, separator)
const separator = fc.constantFrom('', ',', '.', ' ', '\u00a0', '\u202f', "'", '’', '٬')

describe('for every text', () => {
  it('a quote is found where it was put, and what is found folds to what was sought', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, exact, after) => {
        const text = `${before}\n${exact}\n${after}`
        fc.pre(keyOf(exact) !== '' && standsOnce(text, exact))
        const anchor = findQuote(indexText(text), { exact })
        expect(anchor).toMatchObject({ kind: 'found' })
        if (anchor.kind !== 'found') return
        expect(anchor.start).toBeGreaterThan(before.length)
        expect(anchor.end).toBeLessThanOrEqual(before.length + 1 + exact.length)
        expect(keyOf(text.slice(anchor.start, anchor.end))).toBe(keyOf(exact))
      }),
      { numRuns: 3000 },
    )
  })

  it('any quote, context and figure get an answer within the text', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, anyText, (text, exact, prefix, suffix, figure) => {
        for (const page of [text, prefix + exact + suffix, `${text}${exact}${text}`]) {
          const anchor = findQuote(indexText(page), { exact, prefix, suffix }, { figure })
          if (anchor.kind === 'absent') continue
          expect(anchor.start).toBeGreaterThanOrEqual(0)
          expect(anchor.end).toBeGreaterThan(anchor.start)
          expect(anchor.end).toBeLessThanOrEqual(page.length)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('for every number', () => {
  const story = fc.record({ before: words(3), left: words(2), right: words(3), after: words(3) })

  it('it is found however its digits are grouped, and marked itself', () => {
    fc.assert(
      fc.property(story, number, separator, separator, ({ before, left, right, after }, n, mine, theirs) => {
        const [quoted, stated] = [written(n, mine), written(n, theirs)]
        const text = `${before}.\n${left} ${stated} ${right}.\n${after}`
        const anchor = findQuote(indexText(text), { exact: `${left} ${quoted} ${right}` }, { figure: quoted })
        expect(anchor.kind).toBe('found')
        if (anchor.kind === 'found') expect(text.slice(anchor.figure?.start, anchor.figure?.end)).toBe(stated)
      }),
      { numRuns: 500 },
    )
  })

  it('another number is never found in its place, whatever else was edited', () => {
    fc.assert(
      fc.property(
        story,
        number,
        number,
        separator,
        fc.boolean(),
        ({ before, left, right, after }, n, other, theirs, edited) => {
          fc.pre(n !== other)
          const text = `${before}.\n${left} ${written(other, theirs)} ${edited ? right.replace(' ', ' also ') : right}.\n${after}`
          const quote = { exact: `${left} ${written(n, ',')} ${right}`, prefix: `${before}. `, suffix: `. ${after}` }
          expect(findQuote(indexText(text), quote).kind).not.toBe('found')
          expect(findQuote(indexText(text), quote, { figure: written(n, ',') }).kind).not.toBe('found')
          expect(findQuote(indexText(text), { exact: written(n, ',') }).kind).not.toBe('found')
        },
      ),
      { numRuns: 500 },
    )
  })

  it('a digit more or less at either end is another number', () => {
    fc.assert(
      fc.property(
        words(2),
        words(3),
        number,
        fc.integer({ min: 0, max: 9 }),
        separator,
        (left, right, n, digit, theirs) => {
          const exact = `${left} ${written(n, ',')} ${right}`
          for (const other of [Number(`${n}${digit}`), Number(`${digit + 1}${n}`), Math.floor(n / 10)]) {
            const text = `${left} ${written(other, theirs)} ${right}`
            expect(findQuote(indexText(text), { exact }, { figure: written(n, ',') }).kind).not.toBe('found')
          }
          for (const glued of ['.5', ',25', '½']) {
            const text = `${left} ${written(n, '')}${glued} ${right}`
            expect(findQuote(indexText(text), { exact }, { figure: written(n, ',') }).kind).not.toBe('found')
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
