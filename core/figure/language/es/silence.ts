import type { Silence } from '../language.ts'
import { words } from '../words.ts'

export const silence = {
  months: words('enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre'),
  lowerMonths: true,
  clock: ['h', 'a . m', 'p . m'],
  clockBefore: ['las', 'la'],
  ageAfter: ['años de edad'],
  ageBefore: [', de', 'hombre de', 'mujer de', 'niño de', 'niña de', 'joven de', 'de edad de'],
  ageYears: [
    'mayores de',
    'menores de',
    'mayor de',
    'menor de',
    'personas de más de',
    'edad entre',
    'tenía',
    'que tiene',
    'cumplió',
  ],
  yearBefore: words(
    'en desde hacia año enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  labels: words('calle avenida artículo capítulo página número grupo parte versión sala línea fase nivel tipo'),
  models: ['max', 'dreamliner', 'pro'],
  eraAfter: ['a . c', 'd . c', 'antes de cristo', 'después de cristo'],
  streets: [],
  ranks: ['top'],
  relativeAfter: ['después', 'antes', 'atrás'],
  relativeBefore: ['hace'],
  pronouns: ['uno'],
  pronounAfter: ['de'],
  partOf: words('de del'),
} satisfies Partial<Silence>
