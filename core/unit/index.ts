export { mendUnit } from './alias.ts'
export { type Conversion, conversion, isConvertible } from './convert.ts'
export { nearestUnit } from './nearest.ts'
export { readUnit, type Unit } from './unit.ts'
