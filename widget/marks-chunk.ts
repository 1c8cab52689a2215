import { marks as english } from '../view/strings/en-marks.ts'
import { mountMarks } from './mount.ts'

/** The chunk that the evergreen build imports when something is known about the page. Other languages than English are files of their own. */
export const mount = mountMarks(async (language, base) => {
  const chunk = LANGUAGES[language]
  return chunk ? import(base + chunk) : { marks: english }
})
