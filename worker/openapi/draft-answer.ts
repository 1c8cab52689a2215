import * as v from 'valibot'
import { draftClaimSchema } from '../../core/claim/index.ts'
import { line, relation } from './public-answers.ts'

const place = { article: v.number(), start: v.number(), end: v.number() }

const draftedClaim = v.strictObject({
  claim: draftClaimSchema,
  cells: v.array(
    v.strictObject({
      pointer: v.string(),
      from: v.strictObject(place),
      how: v.picklist(['stated', 'resolved', 'assumed']),
    }),
  ),
  doubts: v.array(
    v.strictObject({
      pointer: v.string(),
      code: v.picklist(['missing', 'saidBy', 'saidAt', 'counts', 'lineage', 'party']),
      detail: v.string(),
      choices: v.exactOptional(v.array(v.string())),
    }),
  ),
  preview: v.strictObject({ relations: v.array(relation), line }),
})

/** What `POST /v1/draft` answers. `pages` comes with HTML: what was read of it, into which offsets point. */
export const draftAnswer = v.strictObject({
  claims: v.array(draftedClaim),
  unused: v.array(
    v.strictObject({
      ...place,
      text: v.string(),
      why: v.picklist(['change', 'noSubject', 'otherTime', 'alone', 'whose', 'tooMany']),
    }),
  ),
  pages: v.exactOptional(
    v.array(
      v.strictObject({
        article: v.number(),
        text: v.string(),
        title: v.exactOptional(v.string()),
        lang: v.exactOptional(v.string()),
        publishedAt: v.exactOptional(v.string()),
        url: v.exactOptional(v.string()),
        outlet: v.exactOptional(v.string()),
      }),
    ),
  ),
})
