import { type Context, Hono } from 'hono'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { ArticleSnapshot } from '../../core/snapshot/index.ts'
import { ArticleFigures } from '../../view/record/article-figures.tsx'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { problem } from '../http/problem.ts'
import { articleSnapshotKey } from '../publish/keys.ts'
import { isArticleKey, NO_KEY } from '../routes/names.ts'
import { derived, unreadable } from '../routes/stored.ts'
import { spoken } from './language.ts'
import { originOf } from './origin.ts'
import { nothing, page } from './page.tsx'

type C = Context<AppEnv>

/** The figures of an article for readers without a script: a page, and the same as a fragment that a publisher's server puts into its own. */
export const article = new Hono<AppEnv>()
  .get('/articles/:key{[^/]+\\.html}', openToAll, async (c) => {
    const key = c.req.param('key').slice(0, -'.html'.length)
    if (!isArticleKey(key)) return problem(c, 'malformed', NO_KEY)
    const snapshot = await c.get('ports').snapshots.read(articleSnapshotKey(key))
    if (snapshot.kind !== 'found' || snapshot.metadata.status) return unreadable(c, { kind: 'missing' })
    const { base: _, ...language } = spoken(c.req.query('lang'))
    // it stands in somebody else's page, so its links are whole
    const setting = { ...language, base: `${originOf(c, await c.get('ports').desk.read())}/` }
    const { lang, strings, words } = language
    const fragment = (
      <section class="counterpoint" lang={lang} dir={strings.dir}>
        <h2>{words.articleTitle}</h2>
        <ArticleFigures setting={setting} article={articleIn(snapshot.bytes)} />
      </section>
    )
    return derived<string>(c, renderToString(fragment), 'text/html; charset=utf-8')
  })
  .get('/articles/:key', openToAll, (c) => articlePage(c, c.req.param('key')))

async function articlePage(c: C, key: string): Promise<Response> {
  const { snapshots, desk: desks } = c.get('ports')
  const [language, desk] = [spoken(c.req.query('lang')), await desks.read()]
  if (!isArticleKey(key)) return nothing(c, language, desk)
  const snapshot = await snapshots.read(articleSnapshotKey(key))
  if (snapshot.kind === 'missing' || (snapshot.kind === 'found' && snapshot.metadata.status))
    return nothing(c, language, desk)
  if (snapshot.kind !== 'found') return unreadable(c, snapshot)
  const known = articleIn(snapshot.bytes)
  const { words } = language
  return page(c, {
    spoken: language,
    desk,
    title: [words.articleTitle, known.title].filter(Boolean).join(' · '),
    head: <link rel="canonical" href={`${originOf(c, desk)}/articles/${key}`} />,
    body: (
      <article>
        <header class="lead">
          <h1>{known.title ?? words.articleTitle}</h1>
          <p>{words.articleLead}</p>
          <p>
            <a href={known.url}>{known.url}</a>
          </p>
        </header>
        <ArticleFigures setting={language} article={known} />
      </article>
    ),
  })
}

function articleIn(bytes: ArrayBuffer): ArticleSnapshot {
  return JSON.parse(new TextDecoder().decode(bytes))
}
