import type { Reading } from './reading.ts'

/** Invisible characters inside a number. */
export const invisible: readonly Reading[] = [
  ['en', '3,8\u00ad00 soldiers', 'point 3800 "soldiers"'],
  ['en', '3,8\u200b00 soldiers', 'point 3800 "soldiers"'],
  ['en', '3,\u2060800 soldiers', 'point 3800 "soldiers"'],
  ['en', '3\ufe0f,800 soldiers', 'point 3800 "soldiers"'],
  ['en', '3 mil\u00adlion people', 'point 3000000 "people"'],
  ['de', '3.8\u00ad00 Soldaten', 'point 3800 "Soldaten"'],
  ['de', 'drei\u00adtausend Soldaten', 'point 3000 "Soldaten"'],
  ['fr', '3 8\u00ad00 soldats', 'point 3800 "soldats"'],
  ['es', '3.8\u00ad00 soldados', 'point 3800 "soldados"'],
  ['uk', '3 8\u00ad00 солдатів', 'point 3800 "солдатів"'],
  ['uk', 'п’ят\u00adнадцять людей', 'point 15 "людей"'],
  ['de', '12 Mil\u00adlionen Euro', 'point 12000000 (EUR)'],
  ['fr', "deux mil\u00adlions d'euros", 'point 2000000 (EUR)'],
  ['es', '12 mi\u00adllones de euros', 'point 12000000 (EUR)'],
  ['uk', '12 міль\u00adйонів гривень', 'point 12000000 (UAH)'],
]
