import type { Vagueness } from '../language.ts'

export const vague = {
  vague: {
    dizaines: [20, 99],
    centaines: [200, 999],
    milliers: [2000, 9999],
    'dizaines de milliers': [20000, 99999],
    'centaines de milliers': [200000, 999999],
    'plusieurs dizaines': [30, 99],
    'plusieurs centaines': [300, 999],
    'plusieurs milliers': [3000, 9999],
    plusieurs: [3, 9],
    'une poignée': [3, 9],
  },
  collectives: {
    compagnie: [80, 250],
    bataillon: [300, 1000],
    régiment: [1000, 3000],
    brigade: [3000, 5000],
    division: [10000, 20000],
  },
  complement: ['tous sauf', 'toutes sauf'],
} satisfies Partial<Vagueness>
