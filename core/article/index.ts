export { canonicalOf, canonicalUrl } from './canonical-url.ts'
export { articleKey } from './key.ts'
export { isNoteMark, type Raised } from './note-mark.ts'
