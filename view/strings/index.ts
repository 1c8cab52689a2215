import { strings as ar } from './ar.ts'
import { strings as de } from './de.ts'
import { strings as en } from './en.ts'
import { strings as es } from './es.ts'
import { strings as fr } from './fr.ts'
import { strings as ko } from './ko.ts'
import type { Strings } from './types.ts'
import { strings as uk } from './uk.ts'

export const languages: Readonly<Record<string, Strings>> = { ar, de, en, es, fr, ko, uk }
