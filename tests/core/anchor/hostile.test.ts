import { describe, expect, it } from 'vitest'
import { findQuote, indexText } from '../../../core/anchor/index.ts'

const KIB_64 = 65_536
const filled = (part: string) => part.repeat(Math.ceil(KIB_64 / part.length)).slice(0, KIB_64)

/** Texts of 64 KiB made to cost time; a search that is not linear in them takes minutes. */
const TEXTS: Record<string, string> = {
  digits: filled('1234567890'),
  'one digit': filled('7'),
  'groups of digits': filled('1,234'),
  'groups that never end well': `${filled('1,11')},1111`,
  'digits and spaces': filled('1 234 '),
  'decimal commas': filled('1,2'),
  spaces: filled(' '),
  'spaces and marks of direction': filled(' \u200e'),
  'line breaks': filled('\n'),
  'one letter': filled('a'),
  dashes: filled('—'),
  'quotation marks': filled('"'),
  'combining marks': `e${filled('\u0301')}`,
  'the longest ligature': filled('\ufdfa'),
  'high surrogates': filled('\ud83d'),
  'low surrogates': filled('\ude00'),
  emoji: filled('👩‍👩‍👧‍👦'),
  'right-to-left controls': filled('\u202eabc\u202c'),
  'one sentence': filled('Officials said that 3,800 soldiers had been killed. '),
  'one sentence without spaces': filled('北朝鮮兵約3,800人が死傷した。'),
  'no such character': filled('\uffff\u0000'),
}

const QUOTES = [
  { exact: '3,800', prefix: 'said that ', suffix: ' soldiers' },
  { exact: 'Officials say that 3,800 soldiers have been killed.' },
  {
    exact: 'Officials said that nearly a third had been killed.',
    prefix: '1234567890'.repeat(9),
    suffix: 'a'.repeat(90),
  },
  { exact: '7'.repeat(4000), prefix: '7'.repeat(4000), suffix: '7'.repeat(4000) },
  { exact: 'a'.repeat(4000) },
  { exact: '1,234'.repeat(800) },
  { exact: '\ud83d', suffix: '\ude00' },
  { exact: '(((((.*)+)+)+)+$ [^', prefix: '(?=.*.*.*.*.*)', suffix: '\\u{110000}\\k<x>' },
]

describe('a page that is made to cost time', () => {
  for (const [name, text] of Object.entries(TEXTS)) {
    it(`gets an answer for every quote: ${name}`, () => {
      const index = indexText(text)
      for (const quote of QUOTES) {
        for (const figure of [undefined, '3,800', 'nearly a third', '7']) {
          const anchor = findQuote(index, quote, figure === undefined ? {} : { figure })
          if (anchor.kind !== 'absent') expect(anchor.end).toBeLessThanOrEqual(text.length)
        }
      }
    })
  }

  it('still gives up the one place that is meant, if its context is there', () => {
    const pages = ['7', '1,234 ', 'a', '\ud83d', 'It was 3,900. '].map(filled)
    for (const page of pages) {
      const text = `${page}\nOfficials said that 3,800 soldiers had been killed.\n${page}`
      const anchor = findQuote(indexText(text), { exact: 'said that 3,800 soldiers had' }, { figure: '3,800' })
      expect(anchor).toMatchObject({ kind: 'found', start: page.length + 1 + 'Officials '.length })
    }
  })
})

describe('one figure five thousand times', () => {
  const text = Array.from(
    { length: 5000 },
    (_, i) => `In place ${String.fromCharCode(97 + (i % 26))} they counted 3,800 men.`,
  ).join(' ')

  it('is nowhere', () => {
    expect(findQuote(indexText(text), { exact: '3,800' }, { figure: '3,800' }).kind).toBe('absent')
    expect(findQuote(indexText(text), { exact: '3,800', prefix: 'In place b they counted ' }).kind).toBe('absent')
    expect(findQuote(indexText(text), { exact: 'In place a they numbered 3,800 men.' }).kind).toBe('absent')
  })

  it('does not hide a sentence that stands there once', () => {
    const page = `${text} In all, though, they counted 3,800 men. ${text}`
    expect(
      findQuote(indexText(page), { exact: 'In all, though, they counted 3,800 men.' }, { figure: '3,800' }),
    ).toMatchObject({
      kind: 'found',
      start: text.length + 1,
    })
  })
})

describe('unpaired surrogates', () => {
  it('stand for themselves, and offsets still fit', () => {
    const text = 'a\ud83d said \ude003,800\ud83d men died\ude00'
    expect(findQuote(indexText(text), { exact: 'said \ude003,800\ud83d men' }, { figure: '3,800' })).toMatchObject({
      kind: 'found',
      start: 3,
      end: 19,
      figure: { start: 9, end: 14 },
    })
  })

  it('are never the half of a character', () => {
    expect(findQuote(indexText('of 😀 and 😃 there were 300'), { exact: '\ude00 and \ud83d' }).kind).toBe('absent')
  })
})
