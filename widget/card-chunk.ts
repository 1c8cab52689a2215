/** The chunk that the evergreen build imports in an idle moment after the marks, or when a reader reaches for one. */
export { openCards } from './card/index.tsx'
