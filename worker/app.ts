import { Hono } from 'hono'
import type { AppEnv, Ports } from './app-env.ts'
import { boundedAddress } from './http/address.ts'
import { tagAnswer } from './http/cache-tag.ts'
import { failure } from './http/failure.ts'
import { defaultHeaders } from './http/headers.ts'
import { unrouted } from './http/methods.ts'
import { deployedLog, type LogPorts, requestLog } from './http/request-log.ts'
import { pages } from './pages/index.ts'
import { taggedReader } from './publish/tagged-reader.ts'
import { articleModule } from './routes/article-module.ts'
import { articles } from './routes/articles.ts'
import { catalogue } from './routes/catalogue.ts'
import { check } from './routes/check.ts'
import { claims } from './routes/claims.ts'
import { console } from './routes/console.ts'
import { consoleSession } from './routes/console-session.ts'
import { desk } from './routes/desk.ts'
import { draft } from './routes/draft.ts'
import { editArticles } from './routes/edit-articles.ts'
import { editClaims } from './routes/edit-claims.ts'
import { health } from './routes/health.ts'
import { history } from './routes/history.ts'
import { learned } from './routes/learned.ts'
import { operations } from './routes/operations.ts'
import { people } from './routes/people.ts'
import { quickReads } from './routes/quick-reads.ts'
import { review } from './routes/review.ts'
import { search } from './routes/search.ts'
import { session } from './routes/session.ts'
import { sites } from './routes/sites.ts'
import { tokens } from './routes/tokens.ts'
import { transfer } from './routes/transfer.ts'
import { webhooks } from './routes/webhooks.ts'
import { working } from './routes/working.ts'

/** The whole HTTP surface. `portsOf` says what it stands on; a test may hand it a store that fails, and read the log. */
export function createApp(portsOf: (env: Env) => Ports, log: LogPorts = deployedLog) {
  const app = new Hono<AppEnv>()
  app.use(requestLog(log))
  app.route('/v1', quickReads(portsOf))
  app.use(defaultHeaders, boundedAddress, async function ports(c, next) {
    const ports = portsOf(c.env)
    const { reader, tags } = taggedReader(ports.snapshots, c.get('already'))
    // derived, not copied: the ledger is opened only where a route asks for it
    c.set('ports', Object.create(ports, { snapshots: { value: reader } }))
    await next()
    // whatever it was, these are what an answer was being made of
    if (c.error) ports.flaws.note(tags)
    tagAnswer(c, tags)
  })
  const routes = app
    .route('/v1', articleModule)
    .route('/v1', articles)
    .route('/v1', check)
    .route('/v1', claims)
    .route('/v1', health)
    .route('/v1', editClaims)
    .route('/v1', working)
    .route('/v1', draft)
    .route('/v1', history)
    .route('/v1', editArticles)
    .route('/v1', review)
    .route('/v1', catalogue)
    .route('/v1', learned)
    .route('/v1', people)
    .route('/v1', search)
    .route('/v1', session)
    .route('/v1', sites)
    .route('/v1', desk)
    .route('/v1', tokens)
    .route('/v1', transfer)
    .route('/v1', webhooks)
    .route('/v1', operations)
    .route('/', pages)
    .route('/', consoleSession)
    .route('/', console)
  app.onError(failure)
  app.notFound(unrouted(app))
  return routes
}

export type AppType = ReturnType<typeof createApp>
