import { drawNotesIn } from './notes/index.ts'

/** The chunk that the evergreen build imports once there are lines. Other languages than English are files of their own. */
export const drawNotes = drawNotesIn(async (language, base) => {
  const chunk = LANGUAGES[language]
  return chunk && (await import(base + chunk)).words
})
