import { describe, expect, test } from 'vitest'
import { quoteOf } from '../../../core/anchor/index.ts'

const quote = (text: string, figure: string) => {
  const start = text.indexOf(figure)
  return quoteOf(text, { start, end: start + figure.length })
}

describe('the quote of a figure', () => {
  const text =
    'Kyiv, which counts the losses of the other side, said that 3,800 North Korean soldiers had been killed or wounded so far in the region of Kursk.'

  test('is the figure with some whole words after it, and what stands before and after them', () => {
    expect(quote(text, '3,800')).toEqual({
      exact: '3,800 North Korean soldiers had been killed',
      prefix: 'the losses of the other side, said that ',
      suffix: ' or wounded so far in the region of',
    })
  })

  test('is a piece of the text, prefix and suffix included', () => {
    for (const figure of ['3,800', 'Kyiv', 'Kursk.']) {
      const { prefix = '', exact, suffix = '' } = quote(text, figure)
      expect(text).toContain(prefix + exact + suffix)
    }
  })

  test('holds no second number', () => {
    expect(quote('about 300 killed and 2,700 wounded by mid-January', '300').exact).toBe('300 killed and')
    expect(quote('from 300 killed, then 2,700', '300').exact).toBe('300 killed, then')
    expect(quote('300–2,700 soldiers', '300').exact).toBe('300')
    expect(quote('the 300 of X-47 died', '300').exact).toBe('300 of')
  })

  test('stays in its line, and takes its surroundings from the lines about it', () => {
    expect(quote('The toll\n3,800 dead\nThe ministry said so.', '3,800')).toEqual({
      exact: '3,800 dead',
      prefix: 'The toll\n',
      suffix: '\nThe ministry said so.',
    })
  })

  test('is the figure alone where nothing else stands', () => {
    expect(quote('3,800', '3,800')).toEqual({ exact: '3,800' })
  })

  test('cuts no word, however long', () => {
    expect(quote(`${'x'.repeat(100)} 12 ${'y'.repeat(100)}`, '12')).toEqual({ exact: '12' })
    expect(quote(`${'😀'.repeat(100)}12${'😀'.repeat(100)}`, '12')).toEqual({ exact: '12' })
  })
})
