import { annotationsSchema, articleSchema } from '../routes/schema/article.ts'
import * as editor from './editor-answers.ts'
import { json, type Operation } from './operation.ts'

const ARTICLE = { 200: json(editor.articleRecord) }

/** Articles that are handed in, and the figures that are marked in each. */
export const articleOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/v1/articles',
    summary:
      "Hand in an article to be read, or the address of one on a registered site, whose page is then asked for; with `articles`, one of the token's own origin",
    scope: ['claims:write', 'articles'],
    body: json(articleSchema),
    answers: { 200: json(editor.articleRead) },
    problems: ['invalid', 'conflict', 'stale', 'unavailable'],
  },
  {
    method: 'GET',
    path: '/v1/articles/{key}/annotations',
    summary: 'The figures of an article, suggested, approved and rejected',
    scope: 'claims:read',
    answers: ARTICLE,
    problems: ['not-found'],
  },
  {
    method: 'GET',
    path: '/v1/articles/{key}/text',
    summary: 'The text as it was last read, for some weeks after the last reading or decision; for the desk alone',
    scope: 'claims:write',
    answers: { 200: json(editor.articleText) },
    problems: ['not-found'],
  },
  {
    method: 'POST',
    path: '/v1/articles/{key}/read',
    summary:
      'Ask for its page now and read it again, as far as its origin is a registered site; with `publish` under the policy of that',
    scope: 'claims:write',
    answers: { 200: json(editor.articleRead) },
    problems: ['not-found', 'invalid', 'conflict', 'stale', 'unavailable'],
  },
  {
    method: 'PUT',
    path: '/v1/articles/{key}/annotations',
    summary: 'Replace them all: approve, reject, pin by hand',
    scope: 'publish',
    precondition: 'required',
    body: json(annotationsSchema),
    answers: ARTICLE,
    problems: ['not-found', 'invalid'],
  },
  {
    method: 'DELETE',
    path: '/v1/articles/{key}',
    summary: 'Forget the figures of an article',
    scope: 'publish',
    precondition: 'required',
    answers: ARTICLE,
    problems: ['not-found'],
  },
]
