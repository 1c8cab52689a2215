import type { LangMap } from '../../core/claim/types.ts'
import type { Setting } from '../../view/card/context.ts'
import type { Place } from '../../view/record/href.ts'
import { recordWords } from '../../view/record/words/index.ts'
import type { RecordWords } from '../../view/record/words/types.ts'
import { languages } from '../../view/strings/index.ts'
import { baseOf } from '../../view/words/language.ts'

/** The words of a page. Caches tell pages apart by their address alone, so its language is in there too, or the record's own. */
export interface Spoken extends Setting, Place {
  readonly words: RecordWords
}

/** In the language that was asked for, else in the first that the texts have and we speak, else in English. */
export function spoken(asked: string | undefined, texts: LangMap = {}): Spoken {
  const own = Object.keys(texts)
  const tags = asked === undefined ? (own.some((tag) => baseOf(tag) === 'en') ? ['en'] : own) : [asked]
  const lang = tags.map(baseOf).find((tag) => Object.hasOwn(languages, tag)) ?? 'en'
  const [strings, words] = [languages[lang], recordWords[lang]]
  if (!strings || !words) throw new Error(`there are no words in ${lang}`)
  return { strings, words, lang, base: '/', asked: asked === undefined ? undefined : lang }
}
