import type { AnnotationInput } from '../../../core/claim/index.ts'
import { snapshotOf } from '../samples.ts'

const article = (path: string, ...annotations: AnnotationInput[]) =>
  snapshotOf(`https://news.example/${path}`, annotations)

/** What is known about the pages in `tests/pages/any-page/`. Most of them are the same article. */
export const articles = [
  article(
    'any-page',
    casualties('3,800', '3,800 North Korean soldiers had been killed'),
    deployed('10,000 to 12,000', '10,000 to 12,000 soldiers were sent'),
  ),
  article(
    'any-page/react',
    casualties('3,800', 'said that 3,800 North Korean soldiers had been killed'),
    deployed('10,000 to 12,000', '10,000 to 12,000 soldiers were sent'),
    deployed('11,000', 'As many as 11,000 crossed the border'),
  ),
  article(
    'any-page/revealed',
    casualties('3,800', '3,800 North Korean soldiers had been killed'),
    deployed('10,000 to 12,000', '10,000 to 12,000 soldiers were sent'),
    deployed('11,000', 'so many as 11,000 crossed the border'),
    casualties('2,700', 'around 2,700 were wounded'),
  ),
  article(
    'any-page/sidenotes',
    deployed('10,000 to 12,000', '10,000 to 12,000 soldiers were sent'),
    casualties('3,800', '3,800 North Korean soldiers had been killed'),
    deployed('11,000', 'up to 11,000 soldiers have crossed the border'),
  ),
  article('any-page/second', deployed('11,000', 'up to 11,000 soldiers have crossed the border')),
  article('any-page/arabic', casualties('٣٬٨٠٠', 'إن ٣٬٨٠٠ جندي كوري شمالي')),
  article('any-page/hebrew', casualties('3,800', 'כי 3,800 חיילים צפון קוריאנים')),
  article('any-page/japanese', casualties('3800', '北朝鮮の兵士3800人がこの地域で死傷した')),
  article('any-page/long', casualties('3,800', '3,800 North Korean soldiers had been killed')),
  article(
    'any-page/sixty',
    ...Array.from({ length: 60 }, (_, i) => casualties(`${3000 + i}`, `has counted ${3000 + i} of them`)),
  ),
]

function casualties(figure: string, exact: string): AnnotationInput {
  return of('dprk-casualties-kursk', 'zelensky-2025-01-05', figure, exact)
}

function deployed(figure: string, exact: string): AnnotationInput {
  return of('dprk-deployed', 'us-rok-deployed', figure, exact)
}

function of(claimId: string, estimateId: string, figure: string, exact: string): AnnotationInput {
  return { claimId, estimateId, figure, quote: { exact }, status: 'approved' }
}
