import { h } from 'preact'
import type { Entry } from '../../decisions/types.ts'
import { may } from '../../session/session.ts'

/** What an article is called, and the way to it for those who are let in there. */
export function ArticleTitle({ article }: { readonly article: Entry['article'] }) {
  const name = <bdi>{article.title ?? article.url}</bdi>
  return may('claims:read') ? <a href={`/console/articles/${article.key}`}>{name}</a> : name
}
