import { checkSchema } from '../routes/schema/check.ts'
import { checkAnswer } from './check-answer.ts'
import { json, type Operation } from './operation.ts'
import { articleSnapshot, claimList, claimSnapshot, claimTombstone, health, linkedData } from './public-answers.ts'

const LINKED = { type: 'application/ld+json', schema: linkedData }

/** Anyone's calls: CORS `*`, cached, one KV read. */
export const publicOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/v1/articles/{key}',
    summary:
      'What one page view needs: the figures of an article and every claim that they are about, verdicts included',
    answers: { 200: json(articleSnapshot), 410: json(articleSnapshot) },
    problems: ['malformed', 'not-found', 'damaged-snapshot'],
  },
  {
    method: 'GET',
    path: '/v1/articles/{key}.js',
    summary: 'The same as a JavaScript module; its default export is null where nothing is known of the article',
    answers: { 200: { type: 'text/javascript' } },
    problems: ['malformed', 'damaged-snapshot'],
  },
  {
    method: 'GET',
    path: '/v1/articles/{key}.jsonld',
    summary: 'The figures as W3C Web Annotations',
    answers: { 200: LINKED, 410: json(articleSnapshot) },
    problems: ['malformed', 'not-found', 'damaged-snapshot'],
  },
  {
    method: 'GET',
    path: '/v1/claims',
    summary: 'The published claims, a page at a time',
    query: { cursor: 'The `next` of the page before' },
    answers: { 200: json(claimList) },
    problems: ['malformed', 'not-found', 'damaged-snapshot'],
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}',
    summary: 'The whole record: estimates, readings, and every pair of estimates judged',
    query: { as_of: 'An EDTF date: judge with what was known by the end of that day, or of its last day' },
    answers: { 200: json(claimSnapshot), 410: json(claimTombstone) },
    problems: ['malformed', 'not-found', 'too-many-requests', 'damaged-snapshot'],
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}.jsonld',
    summary: 'The claim and its estimates as schema.org Claim and Observation',
    answers: { 200: LINKED, 410: json(claimTombstone) },
    problems: ['malformed', 'not-found', 'damaged-snapshot'],
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}.csv',
    summary: 'One flat row per estimate',
    answers: { 200: { type: 'text/csv' }, 410: json(claimTombstone) },
    problems: ['malformed', 'not-found', 'damaged-snapshot'],
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}/revisions/{n}',
    summary: 'The claim as readers saw it at one revision',
    answers: { 200: json(claimSnapshot), 410: json(claimTombstone) },
    problems: ['malformed', 'not-found', 'damaged-snapshot'],
  },
  {
    method: 'POST',
    path: '/v1/check',
    summary: 'The figures of a text or a page, the claims they are about, and how each stands to what others have said',
    body: json(checkSchema),
    answers: { 200: json(checkAnswer) },
    problems: ['malformed', 'too-large', 'unsupported-media-type', 'invalid', 'too-many-requests', 'unavailable'],
  },
  {
    method: 'GET',
    path: '/v1/health',
    summary: 'What this deployment is, and whether KV answers',
    answers: { 200: json(health), 503: json(health) },
  },
]
