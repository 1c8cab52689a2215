import type { ClaimInput } from '../../../core/claim/types.ts'
import { claimInput, estimate } from '../ledger-claims.ts'

/** What a request may be about: the names of what is there. */
export interface Names {
  readonly id: string
  /** A claim as large as one may be. */
  readonly laden: string
  readonly key: string
}

/** A claim of so many estimates, each by a source of its own. */
export function ladenClaim(id: string, estimates: number): ClaimInput {
  return claimInput(id, {
    topic: { groups: [['flood']] },
    estimates: Array.from({ length: estimates }, (_, i) => estimate(`office-${i}`, 100 + i)),
  })
}

/** A claim with everything that a claim may hold, so that each part of it is spoiled at some time. */
export function fullClaim(id: string): ClaimInput {
  return claimInput(id, {
    population: { code: 'villages', label: { en: 'Villages', de: 'Dörfer' }, within: ['places'] },
    place: { code: 'elbe', label: { en: 'Elbe' }, within: ['europe'] },
    topic: { groups: [['flood', 'deluge'], ['bridges']], not: ['railway'] },
    measure: {
      kind: 'count',
      unit: '{bridge}',
      outcomes: { destroyed: { en: 'destroyed' }, closed: { en: 'closed' } },
      additive: true,
      tolerance: { days: 7, materiality: 1.1, freshForDays: 14 },
    },
    estimates: [
      estimate('ministry', 120, { supersededBy: { id: 'survey', reason: 'revised', note: { en: 'Counted anew.' } } }),
      estimate('survey', 300, { countsBasis: 'ambiguous', countsMayBe: [['destroyed'], ['destroyed', 'closed']] }),
      estimate('range', 0, {
        value: { form: 'range', from: 100, to: 200, best: 150, means: 'confidence', level: 0.95, phrase: '100 to 200' },
      }),
      estimate('vague', 0, { value: { form: 'vague', word: 'hundreds', phrase: 'hundreds of bridges' } }),
      estimate('sum', 0, {
        counts: ['destroyed', 'closed'],
        value: {
          form: 'sum',
          parts: [
            { counts: ['destroyed'], value: { form: 'atLeast', x: 100 } },
            { counts: ['closed'], value: { form: 'about', x: 50, precision: 10 } },
          ],
          phrase: 'at least 100 destroyed and about 50 closed',
        },
      }),
      estimate('share', 0, {
        value: {
          form: 'ratio',
          numerator: { form: 'about', x: 60, phrase: 'about 60' },
          denominator: 'survey',
          phrase: 'a fifth',
        },
      }),
    ],
    corrections: [{ at: '2025-01-20', kind: 'correction', text: { en: 'It was 12.' }, fromRevision: 1 }],
  })
}

const TEXT = 'The flood on the Elbe has destroyed 120 bridges. Hundreds were closed, nearly a third of 1.2 million.'
const annotation = (claimId: string) => ({
  claimId,
  estimateId: 'ministry',
  quote: { exact: 'destroyed 120 bridges', prefix: 'The flood ', suffix: ' in a week' },
  figure: '120',
  status: 'approved',
  score: 0.9,
  evidence: [{ code: 'topic', words: ['bridge'], where: 'sentence' }],
})

/** Bodies that a route takes, by its method and path; each of another shape. */
export function validBodies(route: string, { id, key }: Pick<Names, 'id' | 'key'>): readonly unknown[] {
  const origin = 'https://news.example'
  switch (route) {
    case 'POST /v1/claims':
    case 'PUT /v1/claims/{id}':
      return [fullClaim(id), claimInput(id)]
    case 'POST /v1/claims/{id}/corrections':
      return [{ kind: 'update', text: { en: 'It was 13.', de: 'Es waren 13.' } }]
    case 'POST /v1/check':
      return [
        { text: TEXT, lang: 'en' },
        // as long as a text may be
        { text: TEXT.repeat(600) },
        { html: `<html lang="en"><title>Flood</title><main><p>${TEXT}</main>`, url: `${origin}/flood`, lang: 'en' },
      ]
    case 'POST /v1/articles':
      return [
        { url: `${origin}/flood`, title: 'Flood', publishedAt: '2025-01-20', lang: 'en', text: TEXT },
        { url: `${origin}/dam`, html: `<link rel=canonical href=/flood><title>Flood</title><p>${TEXT}` },
      ]
    case 'POST /v1/draft':
      return [
        {
          articles: [
            {
              url: `${origin}/flood`,
              outlet: 'News',
              publishedAt: '2025-01-20',
              title: 'Flood',
              lang: 'en',
              text: TEXT,
            },
            { html: `<title>Flood</title><p>${TEXT}`, outlet: 'Post' },
          ],
        },
      ]
    case 'PUT /v1/articles/{key}/annotations':
      return [{ annotations: [annotation(id)] }]
    case 'PUT /v1/claims/{id}/working':
      return [fullClaim(id), { id, estimates: [{ id: 'ministry', value: { form: 'about' } }] }]
    case 'PUT /v1/annotations/{id}/decision':
      return [{ status: 'approved', claimId: id, estimateId: null }]
    case 'PUT /v1/people':
      return [{ people: [{ email: 'anna@news.example', scopes: ['publish'] }] }]
    case 'PUT /v1/sites':
      return [{ sites: [{ origin, policy: 'publish', feed: `${origin}/feed.xml` }] }]
    case 'POST /v1/tokens':
      return [
        { name: 'CMS', scopes: ['claims:read', 'publish'], expiresAt: '2041-01-01T00:00:00Z' },
        { name: 'CMS', scopes: ['articles'], origin },
      ]
    case 'POST /v1/import':
    case 'POST /v1/import/preview':
      return importLines({ id, key })
    default:
      return []
  }
}

function importLines({ id, key }: Pick<Names, 'id' | 'key'>): readonly unknown[] {
  const claim = fullClaim(id)
  const moment = '2025-01-20T12:00:00Z'
  return [
    { type: 'claim', claim, status: 'published', onlyNew: false },
    {
      type: 'revision',
      claim: {
        ...claim,
        id: `${id}-restored`,
        status: 'published',
        revision: 1,
        updatedAt: moment,
        updatedBy: 'Desk A',
      },
      action: 'publish',
      token: 'tk_a',
      wasPublic: true,
      cited: { 'other/ministry': estimate('ministry', 1) },
      published: {
        ruleset: '2026-11',
        judgedAt: '2025-01-20',
        document: JSON.stringify({ id: `${id}-restored`, revision: 1, status: 'published', updatedAt: moment }),
        signature: `${'k'.repeat(16)}.${'s'.repeat(86)}`,
      },
    },
    {
      type: 'article',
      article: { key, url: 'https://news.example/flood', title: 'Flood', annotations: [annotation(id)] },
      textHash: 'h1',
      history: {
        revision: 7,
        status: 'active',
        wasPublic: true,
        updatedAt: moment,
        shown: { revision: 6, at: moment },
        updatedBy: 'Desk A',
      },
    },
    {
      type: 'desk',
      said: { desk: { name: 'Example Desk', licence: 'CC-BY-4.0' }, revision: 2, updatedAt: moment },
      keys: [{ id: 'k'.repeat(16), algorithm: 'Ed25519', publicKey: 'p'.repeat(43), since: moment }],
      signature: `${'k'.repeat(16)}.${'s'.repeat(86)}`,
    },
    { type: 'site', site: { origin: 'https://news.example', policy: 'suggest' } },
  ]
}

/** What `POST /v1/import` takes besides NDJSON. */
export const TABLE = `id,question,unit,estimate,value,source,url,said at
flood,How many bridges?,{bridge},ministry,about 120,Ministry,https://example.org/,2025-01-13`
