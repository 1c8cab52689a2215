import { MEDIA_TYPES } from '../import/media-types.ts'
import { deskSchema } from '../routes/schema/desk.ts'
import { sitesSchema } from '../routes/schema/site.ts'
import { tokenSchema } from '../routes/schema/token.ts'
import * as editor from './editor-answers.ts'
import { json, type Operation } from './operation.ts'

const NDJSON = { type: 'application/x-ndjson' }

/** The desk itself: who it is, its sites and tokens, what goes in and out as a whole, and how it fares. */
export const deskOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/v1/sites',
    summary: 'The sites that carry the embed, how their feeds fare, and which articles wait or were given up, and why',
    scope: 'claims:read',
    answers: { 200: json(editor.sitesAndFeeds) },
  },
  {
    method: 'PUT',
    path: '/v1/sites',
    summary: 'Replace the list of sites',
    scope: 'admin',
    precondition: 'required',
    body: json(sitesSchema),
    answers: { 200: json(sitesSchema) },
    problems: ['invalid'],
  },
  {
    method: 'GET',
    path: '/v1/desk',
    summary: 'Who publishes, as readers are told',
    scope: 'claims:read',
    answers: { 200: json(editor.desk) },
  },
  {
    method: 'PUT',
    path: '/v1/desk',
    summary:
      'Say who publishes, under which licence (SPDX), and where mistakes are told; what is left out is no longer said',
    scope: 'admin',
    precondition: 'required',
    body: json(deskSchema),
    answers: { 200: json(editor.desk) },
    problems: ['invalid'],
  },
  {
    method: 'GET',
    path: '/v1/tokens',
    summary: 'Who may do what; no secrets',
    scope: 'admin',
    answers: { 200: json(editor.tokenList) },
  },
  {
    method: 'POST',
    path: '/v1/tokens',
    summary: 'Make a token; its secret is in this answer and nowhere else',
    scope: 'admin',
    body: json(tokenSchema),
    answers: { 201: json(editor.newToken) },
    problems: ['conflict', 'invalid'],
  },
  {
    method: 'DELETE',
    path: '/v1/tokens/{id}',
    summary: 'Revoke a token at once',
    scope: 'admin',
    answers: { 200: json(editor.tokenEntry) },
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/v1/export',
    summary: 'Everything but tokens, audit and outbox, one JSON document per line',
    scope: 'admin',
    answers: { 200: NDJSON },
  },
  {
    method: 'POST',
    path: '/v1/import',
    summary:
      'Bring in what an export wrote, claims, a table or ClaimReview markup; what is good is kept, the rest reported; 422 if nothing could be kept',
    scope: 'admin',
    body: [NDJSON, ...Object.values(MEDIA_TYPES).map((type) => ({ type }))],
    answers: { 200: json(editor.importReport) },
    problems: ['invalid'],
  },
  {
    method: 'POST',
    path: '/v1/import/preview',
    summary:
      'What an import would make of each row of a file; nothing is written. The first 2,000 records, or 4 MiB of them; 422 if nothing could be kept',
    scope: 'admin',
    body: [NDJSON, ...Object.values(MEDIA_TYPES).map((type) => ({ type }))],
    answers: { 200: json(editor.importPreview) },
    problems: ['invalid'],
  },
  {
    method: 'POST',
    path: '/v1/rebuild',
    summary: 'Publish everything anew',
    scope: 'admin',
    answers: { 202: json(editor.rebuilt) },
  },
  {
    method: 'GET',
    path: '/v1/outbox',
    summary: 'What waits to be published, since when, and why',
    scope: 'claims:read',
    query: { limit: '1 to 500' },
    answers: { 200: json(editor.outbox) },
  },
  {
    method: 'GET',
    path: '/v1/audit',
    summary: 'Who changed what, newest first',
    scope: 'admin',
    query: { before: 'The `next` of the page before', limit: '1 to 500' },
    answers: { 200: json(editor.audit) },
  },
]
