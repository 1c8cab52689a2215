import type { Vagueness } from '../language.ts'

export const vague = {
  vague: {
    decenas: [20, 99],
    docenas: [24, 99],
    cientos: [200, 999],
    centenares: [200, 999],
    miles: [2000, 9999],
    'decenas de miles': [20000, 99999],
    'cientos de miles': [200000, 999999],
    'varios cientos': [300, 999],
    'varios miles': [3000, 9999],
    varios: [3, 9],
    varias: [3, 9],
    'un puñado': [3, 9],
  },
  collectives: {
    compañía: [80, 250],
    batallón: [300, 1000],
    regimiento: [1000, 3000],
    brigada: [3000, 5000],
    división: [10000, 20000],
  },
  complement: ['todos menos', 'todas menos'],
} satisfies Partial<Vagueness>
