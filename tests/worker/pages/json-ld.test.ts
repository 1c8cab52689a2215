import { beforeAll, expect, it } from 'vitest'
import { claimSnapshotKey } from '../../../worker/publish/keys.ts'
import { request, sampleSnapshots, store } from '../sample.ts'

/**
 * The part of schema.org's vocabulary that a record uses: of each type the properties that schema.org gives it or a type above it
 * (https://schema.org/Claim, /Observation, /CreativeWork, /Thing, /Place, /Person, /Organization).
 */
const THING = ['name', 'description', 'url', 'identifier']
const CREATIVE_WORK = [
  ...THING,
  'text',
  'author',
  'publisher',
  'datePublished',
  'dateModified',
  'version',
  'about',
  'hasPart',
]
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  Claim: [...CREATIVE_WORK, 'appearance', 'firstAppearance', 'claimInterpreter'],
  CreativeWork: CREATIVE_WORK,
  Observation: [
    ...THING,
    'value',
    'minValue',
    'maxValue',
    'unitCode',
    'unitText',
    'measuredProperty',
    'measurementQualifier',
    'observationAbout',
    'observationDate',
    'observationPeriod',
  ],
  Thing: THING,
  Place: THING,
  Person: THING,
  Organization: THING,
}

beforeAll(async () => {
  for (const snapshot of sampleSnapshots) await store(claimSnapshotKey(snapshot.id), snapshot)
})

it.each(sampleSnapshots.map(({ id }) => id))(
  'the linked data in the page of %s is in the words of schema.org',
  async (id) => {
    const page = await (await request(`/claims/${id}`)).text()
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
    const data: unknown = JSON.parse(json)
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Claim' })
    expect(foreign(data)).toEqual([])
  },
)

/** Types and properties that the vocabulary does not have. */
function foreign(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(foreign)
  if (typeof node !== 'object' || node === null || '@value' in node) return []
  const type = '@type' in node ? String(node['@type']) : ''
  const known = VOCABULARY[type]
  if (!known) return [`a type: ${type}`]
  return Object.entries(node).flatMap(([property, value]) => [
    ...(property.startsWith('@') || known.includes(property) ? [] : [`${type}.${property}`]),
    ...foreign(value),
  ])
}
