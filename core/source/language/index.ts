import { en } from './en/index.ts'
import type { Speech } from './language.ts'

const languages = new Map([en].map((speech) => [speech.tag, speech]))

/** The data for a BCP 47 tag, English unless given; a language without a data file has none: nothing is guessed there. */
export function speechOf(tag = 'en'): Speech | undefined {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/, 1)
  return languages.get(primary)
}
