import { describe, expect, it } from 'vitest'
import type { Reason } from '../../../core/compare/types.ts'
import type { PublicEstimate } from '../../../core/snapshot/types.ts'
import { languages } from '../../../view/strings/index.ts'
import { because } from '../../../view/words/because.ts'
import { speaker } from '../../../view/words/speak.ts'
import { claimOf, estimate, measure, point } from './sample.ts'

const made = (id: string, short: string, x: number, to: string, more: Partial<PublicEstimate> = {}) =>
  estimate(point('about', x), {
    id,
    saidAt: to,
    period: { to, toBasis: 'stated', kind: 'cumulative' },
    chain: [
      {
        role: 'origin',
        named: true,
        side: { role: 'independent' },
        party: { name: `The ${short}`, short, kind: 'igo' },
      },
    ],
    ...more,
  })
const zelensky = made('z', 'Zelensky', 3800, '2025-01-05')
const nis = made('n', 'NIS', 3000, '2025-01-13', { counts: ['killed', 'wounded'] })
const dimensions = {
  priceBase: {
    label: { en: 'price base', de: 'Preisbasis' },
    values: { a: { en: 'in 2015 prices' }, b: { en: 'in 2019 prices' } },
  },
}
const place = { code: 'north', label: { en: 'the north', de: 'der Norden' } }
const claim = claimOf([zelensky, { ...nis, place }], {
  measure: { ...measure, dimensions },
  place: { code: 'all', label: { en: 'all of it' } },
})

/** In the card of a figure that repeats one of the two, or in a claim's own card. */
const why = (reason: Reason, { verdict = 'conflict', at = 'z', lang = 'en' }: Asked = {}): string | undefined => {
  const strings = languages[lang]
  if (!strings) throw new Error(lang)
  const say = speaker(lang, strings, claim.measure)
  return because(reason, { a: 'z', b: 'n', verdict }, { claim, estimateId: at, strings, say })
}
interface Asked {
  verdict?: string
  at?: string
  lang?: string
}

const order: Reason = {
  code: 'order',
  part: 'z',
  whole: 'n',
  by: ['period'],
  partTo: '2025-01-05',
  wholeTo: '2025-01-13',
}
const NIS = 'about 3,000 (NIS, Jan 13, 2025)'
const ZELENSKY = 'about 3,800 (Zelensky, Jan 5, 2025)'

describe('why, from the rule that decided', () => {
  it.each<[string, Reason, Asked, string]>([
    ['a later total below', order, {}, `A later total, ${NIS}, is below this one.`],
    ['an earlier total above', order, { at: 'n' }, `An earlier total, ${ZELENSKY}, is above this one.`],
    ['both, where the card is about no figure', order, { at: '' }, `A later total, ${NIS}, is below ${ZELENSKY}.`],
    [
      'a total that includes it',
      { ...order, by: ['counts', 'period'] },
      {},
      `A total that includes it, ${NIS}, is below this one.`,
    ],
    ['a part', { ...order, by: ['place'] }, { at: 'n' }, `A part of it, ${ZELENSKY}, is above this one.`],
    ['by too little', order, { verdict: 'close' }, `A later total, ${NIS}, is too near to this one to be a conflict.`],
    [
      'that the part fits',
      { code: 'part', part: 'z', whole: 'n', by: ['period'] },
      {},
      `A later total, ${NIS}, can be right together with this one.`,
    ],
    ['apart: lower', { code: 'apart', higher: 'z', lower: 'n' }, {}, `Another figure, ${NIS}, is below this one.`],
    [
      'apart: higher',
      { code: 'apart', higher: 'z', lower: 'n' },
      { at: 'n' },
      `Another figure, ${ZELENSKY}, is above this one.`,
    ],
    [
      'near',
      { code: 'within', factor: 1.02 },
      { verdict: 'agree' },
      `Another figure, ${NIS}, is too near to this one to be a conflict.`,
    ],
    ['rounding', { code: 'narrowApart' }, {}, `Another figure, ${NIS}, may differ from this one by rounding alone.`],
    ['overlap', { code: 'overlap' }, {}, `Another figure, ${NIS}, can be right together with this one.`],
    [
      'chance',
      { code: 'sampling', z: 2.1 },
      {},
      `Another figure, ${NIS}, differs from this one by more than chance explains.`,
    ],
    [
      'no more than chance',
      { code: 'sampling', z: 1 },
      { verdict: 'compatible' },
      `Another figure, ${NIS}, can be right together with this one.`,
    ],
    [
      'unit',
      { code: 'unit', units: ['t', 'USD'] },
      {},
      `Another figure, ${NIS}, is in another unit than this one, and does not convert.`,
    ],
    ['a forecast', { code: 'forecast', of: 'n' }, {}, `Another figure, ${NIS}, is a forecast, unlike this one.`],
    ['an outcome', { code: 'forecast', of: 'z' }, {}, `Another figure, ${NIS}, is no forecast, unlike this one.`],
    [
      'a variant, the other’s first',
      { code: 'variant', how: 'differs', dimension: 'priceBase', codes: ['a', 'b'] },
      {},
      `Another figure, ${NIS}, differs in this: price base, “in 2019 prices” against “in 2015 prices”.`,
    ],
    [
      'a variant, seen from the other side',
      { code: 'variant', how: 'differs', dimension: 'priceBase', codes: ['a', 'b'] },
      { at: 'n' },
      `Another figure, ${ZELENSKY}, differs in this: price base, “in 2015 prices” against “in 2019 prices”.`,
    ],
    [
      'a variant that is not said',
      { code: 'variant', how: 'unstated', dimension: 'priceBase', of: ['n'] },
      { verdict: 'possibleConflict' },
      `Another figure, ${NIS}, conflicts only if both mean the same: price base.`,
    ],
    [
      'a place',
      { code: 'place', how: 'differs' },
      {},
      `Another figure, ${NIS}, differs in this: place, “the north” against “all of it”.`,
    ],
    [
      'what is counted',
      { code: 'counts', how: 'disjoint' },
      {},
      `Another figure, ${NIS}, differs in this: what is counted, “killed or wounded” against “killed”.`,
    ],
    [
      'periods',
      { code: 'period', how: 'disjoint' },
      {},
      `Another figure, ${NIS}, differs in this: period, “Jan 13, 2025” against “Jan 5, 2025”.`,
    ],
    [
      'something unknown',
      { code: 'place', how: 'unknown' },
      {},
      `Another figure, ${NIS}, cannot be compared, since this is not clear: place.`,
    ],
    [
      'what is ambiguous',
      { code: 'counts', how: 'ambiguous', readings: [] },
      {},
      `Another figure, ${NIS}, cannot be compared, since this is not clear: what is counted.`,
    ],
    [
      'a word that is no number',
      { code: 'value', of: ['n'] },
      {},
      `Another figure, ${NIS}, cannot be compared, since this is not clear: number.`,
    ],
    [
      'opposite ways',
      { code: 'direction', narrowerBy: ['counts'], widerBy: ['period'] },
      {},
      `Another figure, ${NIS}, is wider in one thing and narrower in another: what is counted, period.`,
    ],
    ['no source', { code: 'evidence', of: ['n'], why: 'noPrimaryFound' }, {}, `${NIS}: no primary source.`],
  ])('says %s', (_, reason, asked, sentence) => {
    expect(why(reason, asked)).toBe(sentence)
  })

  it('leaves to the first line of a card that its own figure has no source', () => {
    expect(why({ code: 'evidence', of: ['z'], why: 'noPrimaryFound' })).toBe(undefined)
  })

  it('says nothing of a reason, or of a way to differ, of a later release', () => {
    expect(why(JSON.parse('{ "code": "constructor" }'))).toBe(undefined)
    expect(why(JSON.parse('{ "code": "variant", "how": "nearly", "dimension": "x" }'))).toBe(undefined)
  })

  it.each([
    ['de', 'Eine spätere Gesamtzahl, rund 3.000 (NIS, 13. Jan. 2025), liegt unter dieser Angabe.'],
    ['fr', 'Un total ultérieur, environ 3 000 (NIS, 13 janv. 2025), est inférieur à celui-ci.'],
    ['es', 'Un total posterior, unos 3000 (NIS, 13 ene 2025), es inferior a este.'],
    ['uk', 'Пізніша загальна кількість — близько 3 000 (NIS, 13 січ. 2025 р.) — менша, ніж ця цифра.'],
    ['ko', '이후의 합계 약 3,000 (NIS, 2025년 1월 13일): 이 수치보다 적음.'],
    ['ar', 'إجمالي لاحق، نحو 3,000 (\u2068NIS\u2069، 13 يناير 2025)، أقل من هذا الرقم.'],
  ])('in %s', (lang, sentence) => {
    expect(why(order, { lang })?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(sentence)
  })
})
