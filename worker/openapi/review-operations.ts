import { decisionSchema, peopleSchema } from '../routes/schema/review.ts'
import { json, type Operation } from './operation.ts'
import * as review from './review-answers.ts'

const PAGE = { cursor: 'The `next` of the page before', limit: '1 to 200' }
const SITE = 'The origin of the article: https://news.example'

/** Editors' calls across articles, and what they complete from. */
export const reviewOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/v1/annotations',
    summary:
      'Figures across articles, each with its paragraph where that is kept, those found or found changed last first; unless said otherwise those that wait for a decision',
    scope: 'claims:write',
    query: {
      status: 'suggested, approved, rejected, seen or all',
      state: 'standing, changed or lost',
      site: SITE,
      article: 'The key of an article',
      claim: 'The id of a claim',
      score: 'From 0 to 1: at least',
      ...PAGE,
    },
    answers: { 200: json(review.annotationList) },
  },
  {
    method: 'PUT',
    path: '/v1/annotations/{id}/decision',
    summary:
      'Decide one figure; `suggested` undoes. To approve, or to take back what is approved, takes the scope publish too. If-Match: its tag',
    scope: 'claims:write',
    precondition: 'tag',
    body: json(decisionSchema),
    answers: { 200: json(review.decided) },
    problems: ['not-found', 'invalid'],
  },
  {
    method: 'GET',
    path: '/v1/articles',
    summary: 'The articles that were read, newest first, and what there is to do in each',
    scope: 'claims:read',
    query: {
      site: SITE,
      state: 'changed or lost: with a figure that the page states otherwise now, or no more',
      unmarked: 'true: with a figure on a claim, and none that is approved',
      since: 'A day, 2026-11-28: came out, else was last changed here, then or later',
      ...PAGE,
    },
    answers: { 200: json(review.articleList) },
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}/usages',
    summary: 'The articles that name a claim, and the claims whose ratios cite it',
    scope: 'claims:read',
    query: PAGE,
    answers: { 200: json(review.usages) },
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/v1/vocabulary',
    summary: 'What the claims of this desk call somebody or something, the most used first',
    scope: 'claims:read',
    query: { kind: 'party, place, population or outcome', q: 'Anywhere in the name', limit: '1 to 100' },
    answers: { 200: json(review.vocabulary) },
  },
  {
    method: 'GET',
    path: '/v1/claims/{id}/learned',
    summary:
      'What decisions have taught the matcher about a claim: words near its figures, what they count, who says them, each with how often it was approved and rejected; the most telling first',
    scope: 'claims:read',
    answers: { 200: json(review.learned) },
    problems: ['not-found'],
  },
  {
    method: 'DELETE',
    path: '/v1/claims/{id}/learned',
    summary: 'Forget one of these, or all of them: as if it had never been learned. What is left',
    scope: 'publish',
    query: { kind: 'word, noun or source: with the term', term: 'As it is listed; absent: all' },
    answers: { 200: json(review.learned) },
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/v1/session',
    summary: 'Whose token this is, and what it allows',
    scope: ['claims:read', 'claims:write', 'publish', 'articles'],
    answers: { 200: json(review.session) },
  },
  {
    method: 'GET',
    path: '/v1/working',
    summary: 'The working copies: what is begun and not published, the last saved first, with what each lacks',
    scope: 'claims:write',
    query: PAGE,
    answers: { 200: json(review.workingList) },
  },
  {
    method: 'GET',
    path: '/v1/people',
    summary: 'Who signs in by their e-mail address, and what each may do',
    scope: 'admin',
    answers: { 200: json(peopleSchema) },
  },
  {
    method: 'PUT',
    path: '/v1/people',
    summary: 'Replace the list; who is not in it may do nothing from the next call on',
    scope: 'admin',
    precondition: 'required',
    body: json(peopleSchema),
    answers: { 200: json(peopleSchema) },
    problems: ['invalid'],
  },
]
