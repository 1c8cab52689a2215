import { h } from 'preact'
import { dateIn } from '../../../view/words/dates.ts'
import { api } from '../../api/api.ts'
import { useAsked } from '../../api/asked.ts'
import type { Entry } from '../../decisions/types.ts'
import { Answer } from '../../frame/answer.tsx'
import { siteOf } from '../../language/addresses.ts'
import { language } from '../../language/say.ts'
import { score as sureness } from '../../language/score.ts'
import { byArticle } from './by-article.ts'
import { ArticleTitle } from './title.tsx'
import { words } from './words.ts'

/** As many as one call gives. */
const MOST = 200

/** What waits for a decision, by the article that it stands in. */
export function Suggestions() {
  const { asked, again } = useAsked(() => api.annotations.$get({ query: { limit: String(MOST) } }))
  return (
    <section>
      <h2>
        {words.suggestions} {asked.value.kind === 'here' && <Count {...asked.value.body} />}
      </h2>
      <Answer asked={asked.value} again={again}>
        {({ annotations }) => <List entries={annotations} />}
      </Answer>
    </section>
  )
}

function Count({ annotations, total }: { readonly annotations: readonly Entry[]; readonly total: number }) {
  const articles = byArticle(annotations).length
  if (total === 0) return null
  return <span>{(total > annotations.length ? words.inNewest : words.in)(total, articles)}</span>
}

function List({ entries }: { readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return <p class="soft">{words.noSuggestions}</p>
  return (
    <ul class="rows sheet">
      {byArticle(entries).map(({ article, figures, surest }) => (
        <li>
          <div>
            <ArticleTitle article={article} />
            <br />
            <small>
              {[
                siteOf(article.url),
                article.publishedAt && dateIn(language, article.publishedAt),
                words.figures(figures),
                surest !== undefined && words.surest(sureness(surest)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </div>
          <a class="button" href={`/console/review?article=${article.key}`}>
            {words.review(figures)}
          </a>
        </li>
      ))}
    </ul>
  )
}
