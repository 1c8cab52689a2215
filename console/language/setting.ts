import type { Setting } from '../../view/card/context.ts'
import { strings as de } from '../../view/strings/de.ts'
import { strings as en } from '../../view/strings/en.ts'
import { language } from './say.ts'

/** How the desk draws what readers see: in the editor's language. */
export const setting: Setting = { strings: { en, de }[language], lang: language, base: '/' }
