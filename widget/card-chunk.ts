import { strings as english } from '../view/strings/en.ts'
import { unpack } from '../view/strings/unpack.ts'
import { openCardsIn } from './card/index.tsx'

/** The chunk that the evergreen build imports once there are lines. Other languages than English are files of their own. */
export const openCards = openCardsIn(async (language, base) => {
  const chunk = LANGUAGES[language]
  return chunk ? unpack((await import(base + chunk)).words, english) : english
})
