import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { api } from '../../api/api.ts'
import { useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { moment } from '../../language/dates.ts'
import { say } from '../../language/say.ts'
import { words as desk } from './words.ts'

const words = say({
  en: {
    lead: 'Who changed what, the newest first. Nothing is ever taken out of this list.',
    none: 'Nothing has been changed yet.',
    when: 'When',
    by: 'Who',
    did: 'Did',
    what: 'To what',
    newest: 'Back to the newest',
  },
  de: {
    lead: 'Wer was geändert hat, das Neueste zuerst. Aus dieser Liste wird nie etwas entfernt.',
    none: 'Noch wurde nichts geändert.',
    when: 'Wann',
    by: 'Wer',
    did: 'Tat',
    what: 'Woran',
    newest: 'Zurück zum Neuesten',
  },
})

/** Who changed what. */
export function Audit() {
  const before = useSignal<string | undefined>(undefined)
  const { asked, again } = useAsked(() =>
    api.audit.$get({ query: { limit: '50', ...(before.value === undefined ? {} : { before: before.value }) } }),
  )
  const now = new Date()
  return (
    <section>
      <p class="lead">{words.lead}</p>
      <Answer asked={asked.value} again={again}>
        {({ entries, next }) => (
          <div>
            {entries.length === 0 && <p class="soft">{words.none}</p>}
            <ul class="rows sheet log">
              {entries.map(({ at, by, action, subject, revision }) => (
                <li>
                  <div>
                    <b>
                      <bdi>{by}</bdi>
                    </b>{' '}
                    <span lang="en">{action}</span> <code>{subject}</code>
                    {revision !== undefined && <small> #{revision}</small>}
                  </div>
                  <small>
                    <time dateTime={at}>{moment(at, now)}</time>
                  </small>
                </li>
              ))}
            </ul>
            <div class="deeds">
              {next !== undefined && (
                <button type="button" onClick={() => (before.value = next)}>
                  {desk.older}
                </button>
              )}
              {before.value !== undefined && (
                <button type="button" onClick={() => (before.value = undefined)}>
                  {words.newest}
                </button>
              )}
            </div>
          </div>
        )}
      </Answer>
    </section>
  )
}
