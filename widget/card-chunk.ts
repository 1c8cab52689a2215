/** The chunk that the evergreen build imports when a reader comes near a figure, or a margin has room. */
export { openCards } from './card/index.tsx'
