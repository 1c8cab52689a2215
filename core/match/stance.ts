import { ConceptLexicon, type Concepts } from './concepts.ts'
import type { Token } from './tokens.ts'

/** Whether a text is about those for something or those against it; 0 is neither. */
export function stanceOfText(text: string, lang: string): Concepts {
  return lexicon.ofText(text, lang)
}

export function stanceOf(tokens: readonly Token[], lang: string): Concepts {
  return tokens.reduce((sum, { folded }) => sum | lexicon.ofWord(folded, lang), 0)
}

const lexicon = new ConceptLexicon({
  pro: {
    en: 'support* favour* favor* back backs backed approve* agree*',
    de: 'fur befurwort* unterstutz* zustimm*',
    fr: 'soutien* soutenir favorable* approuv*',
    es: 'apoy* favor aprueb* aprob*',
    uk: 'підтрим* схвал*',
  },
  contra: {
    en: 'oppos* against reject* disapprov* disagree*',
    de: 'gegen ablehn* lehnen lehnt',
    fr: 'contre oppos* desapprouv* rejet*',
    es: 'contra opon* rechaz* desaprueb*',
    uk: 'проти засуд*',
  },
})
