import type { Signs } from './types.ts'

export const signs: Signs = {
  lang: 'en',
  dir: 'ltr',
  verdict: {
    conflict: 'Sources conflict',
    possibleConflict: 'Sources may conflict',
    unsourced: 'No primary source was found',
    different: 'These count different things',
    close: 'These are close',
    agree: 'These agree',
    compatible: 'These can both be right',
    insufficient: 'Too little is known to compare',
    single: 'One source so far',
  },
  neutral: 'There is more about this figure',
  note: '#: #. Show estimates',
  lead: '# on #',
  summary: 'Figures that others count differently',
}
