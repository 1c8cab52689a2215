import { Hono } from 'hono'
import type { LessonTerm } from '../../core/match/index.ts'
import type { EditorEnv } from '../app-env.ts'
import { noBody } from '../http/no-body.ts'
import { problem } from '../http/problem.ts'
import { oneOf, type Parameter, query } from '../http/query.ts'
import { claimNamed } from './names.ts'
import { needs } from './needs.ts'
import { refusal } from './refusal.ts'

const kind = oneOf<LessonTerm['kind']>('word', 'noun', 'source')
const term: Parameter<string> = {
  read: (text) => (text.length > 0 && text.length <= 80 && !/\p{Cc}/u.test(text) ? text : undefined),
  must: 'is empty, longer than 80 characters or holds control characters',
}
const BOTH = { detail: 'Say which term is meant by its kind and itself, or neither to forget all of them' }

/** What editors' decisions have taught the matcher about a claim, for those who read claims to see, and for those who teach to take back. */
export const learned = new Hono<EditorEnv>()
  .get('/claims/:id/learned', needs('claims:read'), claimNamed, async (c) => {
    const found = await c.get('ports').ledger.readLearned(c.req.param('id'))
    return found.ok ? c.json(found.value, 200) : refusal(c, found)
  })
  .delete('/claims/:id/learned', needs('publish'), claimNamed, query({ kind, term }), noBody, async (c) => {
    const { kind, term } = c.req.valid('query')
    if ((kind === undefined) !== (term === undefined)) return problem(c, 'malformed', BOTH)
    const which = kind === undefined || term === undefined ? {} : { term: { kind, term } }
    const [id, actor] = [c.req.param('id'), c.get('caller')]
    const left = await c.get('ports').ledger.forgetLearned({ id, actor, ...which })
    return left.ok ? c.json(left.value, 200) : refusal(c, left)
  })
