/**
 * The physical dimensions in which quantities convert, as exponents of length, mass, time and temperature. What is not here never converts: a UCUM tool calls
 * all counts commensurable, since people, shells and cents are dimensionless to it, and each such conversion would be a false conflict.
 */
export const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['1,0,0,0', 'length'],
  ['2,0,0,0', 'area'],
  ['3,0,0,0', 'volume'],
  ['0,1,0,0', 'mass'],
  ['0,0,1,0', 'time'],
  ['2,1,-2,0', 'energy'],
  ['2,1,-3,0', 'power'],
  ['1,0,-1,0', 'speed'],
  ['0,0,0,1', 'temperature'],
])
