import fc from 'fast-check'
import type { Figure } from '../../../../core/figure/index.ts'
import { type Wording, wordings } from './wording.ts'

/** A sentence, and what it states: form and numbers of each figure, with its unit. */
export interface Written {
  readonly lang: string
  readonly text: string
  readonly states: readonly string[]
}

export const languages = Object.keys(wordings)

/** Sentences of a language: a number written out, grouped or scaled, hedged, with what it counts or measures, in a frame. */
export function sentences(lang: string): fc.Arbitrary<Written> {
  const wording = wordings[lang]
  if (!wording) throw new Error(`no wording for ${lang}`)
  const quantity = fc.oneof(
    { weight: 6, arbitrary: hedged(lang, wording) },
    { weight: 2, arbitrary: range(lang, wording) },
    { weight: 1, arbitrary: rise(lang, wording) },
    { weight: 1, arbitrary: change(lang, wording) },
    { weight: 1, arbitrary: scaledRange(lang, wording) },
    { weight: 1, arbitrary: abbreviated(lang, wording) },
    { weight: 1, arbitrary: half(lang, wording) },
  )
  return fc.tuple(fc.constantFrom(...wording.frames), quantity).map(([frame, { text, states }]) => {
    const sentence = frame.replace('{q}', text)
    return { lang, text: sentence.charAt(0).toUpperCase() + sentence.slice(1), states }
  })
}

/** What the reader says, in the same notation. */
export function statesOf(figures: readonly Figure[]): string[] {
  return figures.map(({ value, unit, change }) => {
    const x = value.form === 'range' ? `${value.from}..${value.to}` : 'x' in value ? String(value.x) : ''
    return [value.form, x, unit, change].filter(Boolean).join(' ')
  })
}

type Stated = Pick<Written, 'text' | 'states'>

/** A number as written, without its unit. */
interface Numeral {
  readonly text: string
  readonly x: number
  readonly scaled: boolean
}

function hedged(lang: string, wording: Wording): fc.Arbitrary<Stated> {
  const hedges: [string, string][] = [['point', ''], ['point', ''], ...Object.entries(wording.hedges)]
  return fc
    .tuple(fc.constantFrom(...hedges), number(lang, wording), measured(wording))
    .map(([[form, hedge], n, of]) => {
      const { text, unit, share } = of(n)
      const x = share ? shareOf(n.x) : n.x
      return { text: `${hedge} ${text}`.trim(), states: [[form, x, unit].filter((part) => part !== '').join(' ')] }
    })
}

function range(lang: string, { range: joints, nouns }: Wording): fc.Arbitrary<Stated> {
  const pair = fc.tuple(whole, fc.integer({ min: 105, max: 190 }))
  return fc.tuple(fc.constantFrom(...joints), pair, fc.constantFrom(...nouns)).map(([joint, [from, percent], noun]) => {
    const to = Math.max(from + 1, Math.round((from * percent) / 100))
    const text = joint.replace('{a}', grouped(lang, from)).replace('{b}', grouped(lang, to))
    return { text: `${text} ${noun}`, states: [`range ${from}..${to}`] }
  })
}

function rise(lang: string, { rises }: Wording): fc.Arbitrary<Stated> {
  return fc
    .tuple(fc.integer({ min: 0, max: rises.length - 1 }), whole, fc.integer({ min: 11, max: 90 }))
    .map(([i, a, times]) => {
      const b = a * times
      const text = (rises[i] ?? '').replace('{a}', grouped(lang, a)).replace('{b}', grouped(lang, b))
      return { text, states: [i === 0 ? `point ${a} up` : `point ${a}`, `point ${b}`] }
    })
}

function change(lang: string, { changes }: Wording): fc.Arbitrary<Stated> {
  return fc.tuple(fc.constantFrom(...changes), fc.integer({ min: 11, max: 999 })).map(([[way, sentence], tenths]) => ({
    text: sentence.replace('{q}', grouped(lang, tenths / 10)),
    states: [`point ${Number(`${tenths}e-3`)} 1 ${way}`],
  }))
}

/** "3.8bn people", "3,8 Mio. Menschen". */
function abbreviated(lang: string, { abbreviations }: Wording): fc.Arbitrary<Stated> {
  const tenths = fc.integer({ min: 11, max: 999 })
  return fc.tuple(fc.constantFrom(...Object.entries(abbreviations)), tenths).map(([[power, behind], tenth]) => ({
    text: grouped(lang, tenth / 10) + behind,
    states: [`point ${Number(`${tenth}e${Number(power) - 1}`)}`],
  }))
}

function scaledRange(lang: string, { shared, scales, cardinal }: Wording): fc.Arbitrary<Stated> {
  const ends = fc.tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 40 }))
  return fc
    .tuple(fc.constantFrom(...Object.entries(scales)), ends, fc.boolean())
    .map(([[power, scale], [a, more], spelled]) => {
      const write = (n: number) => (spelled ? cardinal(n) : grouped(lang, n))
      const text = shared
        .replace('{a}', write(a))
        .replace('{b}', write(a + more))
        .replace('{scale}', scale)
      return { text, states: [`range ${Number(`${a}e${power}`)}..${Number(`${a + more}e${power}`)}`] }
    })
}

function half(lang: string, { halves, scales, cardinal }: Wording): fc.Arbitrary<Stated> {
  const integer = fc.integer({ min: 2, max: 60 })
  return fc.tuple(fc.constantFrom(...halves), fc.constantFrom('6', '9'), integer).map(([pattern, power, n]) => {
    const a = pattern.includes('½') ? grouped(lang, n) : cardinal(n)
    const text = pattern.replace('{a}', a).replace('{scale}', scales[Number(power)] ?? '')
    return { text, states: [`point ${Number(`${n}.5e${power}`)}`] }
  })
}

/** No year, and not one, which is an article or a pronoun in all five. */
const whole = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2201, max: 999_999 }))

function number(lang: string, { cardinal, scales }: Wording): fc.Arbitrary<Numeral> {
  const words = fc
    .oneof(fc.integer({ min: 2, max: 120 }), whole, fc.integer({ min: 1e6, max: 9_999_999_999 }))
    .map((x) => ({ text: cardinal(x), x, scaled: false }))
  const digits = whole.map((x) => ({ text: grouped(lang, x), x, scaled: false }))
  const scaled = fc
    .tuple(fc.constantFrom(...Object.entries(scales)), fc.integer({ min: 2, max: 99 }), fc.integer({ min: 0, max: 9 }))
    .map(([[power, word], integer, tenth]) => {
      const written = tenth === 0 ? String(integer) : grouped(lang, Number(`${integer}.${tenth}`))
      return { text: `${written} ${word}`, x: Number(`${integer}.${tenth}e${power}`), scaled: Number(power) > 3 }
    })
  return fc.oneof(words, digits, scaled)
}

function measured({ nouns, units, of }: Wording) {
  const counted = fc.constantFrom(...nouns).map((noun) => (n: Numeral) => ({
    text: `${n.text} ${n.scaled ? of : ''}${noun}`,
    unit: '',
    share: false,
  }))
  const unit = fc.constantFrom(...units).map(([code, words]) => (n: Numeral) => {
    const share = code === '%'
    const link = n.scaled && !share ? of : ''
    return {
      text: `${n.text} ${link}${words}`,
      unit: share ? '1' : code,
      share,
    }
  })
  return fc.oneof(counted, unit)
}

function shareOf(x: number): number {
  return Number(`${x}e-2`)
}

function grouped(lang: string, x: number): string {
  return new Intl.NumberFormat(lang, { useGrouping: 'always' }).format(x)
}
