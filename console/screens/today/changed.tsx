import { h } from 'preact'
import { webAddress } from '../../../view/card/sources.tsx'
import { api } from '../../api/api.ts'
import { useAsked } from '../../api/asked.ts'
import type { Entry } from '../../decisions/types.ts'
import { Answer } from '../../frame/answer.tsx'
import { siteOf } from '../../language/addresses.ts'
import { moment } from '../../language/dates.ts'
import { ArticleTitle } from './title.tsx'
import { words } from './words.ts'

const MOST = 50

/** Figures that readers see marked, and that their page states otherwise now, or no more. */
export function ChangedPages() {
  const lost = useAsked(() => ask('lost'))
  const changed = useAsked(() => ask('changed'))
  return (
    <section>
      <h2>{words.changed}</h2>
      <Answer asked={lost.asked.value} again={lost.again}>
        {(gone) => (
          <Answer asked={changed.asked.value} again={changed.again}>
            {(other) => <List entries={[...gone.annotations, ...other.annotations]} total={gone.total + other.total} />}
          </Answer>
        )}
      </Answer>
    </section>
  )
}

function ask(state: 'lost' | 'changed') {
  return api.annotations.$get({ query: { status: 'approved', state, limit: String(MOST) } })
}

function List({ entries, total }: { readonly entries: readonly Entry[]; readonly total: number }) {
  if (entries.length === 0) return <p class="soft">{words.noneChanged}</p>
  const now = new Date()
  return (
    <div>
      <ul class="rows sheet">
        {entries.map(({ annotation, article }) => {
          const address = webAddress(article.url)
          const { figure, state, stateAt } = annotation
          return (
            <li>
              <div>
                <b class="loud">{state === 'lost' ? words.lost(figure) : words.becomes(figure)}</b>
                <br />
                <ArticleTitle article={article} />
                <br />
                <small>{[siteOf(article.url), words.since(moment(stateAt, now))].join(' · ')}</small>
              </div>
              {address && (
                <a class="button" href={address} target="_blank" rel="noopener noreferrer">
                  {words.open}
                </a>
              )}
            </li>
          )
        })}
      </ul>
      {total > entries.length && <p class="soft">{words.andMore}</p>}
    </div>
  )
}
