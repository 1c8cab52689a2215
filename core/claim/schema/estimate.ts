import * as v from 'valibot'
import { LIMITS } from './limits.ts'
import { code, counts, edtf, filled, langMap, list, slug, text, unit, url } from './text.ts'
import { value } from './value.ts'

/** A population or a place. */
export const scope = v.strictObject({
  code,
  label: langMap(LIMITS.label),
  within: v.exactOptional(list(code, LIMITS.groups)),
})

const link = v.strictObject({
  role: v.picklist(['origin', 'spokesperson', 'via', 'carrier']),
  party: v.strictObject({
    name: text(LIMITS.name),
    names: v.exactOptional(langMap(LIMITS.name)),
    short: v.exactOptional(text(40)),
    of: v.exactOptional(langMap(60)),
    kind: v.picklist(['state', 'military', 'intelligence', 'igo', 'ngo', 'media', 'academic', 'person']),
  }),
  side: v.optional(
    v.strictObject({
      role: v.picklist(['party', 'ally', 'independent', 'unknown']),
      about: v.exactOptional(v.picklist(['own', 'opponent'])),
      of: v.exactOptional(langMap(60)),
    }),
    { role: 'unknown' },
  ),
  named: v.optional(v.boolean(), true),
  title: v.exactOptional(text(LIMITS.phrase)),
  url: v.exactOptional(url),
  archivedUrl: v.exactOptional(url),
  quote: v.exactOptional(text(LIMITS.note)),
  retrievedAt: v.exactOptional(edtf),
  note: v.exactOptional(langMap(LIMITS.note)),
})

/** One source's stated value. */
export const estimate = v.strictObject({
  id: slug(LIMITS.id),
  counts,
  countsBasis: v.exactOptional(v.picklist(['stated', 'inferred', 'ambiguous'])),
  countsMayBe: v.exactOptional(filled(counts, LIMITS.outcomes)),
  population: v.exactOptional(scope),
  place: v.exactOptional(scope),
  period: v.exactOptional(
    v.strictObject({
      from: v.exactOptional(edtf),
      to: edtf,
      toBasis: v.picklist(['stated', 'releaseAssumed']),
      kind: v.picklist(['cumulative', 'window', 'snapshot']),
    }),
  ),
  value,
  unit: v.exactOptional(unit),
  variant: v.exactOptional(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.maxEntries(LIMITS.dimensions, `has more than ${LIMITS.dimensions} entries`),
      v.record(code, code),
    ),
  ),
  forecast: v.exactOptional(v.strictObject({ madeAt: edtf })),
  basis: v.picklist([
    'register',
    'documentedMinimum',
    'model',
    'intelligence',
    'officialStatement',
    'mediaTally',
    'census',
    'survey',
    'sensor',
    'unsourced',
  ]),
  chain: v.optional(list(link, LIMITS.links), []),
  lineage: slug(LIMITS.id),
  saidAt: edtf,
  evidence: v.picklist(['primarySeen', 'secondaryOnly', 'noPrimaryFound']),
  supersededBy: v.exactOptional(
    v.strictObject({
      id: slug(LIMITS.id),
      reason: v.picklist(['newerCutoff', 'revised', 'retracted', 'ourError']),
      note: v.exactOptional(langMap(LIMITS.note)),
    }),
  ),
  note: v.exactOptional(langMap(LIMITS.note)),
})
