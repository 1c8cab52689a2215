/** The chunk that the evergreen build imports when something is known about the page. */
export { mount } from './mount.ts'
