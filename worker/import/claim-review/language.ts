import { type Figure, readFigures } from '../../../core/figure/index.ts'
import { textAt, textOf } from './fields.ts'
import { isNode, listOf, type Node, property } from './nodes.ts'

/** A review's language: what the markup states, and what its texts are filed under if it states none. */
export interface Language {
  readonly stated?: string
  readonly tag: string
}

/** Unstated, Latin letters are taken for English and others for undetermined. */
export function languageOf(review: Node, text: string): Language {
  const [language] = listOf(property(review, 'inLanguage'))
  const named = isNode(language) ? textAt(language, 'alternateName', 'name') : textOf(language)
  if (named === undefined || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(named))
    return { tag: /\p{Script=Latin}/u.test(text) ? 'en' : 'und' }
  const tag = /^en\b/i.test(named) ? 'en' : named.replaceAll('_', '-')
  return { stated: tag, tag }
}

/**
 * The figures of a text. Where its language is not stated, one that another language would read as another number is left out: "3.800" is nearly four in English and
 * nearly four thousand in German.
 */
export function figuresIn(text: string, { stated, tag }: Language): Figure[] {
  if (stated === undefined && tag === 'und') return []
  const figures = readFigures(text, { lang: tag })
  return stated === undefined ? figures.filter((figure) => !/\d\.\d{3}(?!\d)/.test(figure.text)) : figures
}
