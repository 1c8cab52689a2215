import { stem } from './stem.ts'
import { commonWords } from './words/english.ts'

/** Keys of words so frequent in news that sharing one is weak evidence, however rare they are among a desk's own claims. */
export const common: ReadonlySet<string> = new Set(commonWords.map((word) => stem(word, 'en')))
