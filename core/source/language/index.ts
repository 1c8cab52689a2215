import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import type { Speech } from './language.ts'
import { uk } from './uk/index.ts'

const languages = new Map([en, de, fr, es, uk].map((speech) => [speech.tag, speech]))

/** The data for a BCP 47 tag, English unless given; a language without a data file has none: nothing is guessed there. */
export function speechOf(tag = 'en'): Speech | undefined {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/, 1)
  return languages.get(primary)
}
