import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import type { Language } from './language.ts'
import { neutral } from './neutral.ts'
import { uk } from './uk/index.ts'

const languages = new Map([en, de, fr, es, uk].map((language) => [language.tag, language]))

/** Primary subtags that write a decimal point (CLDR); the others write a comma. */
const POINT = new Set(
  'am as bn bo cy dz ee fa fil ga gd gsw gu guz ha haw he hi ig iw ja ka kn ko ks lo luo luy mas mg ml mn mr ms mt my ne or pa ps qu rm sd si sn so ta te teo th ti tk to ug ur vai yi yo zh zu'.split(
    ' ',
  ),
)

const pointed: Language = { ...neutral, decimal: '.' }

/** The data for a BCP 47 tag, by its primary subtag; English unless given. Of a language without a data file only numerals are read. */
export function languageOf(tag = 'en'): Language {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return languages.get(primary) ?? (POINT.has(primary) ? pointed : neutral)
}
