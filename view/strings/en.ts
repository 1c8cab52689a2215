import { said } from './en-said.ts'
import { signs } from './en-signs.ts'
import type { Strings } from './types.ts'

/** Apart, so that a page has what stands in it before what a card says. */
export const strings: Strings = { ...signs, ...said }
