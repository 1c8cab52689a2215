import { h } from 'preact'
import { api } from '../../api/api.ts'
import { heard, useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { moment } from '../../language/dates.ts'
import { many } from '../../language/many.ts'
import { say } from '../../language/say.ts'
import { may } from '../../session/session.ts'
import { useDeed } from './deed.ts'
import { Said } from './said.tsx'
import { words as desk } from './words.ts'

const words = say({
  en: {
    lead: 'What is published goes to readers document by document, within seconds. What waits here has not reached them yet.',
    nothing: 'Nothing waits: readers have everything that is published.',
    waits: (n: number, since: string) => `${many(n, 'document waits', 'documents wait')}, the oldest since ${since}.`,
    since: (when: string) => `waits since ${when}`,
    due: (when: string) => `tried next ${when}`,
    tried: (n: number) => `tried ${many(n, 'time', 'times')}`,
    more: 'There are more.',
    rebuild: 'Publish everything anew',
    rebuilt: (n: number) => `${many(n, 'document is', 'documents are')} published anew.`,
  },
  de: {
    lead: 'Veröffentlichtes geht Dokument für Dokument zu den Lesern, in Sekunden. Was hier wartet, ist noch nicht bei ihnen.',
    nothing: 'Nichts wartet: Die Leser haben alles, was veröffentlicht ist.',
    waits: (n: number, since: string) =>
      `${many(n, 'Dokument wartet', 'Dokumente warten')}, das älteste seit ${since}.`,
    since: (when: string) => `wartet seit ${when}`,
    due: (when: string) => `nächster Versuch ${when}`,
    tried: (n: number) => many(n, 'Versuch', 'Versuche'),
    more: 'Es gibt mehr.',
    rebuild: 'Alles neu veröffentlichen',
    rebuilt: (n: number) => `${many(n, 'Dokument wird', 'Dokumente werden')} neu veröffentlicht.`,
  },
})

/** What waits to reach readers, since when, and why. */
export function Outbox() {
  const { asked, again } = useAsked(() => api.outbox.$get({ query: {} }))
  const { deed, run } = useDeed()
  const rebuild = async (): Promise<void> => {
    if (await run(() => heard(api.rebuild.$post()))) again()
  }
  const rebuilt = deed.value.kind === 'here' ? (deed.value.body as { readonly keys: number }).keys : undefined
  const now = new Date()
  return (
    <section>
      <p class="lead">{words.lead}</p>
      <Answer asked={asked.value} again={again}>
        {({ waiting, entries }) => (
          <div>
            <p>{entries[0] ? words.waits(waiting, moment(entries[0].since, now)) : words.nothing}</p>
            {entries.length > 0 && (
              <ul class="rows sheet">
                {entries.map(({ key, since, due, attempts, error }) => (
                  <li>
                    <div>
                      <code>{key}</code>
                      <br />
                      <small>
                        {[
                          words.since(moment(since, now)),
                          words.due(moment(due, now)),
                          attempts > 0 && words.tried(attempts),
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </small>
                      {error !== undefined && (
                        <p class="loud" lang="en">
                          {error}
                        </p>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
            )}
            {waiting > entries.length && <p class="soft">{words.more}</p>}
          </div>
        )}
      </Answer>
      <div class="deeds">
        <button type="button" onClick={again}>
          {desk.refresh}
        </button>
        {may('admin') && (
          <button type="button" onClick={rebuild}>
            {words.rebuild}
          </button>
        )}
      </div>
      <Said deed={deed.value} />
      <p role="status">{rebuilt !== undefined && words.rebuilt(rebuilt)}</p>
    </section>
  )
}
