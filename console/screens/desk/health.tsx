import { h } from 'preact'
import { api } from '../../api/api.ts'
import { useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { moment } from '../../language/dates.ts'
import { many } from '../../language/many.ts'
import { say } from '../../language/say.ts'
import { words as desk } from './words.ts'

const words = say({
  en: {
    store: 'The store that readers are served from',
    answers: 'answers',
    publishing: 'Publishing',
    unknown: 'The ledger does not say.',
    nothing: 'nothing waits',
    waits: (n: number) => many(n, 'document waits', 'documents wait'),
    since: (when: string) => `since ${when}`,
    failing: 'Could not be published at the last try',
    unreadable: 'Could not be shown to readers',
    version: 'Version',
    ruleset: 'Rules of comparison',
  },
  de: {
    store: 'Der Speicher, aus dem Leser bedient werden',
    answers: 'antwortet',
    publishing: 'Veröffentlichen',
    unknown: 'Das Hauptbuch sagt dazu nichts.',
    nothing: 'nichts wartet',
    waits: (n: number) => many(n, 'Dokument wartet', 'Dokumente warten'),
    since: (when: string) => `seit ${when}`,
    failing: 'Beim letzten Versuch nicht veröffentlicht',
    unreadable: 'Konnte Lesern nicht gezeigt werden',
    version: 'Version',
    ruleset: 'Vergleichsregeln',
  },
})

/** What the deployment is, and whether what is published reaches readers. */
export function Health() {
  const { asked, again } = useAsked(() => api.health.$get())
  const now = new Date()
  return (
    <section>
      <Answer asked={asked.value} again={again}>
        {({ kv, publishing, unreadable, version, ruleset }) => (
          <dl class="parts sheet">
            <div>
              <dt>{words.store}</dt>
              <dd>{kv === 'ok' ? words.answers : <span class="loud">{kv}</span>}</dd>
            </div>
            <div>
              <dt>{words.publishing}</dt>
              <dd>
                {publishing === 'unknown' ? (
                  <span class="loud">{words.unknown}</span>
                ) : publishing.waiting === 0 ? (
                  words.nothing
                ) : (
                  [words.waits(publishing.waiting), publishing.since && words.since(moment(publishing.since, now))]
                    .filter(Boolean)
                    .join(', ')
                )}
              </dd>
            </div>
            {publishing !== 'unknown' && publishing.failing.length > 0 && (
              <div>
                <dt>{words.failing}</dt>
                <dd class="loud">
                  {publishing.failing.map(({ document, since }) => (
                    <p>
                      <code>{document}</code> {words.since(moment(since, now))}
                    </p>
                  ))}
                </dd>
              </div>
            )}
            {unreadable.length > 0 && (
              <div>
                <dt>{words.unreadable}</dt>
                <dd class="loud">
                  {unreadable.map(({ document, at }) => (
                    <p>
                      <code>{document}</code> {moment(at, now)}
                    </p>
                  ))}
                </dd>
              </div>
            )}
            <div>
              <dt>{words.version}</dt>
              <dd>{version}</dd>
            </div>
            <div>
              <dt>{words.ruleset}</dt>
              <dd>{ruleset}</dd>
            </div>
          </dl>
        )}
      </Answer>
      <button type="button" onClick={again}>
        {desk.refresh}
      </button>
    </section>
  )
}
