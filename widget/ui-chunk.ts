import { strings as english } from '../view/strings/en.ts'
import { unpack } from '../view/strings/pack.ts'
import { mountUi } from './mount.ts'

/** The chunk that the evergreen build imports when it has found the first figure. Other languages than English are files of their own. */
export const mount = mountUi(async (language, base) => {
  const chunk = LANGUAGES[language]
  return chunk ? unpack((await import(base + chunk)).default, english) : english
})
