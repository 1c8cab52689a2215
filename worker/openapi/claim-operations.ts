import { claimInputSchema } from '../../core/claim/index.ts'
import { correctionSchema } from '../routes/schema/correction.ts'
import * as editor from './editor-answers.ts'
import { json, type Operation } from './operation.ts'

const RECORD = { 200: json(editor.claimRecord) }

/** Claims as editors write them: a bearer token with the scope; never cached, no CORS, as every editor's call. */
export const claimOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/v1/claims',
    summary: 'Create a claim, as a draft',
    scope: 'claims:write',
    body: json(claimInputSchema),
    answers: { 201: json(editor.claimRecord) },
    problems: ['conflict', 'invalid'],
  },
  {
    method: 'PUT',
    path: '/v1/claims/{id}',
    summary: 'Change a claim, or create it; changing a published one takes the scope publish too',
    scope: 'claims:write',
    precondition: 'orNew',
    body: json(claimInputSchema),
    answers: { ...RECORD, 201: json(editor.claimRecord) },
    problems: ['not-found', 'conflict', 'invalid', 'not-ready'],
  },
  {
    method: 'DELETE',
    path: '/v1/claims/{id}',
    summary: 'Withdraw a claim: readers get a tombstone, its history stays',
    scope: 'publish',
    precondition: 'required',
    answers: RECORD,
    problems: ['not-found', 'conflict'],
  },
  {
    method: 'POST',
    path: '/v1/claims/{id}/publish',
    summary:
      'Publish a claim, or list all that it lacks: its working copy, named by its tag, or its last revision; with an embargo ahead it is held until then',
    scope: 'publish',
    precondition: 'copyOrRevision',
    answers: RECORD,
    problems: ['not-found', 'conflict', 'invalid', 'not-ready'],
  },
  {
    method: 'POST',
    path: '/v1/claims/{id}/pause',
    summary: 'Take a claim from its readers for the time being',
    scope: 'publish',
    precondition: 'welcome',
    answers: RECORD,
    problems: ['not-found', 'conflict'],
  },
  {
    method: 'POST',
    path: '/v1/claims/{id}/corrections',
    summary: 'Append a notice that every page carrying the claim shows',
    scope: 'publish',
    precondition: 'welcome',
    body: json(correctionSchema),
    answers: RECORD,
    problems: ['not-found', 'conflict', 'invalid', 'not-ready'],
  },
  {
    method: 'POST',
    path: '/v1/claims/{id}/revert/{n}',
    summary: 'Bring back the content of an earlier revision, as a new one',
    scope: 'publish',
    precondition: 'welcome',
    answers: RECORD,
    problems: ['not-found', 'invalid', 'not-ready'],
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}/content',
    summary: 'The claim as its editors see it; `claim` is what a PUT takes',
    scope: 'claims:read',
    answers: RECORD,
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}/revisions',
    summary: 'Who did what and when, newest first',
    scope: 'claims:read',
    query: { before: 'The `next` of the page before', limit: '1 to 200' },
    answers: { 200: json(editor.revisionList) },
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}/revisions/{n}/content',
    summary: 'The claim as its editors left it at one revision',
    scope: 'claims:read',
    answers: RECORD,
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}/revisions/{n}/changes',
    summary: 'What is different from an earlier revision, the one before unless said otherwise',
    scope: 'claims:read',
    query: { since: 'The earlier revision' },
    answers: { 200: json(editor.changes) },
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/v1/search',
    summary: 'Full text over questions, estimates and parties; without words the latest changes',
    scope: 'claims:read',
    query: {
      q: 'At most 200 characters',
      status: 'draft, published, paused or withdrawn',
      verdict:
        'Of the line that readers see first: conflict, possibleConflict, close, agree, compatible, different, insufficient, single',
      by: 'Who changed it last',
      stale: 'true: readers see it, and its newest estimate is older than its freshForDays',
      sort: 'relevance (where there are words), updated, created',
      limit: '1 to 100',
      cursor: '`next` of the page before',
    },
    answers: { 200: json(editor.searchResult) },
  },
]
