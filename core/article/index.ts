export { canonicalOf, canonicalUrl } from './canonical-url.ts'
export { articleKey } from './key.ts'
export { isNoteMark, LONGEST_MARK, namesNote, type Raised } from './note-mark.ts'
