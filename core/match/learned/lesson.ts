import type { AnnotationInput, Claim } from '../../claim/types.ts'
import { readFigures } from '../../figure/index.ts'
import { indexClaims } from '../claim-pages.ts'
import { likelyLang } from '../likely-lang.ts'
import { readText } from '../passage.ts'
import { saidBy } from '../said.ts'
import { ownIn } from './own.ts'
import { MOST_NEAR, termsNear } from './terms-near.ts'
import type { LessonTerm } from './types.ts'

/**
 * What a decision on an annotation teaches of a claim, read out of its quote alone: that stays when the article's text is deleted. The claim's own words teach
 * nothing. Nothing either where the quote holds no figure.
 */
export function lessonOf(
  { quote, figure: token }: Pick<AnnotationInput, 'quote' | 'figure'>,
  claim: Claim,
): LessonTerm[] {
  const { exact, prefix = '', suffix = '' } = quote
  const text = `${prefix}${exact}${suffix}`
  const at = prefix.length + Math.max(0, exact.indexOf(token))
  const lang = likelyLang(text)
  const figures = readFigures(text, { lang })
  const figure = figures.find(({ start, end }) => start < at + token.length && end > at)
  const index = indexClaims([claim])
  const profile = index.profileAt(0)
  if (!figure || !profile) return []
  const sentence = readText(text, lang, index).passage(figure.sentence.start, figure.sentence.end)
  const said = saidBy(text, figures, lang, index).get(figure)
  const isOwn = ownIn(profile, { sentence, said })
  return termsNear(sentence, figure, figures, said?.word, MOST_NEAR)
    .filter((term) => !isOwn(term))
    .slice(0, MOST_TERMS)
    .map(({ kind, term }) => ({ kind, term }))
}

/** Terms of a lesson: as many as a quote has that are worth something. */
export const MOST_TERMS = 16
