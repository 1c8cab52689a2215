import { readFigures } from '../../../core/figure/index.ts'
import { findSources, type Source } from '../../../core/source/index.ts'

/** One reading per figure, as docs/sources.md writes it: "40: health ministry, via Reuters". */
export function sourcesOf(text: string, lang: string): string {
  const figures = readFigures(text, { lang })
  return findSources(text, figures, { lang })
    .map((source, i) => `${figures[i]?.text}: ${source ? notationOf(source) : 'nobody'}`)
    .join('; ')
}

function notationOf({ party, via = [], named, resolved }: Source): string {
  const marks = [
    ...(party.short ? [`short ${party.short}`] : []),
    ...(party.of ? [`of ${party.of}`] : []),
    ...via.map((carrier) => `via ${carrier.party.name}`),
    ...(named ? [] : ['unnamed']),
    ...(resolved ? [`by ${resolved}`] : []),
  ]
  return [party.name, ...marks].join(', ')
}
