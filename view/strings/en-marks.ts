import type { MarkStrings } from './types.ts'

export const marks: MarkStrings = {
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
  summary: 'Figures that others count differently',
}
