import { describe, expect, it } from 'vitest'
import { find, mark } from './find.ts'

const AROUND = (number: string) => `By then ${number} soldiers had been killed or wounded.`

describe('a number that a page writes in another way', () => {
  const ways = {
    '3,800': [
      '3.800',
      '3 800',
      '3\u00a0800',
      '3\u202f800',
      '3\u2009800',
      "3'800",
      '3’800',
      '3800',
      '３，８００',
      '٣٬٨٠٠',
      '३,८००',
      '۳٬۸۰۰',
    ],
    '1,234,567': ['1.234.567', '1 234 567', '1’234’567', '1234567', '12,34,567', '১২,৩৪,৫৬৭'],
    '3,8': ['3.8', '٣٫٨', '3·8'],
    '1,234.5': ['1.234,5', '1 234,5', "1'234.5", '1234.5', '1٬234٫5'],
  }
  for (const [quoted, written] of Object.entries(ways)) {
    for (const number of written) {
      it(`finds ${quoted} as ${number}`, () => {
        expect(find(`Before. ${AROUND(number)} After.`, AROUND(quoted), quoted)).toBe(AROUND(number))
        expect(mark(`Before. ${AROUND(number)} After.`, AROUND(quoted), quoted)).toBe(number)
      })
      it(`finds ${number} as ${quoted}`, () => {
        expect(mark(AROUND(quoted), AROUND(number), number)).toBe(quoted)
      })
    }
  }

  it('tells digits apart in every script that has them', () => {
    for (const zero of [
      0x660, 0x6f0, 0x966, 0xe50, 0x1040, 0x17e0, 0xff10, 0x104a0, 0x116da, 0x1d7d8, 0x1e5f1, 0x1fbf0,
    ]) {
      const digits = Array.from('0123456789', (_, i) => String.fromCodePoint(zero + i)).join('')
      expect(find(AROUND(digits), AROUND('0123456789'), '0123456789')).toBe(AROUND(digits))
    }
  })
})

describe('a number that a page has changed', () => {
  const quote = AROUND('3,800')
  for (const number of [
    '3,900',
    '38,000',
    '13,800',
    '3,800.5',
    '3,800,000',
    '380',
    '3.8',
    '3,80',
    '23,800',
    '3,8001',
    '3,800½',
    '3,800²',
    'some',
    '4,000',
    '3,800 million',
    '3,800 thousand',
    '3,800万',
    '3,800 млн',
  ]) {
    it(`is not taken for 3,800 when it reads ${number}`, () => {
      expect(find(`Before. ${AROUND(number)} After.`, quote, '3,800')).not.toContain('soldiers')
      expect(find(`Before. ${AROUND(number)} After.`, quote)).not.toContain('soldiers')
    })
  }

  it('is told by the word for its scale', () => {
    const text = 'The reconstruction of the region will cost about $3.8 billion, the ministry said on Monday.'
    const quote = 'The reconstruction of the region will cost about $3.8 million, the ministry said'
    expect(find(text, quote)).toBe('absent')
    expect(find(text, quote, '3.8 million')).toBe('changed')
    expect(find(text, quote.replace('million', 'billion').replace('region', 'area'), '3.8 billion')).toContain(
      '$3.8 billion',
    )
  })

  it('is told by groups that are none', () => {
    const said = (n: string) => `There were ${n} of them in the whole of the region.`
    expect(find(said('1,2345'), said('12,345'))).toBe('absent')
    expect(find(said('12,34'), said('1,234'))).toBe('absent')
    expect(mark('In 2019 300 people came.', 'In 2019 300 people came.', '300')).toBe('300')
  })

  it('is told by small digits, which are no digits of it', () => {
    const said = (n: string) => `There have been ${n} cases of it in the whole region since the winter began.`
    expect(find(said('10²'), said('102'))).toBe('absent')
    expect(find(said('1¾'), said('13/4'))).toBe('absent')
    expect(find(said('10²'), said('10²'), '10²')).toBe(said('10²'))
  })

  it('is told even where the figure that is asked for stands elsewhere in the sentence', () => {
    const text = 'Of the 11,000 soldiers sent, officials said, 3,900 were killed or wounded within a month.'
    expect(find(text, text.replace('3,900', '3,800'), '11,000')).toBe('absent')
  })
})

describe('a short quote that is only a number', () => {
  it.each([
    ['3,800', 'The army lost 13,800 men.'],
    ['3,800', 'The army lost 3,800.5 men.'],
    ['3,800', 'The army lost 38,000 men.'],
    ['3', 'It rose by 3.5 percent.'],
    ['5', 'It rose by 3.5 percent.'],
    ['3.', 'It rose by 3.5 percent.'],
    ['800', 'The army lost 3 800 men.'],
    ['1,000', 'The army lost 1,000,000 men.'],
    ['2', 'It took 2½ years.'],
  ])('does not find %s in "%s"', (number, text) => {
    expect(find(text, number, number)).toBe('absent')
  })

  it('is found where it stands whole', () => {
    expect(find('It rose by 13,800, then by 3,800.', '3,800', '3,800')).toBe('3,800')
    expect(find('Exactly 3.', '3')).toBe('3')
    expect(find('(3,800)', '3,800')).toBe('3,800')
    expect(find('¥3,800 or 約3,800人', { exact: '3,800', prefix: '約' }, '3,800')).toBe('3,800')
  })

  it('is not made of two blocks, though a quote may span them', () => {
    expect(find('Killed: 3\n800 wounded.', '3,800')).toBe('absent')
    expect(find('Killed: 3\n800 wounded.', 'Killed: 3 800 wounded.')).toBe('absent')
    expect(find('It killed\n3,800 men.', 'killed 3,800 men')).toBe('killed\n3,800 men')
  })
})

describe('a figure in words', () => {
  const quote = 'that nearly a third of the soldiers sent have been killed or wounded'

  it('is marked where its words stand whole', () => {
    const text = 'He said that Nearly a\u00a0third of the soldiers sent have now been killed or wounded there.'
    expect(mark(text, quote, 'nearly a third')).toBe('Nearly a\u00a0third')
  })

  it.each([
    'that nearly a quarter of the soldiers sent have been killed or wounded',
    'that nearly a thirdly of the soldiers sent have been killed or wounded',
    'that nearly two thirds of the soldiers sent have been killed or wounded',
    'that a third of the soldiers sent have been killed or wounded',
  ])('is not found in "%s"', (text) => {
    expect(mark(text, quote, 'nearly a third')).toBe('')
  })

  it('is not part of a longer numeral', () => {
    const said = (n: string) => `that ${n} soldiers of the brigade had been killed or wounded by then`
    expect(mark(said('twenty-two thousand'), said('two thousand'), 'two thousand')).toBe('')
    expect(mark(said('two thousand'), said('two thousand'), 'two thousand')).toBe('two thousand')
  })

  it('may stand between dashes that are no hyphens', () => {
    expect(
      mark(
        'The losses—nearly a third—were unheard of.',
        'The losses – nearly a third – were unheard of',
        'nearly a third',
      ),
    ).toBe('nearly a third')
  })

  it('may hold numbers', () => {
    const text = 'Of an estimated 10.000 to 12.000 soldiers, nearly all came in October.'
    expect(mark(text, 'an estimated 10,000 to 12,000 soldiers', '10,000 to 12,000')).toBe('10.000 to 12.000')
    expect(mark(text.replace('12.000', '15.000'), 'an estimated 10,000 to 12,000 soldiers', '10,000 to 12,000')).toBe(
      '',
    )
  })

  it('may end within a compound, where its quote has it so', () => {
    const text = 'They study the 1,900-mile-wide moon.'
    expect(mark(text, 'the 1,900-mile-wide moon', '1,900-mile')).toBe('1,900-mile')
    expect(mark(text, 'the 1,900-mile moon', '1,900-mile')).toBe('')
    expect(mark('They study the 11,900-mile-wide moon.', 'the 1,900-mile-wide moon', '1,900-mile')).toBe('')
  })

  it('must be in the quote', () => {
    expect(find(quote, quote, 'a quarter')).toBe('absent')
  })
})
