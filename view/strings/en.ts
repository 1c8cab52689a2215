import { cards } from './en-cards.ts'
import { marks } from './en-marks.ts'
import type { Strings } from './types.ts'

export const strings: Strings = { ...marks, ...cards }
