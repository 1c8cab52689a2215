import { describe, expect, test } from 'vitest'
import { readFigures } from '../../../core/figure/index.ts'

describe('a figure', () => {
  const text =
    'Kyiv said. Nearly a third of the estimated 10,000 to 12,000 North Korean soldiers were hit, it said. Nobody knows.'

  test('says where it stands, what it counts and in which sentence', () => {
    const sentence = { start: 11, end: 100 }
    expect(text.slice(sentence.start, sentence.end)).toMatch(/^Nearly.*it said\.$/)
    expect(readFigures(text)).toEqual([
      {
        start: 11,
        end: 25,
        text: 'Nearly a third',
        value: { form: 'nearly', x: 1 / 3, fraction: [1, 3], phrase: 'Nearly a third' },
        unit: '1',
        noun: 'North Korean soldiers',
        sentence,
      },
      {
        start: 33,
        end: 59,
        text: 'estimated 10,000 to 12,000',
        value: { form: 'range', from: 10_000, to: 12_000, means: 'unstated', phrase: 'estimated 10,000 to 12,000' },
        noun: 'North Korean soldiers',
        sentence,
      },
    ])
  })

  test('keeps the phrase in its language and names that language', () => {
    expect(readFigures('etwa 3.800 Soldaten', { lang: 'de-AT' })).toMatchObject([
      { value: { form: 'about', x: 3800, phrase: 'etwa 3.800', lang: 'de-AT' } },
    ])
    expect(readFigures('3,800 soldiers', { lang: 'en-GB' })[0]?.value).not.toHaveProperty('lang')
  })

  test('of money carries its currency as unit', () => {
    expect(readFigures('a $5.9bn deal')).toMatchObject([{ unit: 'USD', currency: 'USD', value: { x: 5.9e9 } }])
    expect(readFigures('34 cents')[0]).not.toHaveProperty('currency')
  })

  test('states a precision only where the digits are finer than the number', () => {
    expect(readFigures('4.0 million, 12.0 percent, 4.5 million').map(({ value }) => value)).toMatchObject([
      { x: 4e6, precision: 1e5 },
      { x: 0.12, precision: 1e-3 },
      expect.not.objectContaining({ precision: expect.anything() }),
    ])
  })

  test.each([
    ['29 %', 0.29],
    ['0.7 percent', 0.007],
    ['57%', 0.57],
    ['1.1 million', 1_100_000],
    ['8.2bn', 8_200_000_000],
    ['4.35 thousand', 4350],
  ])('shifts the decimals of %s without rounding errors', (text, x) => {
    expect(readFigures(text)).toMatchObject([{ value: { x } }])
  })

  test('of a language without a data file has its decimal mark and no words', () => {
    expect(readFigures('1.200 e tre', { lang: 'it' })).toMatchObject([{ value: { x: 1200 } }])
    expect(readFigures('1.200 と', { lang: 'ja' })).toMatchObject([{ value: { x: 1.2 } }])
    expect(readFigures('1,5', { lang: 'not a tag' })).toMatchObject([{ value: { x: 1.5 } }])
  })
})

describe('a sentence', () => {
  const sentences = (text: string) => readFigures(text).map(({ sentence }) => text.slice(sentence.start, sentence.end))

  test('does not end at an abbreviation, an initial or a decimal point', () => {
    expect(sentences('Mr. Lee of the U.S. Army lost 2.5 kg in Sept. 2024. He ate.')).toEqual([
      'Mr. Lee of the U.S. Army lost 2.5 kg in Sept. 2024.',
    ])
  })

  test('ends at a headline, and takes its closing quote along', () => {
    expect(sentences('Two killed in fire\nFirefighters saved three. “We lost four.” Five fled.')).toEqual([
      'Two killed in fire',
      'Firefighters saved three.',
      '“We lost four.”',
      'Five fled.',
    ])
  })
})

test('the dates of an article stay silent beside its figures', () => {
  const text = `Troops arrived in October and fought from December 2024. In Kursk, where the offensive of August 2024 began, approximately
3,800 soldiers fell; around 1,000 died. They hold about half the territory and lost up to a battalion of paratroopers.`
  expect(readFigures(text).map((figure) => figure.text)).toEqual([
    'approximately\n3,800',
    'around 1,000',
    'about half',
    'up to a battalion',
  ])
})
