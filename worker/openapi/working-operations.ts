import { draftClaimSchema } from '../../core/claim/index.ts'
import { draftSchema } from '../routes/schema/draft.ts'
import { draftAnswer } from './draft-answer.ts'
import * as editor from './editor-answers.ts'
import { json, type Operation } from './operation.ts'

const WORKING = { 200: json(editor.workingCopy) }

/** What is not published yet: drafts of articles, working copies, and what publishing them would change. */
export const workingOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/v1/draft',
    summary:
      'Articles in, drafts of claims out: each field with the words that say it, and what is open; nothing is stored',
    scope: 'claims:write',
    body: json(draftSchema),
    answers: { 200: json(draftAnswer) },
    problems: ['invalid'],
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}/working',
    summary: 'What an editor has begun of a claim and not published, and what it lacks for that',
    scope: 'claims:write',
    answers: WORKING,
    problems: ['not-found'],
  },
  {
    method: 'PUT',
    path: '/v1/claims/{id}/working',
    summary: 'Save it, as half-filled as it is: no reader and no revision hears of it',
    scope: 'claims:write',
    precondition: 'copyOrNew',
    query: { base: 'Lay it over this revision from now on: the last one of the claim' },
    body: json(draftClaimSchema),
    answers: { ...WORKING, 201: json(editor.workingCopy) },
    problems: ['invalid'],
  },
  {
    method: 'DELETE',
    path: '/v1/claims/{id}/working',
    summary: 'Discard it; the answer is what it was',
    scope: 'claims:write',
    precondition: 'copy',
    answers: WORKING,
    problems: ['not-found'],
  },
  {
    method: 'POST',
    path: '/v1/claims/{id}/preview',
    summary:
      'What publishing it would change, before and after: its line, verdicts, articles, claims that cite it; nothing is stored',
    scope: 'claims:write',
    answers: { 200: json(editor.preview) },
    problems: ['not-found'],
  },
]
