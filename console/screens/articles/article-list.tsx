import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { dateIn } from '../../../view/words/dates.ts'
import { api } from '../../api/api.ts'
import { type BodyOf, heard, useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { siteOf } from '../../language/addresses.ts'
import { moment } from '../../language/dates.ts'
import { language } from '../../language/say.ts'
import { queryOf, type View } from './views.ts'
import { words } from './words.ts'

type Listed = BodyOf<Awaited<ReturnType<typeof askList>>>
type Entry = Listed['articles'][number]

interface Props {
  readonly view: View
  readonly site: string
}

export function ArticleList({ view, site }: Props) {
  const { asked, again } = useAsked(() => askList(view, site))
  return (
    <Answer asked={asked.value} again={again}>
      {(first) => <Pages first={first} view={view} site={site} />}
    </Answer>
  )
}

function askList(view: View, site: string, cursor?: string) {
  const query = { ...queryOf(view, site, Date.now()), ...(cursor === undefined ? {} : { cursor }) }
  return api.articles.$get({ query })
}

function Pages({ first, view, site }: Props & { readonly first: Listed }) {
  const further = useSignal<readonly Listed[]>([])
  const failed = useSignal(false)
  const pages = [first, ...further.value]
  const articles = pages.flatMap(({ articles }) => articles)
  const next = pages.at(-1)?.next
  const more = async (): Promise<void> => {
    if (next === undefined) return
    const page = await heard(askList(view, site, next))
    failed.value = page.kind !== 'here'
    if (page.kind === 'here' && pages.at(-1)?.next === next) further.value = [...further.value, page.body]
  }
  if (articles.length === 0) return <p class="sheet notice">{words.none[view]}</p>
  return (
    <div>
      <ul class="rows sheet">
        {articles.map((article) => (
          <Row article={article} key={article.key} />
        ))}
      </ul>
      <p role="alert" class="loud">
        {failed.value && words.unreached}
      </p>
      {next !== undefined && (
        <button type="button" onClick={more}>
          {words.more}
        </button>
      )}
    </div>
  )
}

function Row({ article }: { readonly article: Entry }) {
  const { key, title, url, publishedAt, updatedAt, status, counts } = article
  const when = publishedAt ? dateIn(language, publishedAt) : words.read(moment(updatedAt, new Date()))
  const decided = (['approved', 'suggested', 'seen', 'rejected'] as const).filter((one) => counts[one] > 0)
  const troubles = (['changed', 'lost'] as const).filter((one) => counts[one] > 0)
  return (
    <li>
      <div>
        <a href={`/console/articles/${key}`}>
          <bdi>{title ?? url}</bdi>
        </a>
        <br />
        <small>{[siteOf(url), when, status === 'withdrawn' && words.withdrawn].filter(Boolean).join(' · ')}</small>
      </div>
      <small class="counts">
        {decided.map((one) => words.count[one](counts[one])).join(' · ') || words.noFigures}
        {troubles.map((one) => (
          <b class="loud">{words.count[one](counts[one])}</b>
        ))}
      </small>
    </li>
  )
}
