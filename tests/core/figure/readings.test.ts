import { describe, expect, test } from 'vitest'
import { readFigures } from '../../../core/figure/index.ts'
import { notationOf } from './notation.ts'
import { ambiguous } from './readings/ambiguous.ts'
import { begun } from './readings/begun.ts'
import { bounds } from './readings/bounds.ts'
import { change } from './readings/change.ts'
import { composed } from './readings/composed.ts'
import { decimals } from './readings/decimals.ts'
import { differences } from './readings/differences.ts'
import { directions } from './readings/directions.ts'
import { foreign } from './readings/foreign.ts'
import { invisible } from './readings/invisible.ts'
import { levels } from './readings/levels.ts'
import { places } from './readings/places.ts'
import { reached } from './readings/reached.ts'
import { scales } from './readings/scales.ts'
import { silent } from './readings/silent.ts'
import { units } from './readings/units.ts'

describe.each(
  Object.entries({
    ambiguous,
    begun,
    bounds,
    change,
    composed,
    decimals,
    differences,
    directions,
    foreign,
    invisible,
    levels,
    places,
    reached,
    scales,
    silent,
    units,
  }),
)('%s', (_kind, readings) => {
  test.each(readings)('in %s, "%s" reads as %s', (lang, text, reading) => {
    expect(notationOf(readFigures(text, { lang }))).toBe(reading)
  })
})
