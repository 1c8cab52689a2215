import type { Vagueness } from '../language.ts'

export const vague = {
  vague: {
    dutzende: [24, 99],
    hunderte: [200, 999],
    tausende: [2000, 9999],
    zehntausende: [20000, 99999],
    hunderttausende: [200000, 999999],
    'mehrere hundert': [300, 999],
    'mehrere tausend': [3000, 9999],
    mehrere: [3, 9],
    'einige hundert': [300, 999],
    'ein paar': [3, 9],
    'ein paar dutzend': [36, 99],
    'ein paar hundert': [300, 999],
    'ein paar tausend': [3000, 9999],
    'ein paar millionen': [3e6, 9999999],
    'mehrere millionen': [3e6, 9999999],
    'mehrere dutzend': [36, 99],
    millionen: [2e6, 9999999],
    milliarden: [2e9, 9999999999],
    'einige tausend': [3000, 9999],
    'eine handvoll': [3, 9],
  },
  collectives: {
    kompanie: [80, 250],
    bataillon: [300, 1000],
    regiment: [1000, 3000],
    brigade: [3000, 5000],
    division: [10000, 20000],
  },
  complement: ['alle bis auf'],
} satisfies Partial<Vagueness>
