export { canonicalUrl } from './canonical-url.ts'
export { articleKey } from './key.ts'
