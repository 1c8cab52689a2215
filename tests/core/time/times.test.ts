import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf } from '../../../core/claim/index.ts'
import { readFigures } from '../../../core/figure/index.ts'
import { readTimes } from '../../../core/time/index.ts'

/** A Sunday. */
const publishedAt = '2023-09-17'

const read = (text: string, lang = 'en', options = {}) =>
  readTimes(text, [{ start: 0, end: text.length }], { lang, publishedAt, ...options })

const dates = (text: string, lang = 'en', options = {}) =>
  read(text, lang, options).map(({ from, to, relation }) => [relation, from, to].filter(Boolean).join(' '))

test.each([
  ['en', 'the guard said on Sunday', 'at 2023-09-17'],
  ['en', 'it said late on Wednesday', 'at 2023-09-13'],
  ['en', 'last Sunday', 'at 2023-09-10'],
  ['en', 'at 5 p.m. Friday', 'at 2023-09-15'],
  ['de', 'teilte am Dienstagabend mit', 'at 2023-09-12'],
  ['fr', 'a indiqué lundi dernier', 'at 2023-09-11'],
  ['es', 'dijo el lunes pasado', 'at 2023-09-11'],
  ['uk', 'повідомили у середу ввечері', 'at 2023-09-13'],
])('a weekday is that of the week before publication: %s, "%s"', (lang, text, date) => {
  expect(dates(text, lang)).toEqual([date])
  expect(read(text, lang)[0]?.assumed).toEqual(['week'])
})

test.each([
  ['en', 'on 19 January', 'at 2023-01-19'],
  ['en', 'on 19 December', 'at 2022-12-19'],
  ['en', 'in early December', 'at 2022-12'],
  ['en', 'from 3 to 5 March', 'at 2023-03-03 2023-03-05'],
  ['de', 'Mitte Januar', 'at 2023-01'],
  ['de', 'im Mai', 'at 2023-05'],
  ['fr', 'le 3 mars', 'at 2023-03-03'],
  ['es', 'el 12 de enero', 'at 2023-01-12'],
  ['uk', '5 січня', 'at 2023-01-05'],
])('a day or a month without a year is the last before publication: %s, "%s"', (lang, text, date) => {
  expect(dates(text, lang)).toEqual([date])
  expect(read(text, lang)[0]?.assumed).toEqual(['year'])
})

test.each([
  ['en', 'on 13 January 2025', 'at 2025-01-13'],
  ['en', 'in November 2024', 'at 2024-11'],
  ['en', 'in 2010', 'at 2010'],
  ['de', 'bei der Planung 2019', 'at 2019'],
  ['de', 'im November 2024', 'at 2024-11'],
  ['fr', 'en novembre 2024', 'at 2024-11'],
  ['es', 'el 5 de enero de 2025', 'at 2025-01-05'],
  ['uk', 'у листопаді 2024 року', 'at 2024-11'],
])('what names its year needs no day of publication and assumes nothing: %s, "%s"', (lang, text, date) => {
  expect(dates(text, lang, { publishedAt: undefined })).toEqual([date])
  expect(read(text, lang)[0]?.assumed).toEqual([])
})

test.each([
  ['en', 'yesterday', 'at 2023-09-16'],
  ['en', 'two days ago', 'at 2023-09-15'],
  ['en', 'earlier this month', 'at 2023-09'],
  ['en', 'last month', 'at 2023-08'],
  ['en', 'last week', 'at 2023-09-04 2023-09-10'],
  ['en', 'over the past week', 'at 2023-09-10 2023-09-17'],
  ['de', 'im vergangenen Jahr', 'at 2022'],
  ['fr', "l'an dernier", 'at 2022'],
  ['fr', 'la semaine dernière', 'at 2023-09-04 2023-09-10'],
  ['es', 'la semana pasada', 'at 2023-09-04 2023-09-10'],
  ['uk', 'минулого тижня', 'at 2023-09-04 2023-09-10'],
  ['uk', 'торік', 'at 2022'],
])('what counts from publication says so: %s, "%s"', (lang, text, date) => {
  expect(dates(text, lang)).toEqual([date])
  expect(read(text, lang)[0]?.assumed).toEqual(['publication'])
})

test.each([
  ['en', 'since 2022', 'since 2022'],
  ['en', 'since the start of March', 'since 2023-03'],
  ['de', 'seit 2022', 'since 2022'],
  ['fr', 'depuis 2022', 'since 2022'],
  ['es', 'desde 2022', 'since 2022'],
  ['uk', 'з 2022 року', 'since 2022'],
  ['en', 'as of 12 January', 'asOf 2023-01-12'],
  ['en', 'by Wednesday', 'asOf 2023-09-13'],
  ['de', 'Stand 12. Januar', 'asOf 2023-01-12'],
  ['fr', 'au 12 janvier', 'asOf 2023-01-12'],
  ['es', 'hasta el 12 de enero', 'asOf 2023-01-12'],
  ['uk', 'станом на 12 січня', 'asOf 2023-01-12'],
  ['en', 'in the week to 5 May', 'within 2023-04-29 2023-05-05'],
  ['en', 'in the 24 hours to Friday', 'within 2023-09-15 2023-09-15'],
  ['de', 'in der Woche bis zum 5. Mai', 'within 2023-04-29 2023-05-05'],
])('a period is told from a moment: %s, "%s"', (lang, text, date) => {
  expect(dates(text, lang)).toEqual([date])
})

describe('silent', () => {
  test.each([
    ['next Friday', 'en'],
    ['kommenden Freitag', 'de'],
    ['two days earlier', 'en'],
    ['two weeks ago', 'en'],
    ['Theresa May said that the march would go on', 'en'],
    ['at 5 p.m.', 'en'],
    ['2,022 people and 1999-2001', 'en'],
  ])('about what lies ahead, counts from another day, or is no date: "%s"', (text, lang) => {
    expect(dates(text, lang)).toEqual([])
  })

  test('where a figure stands', () => {
    const text = 'In all, may 3,800 soldiers have died?'
    expect(dates(text, 'en', { taken: readFigures(text) })).toEqual([])
  })

  test('without a day of publication, about whatever needs one', () => {
    for (const text of ['on Sunday', 'yesterday', 'last week', 'on 19 January', 'last year'])
      expect(dates(text, 'en', { publishedAt: undefined })).toEqual([])
    expect(dates('on Sunday', 'en', { publishedAt: '2023' })).toEqual([])
  })
})

test('expressions stand in order, without overlap, at their place in the text, whatever the text', () => {
  const words = fc.constantFrom(
    'on',
    'Sunday',
    '5',
    'May',
    '2022',
    'since',
    'last',
    'week',
    '12',
    'January',
    ',',
    'to',
    'by',
    'at 5 p.m.',
    '2022-13-45',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const text = list.join(' ')
      let end = 0
      for (const time of read(text)) {
        expect(time.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(time.start, time.end)).toBe(time.text)
        for (const date of [time.from, time.to]) if (date !== undefined) expect(daysOf(date)).toBeDefined()
        end = time.end
      }
    }),
    { numRuns: 300 },
  )
})
