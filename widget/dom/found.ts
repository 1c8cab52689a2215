// For parts that come after the first, which has them.
export { addEventListener, document, Promise } from './pristine.ts'
