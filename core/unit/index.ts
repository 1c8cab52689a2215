export { type Conversion, conversion, converted } from './conversion.ts'
export { mendUnit } from './mend.ts'
export { nearestUnit } from './nearest.ts'
