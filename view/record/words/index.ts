import { words as ar } from './ar.ts'
import { words as de } from './de.ts'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import { words as fr } from './fr.ts'
import { words as ko } from './ko.ts'
import type { RecordWords } from './types.ts'
import { words as uk } from './uk.ts'

/** As many languages as view/strings has. */
export const recordWords: Readonly<Record<string, RecordWords>> = { ar, de, en, es, fr, ko, uk }
