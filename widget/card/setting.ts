import { said } from '../../view/strings/en-said.ts'
import { unpack } from '../../view/strings/unpack.ts'
import type { NoteSetting } from '../notes/setting.ts'
import type { CardSetting } from './cards.ts'

/** The same with all words. */
export function withStrings<Given extends NoteSetting>(given: Given): Given & CardSetting {
  const english = { ...given.signs, ...said }
  return { ...given, strings: given.words ? unpack(given.words, english) : english }
}
