import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { api } from '../../../api/api.ts'
import { heard, useAsked } from '../../../api/asked.ts'
import { Answer } from '../../../frame/answer.tsx'
import { moment } from '../../../language/dates.ts'
import { useDeed } from '../deed.ts'
import { Fields, filled } from '../fields.tsx'
import { Said } from '../said.tsx'
import { Secret } from '../secret.tsx'
import { chosenKinds, Kinds } from './kinds.tsx'
import { words } from './words.ts'

/** Where events are sent to, and how each endpoint fares. */
export function Webhooks() {
  const { asked, again } = useAsked(() => api.webhooks.$get())
  const { deed, run } = useDeed()
  const made = useSignal<{ readonly id: string; readonly secret: string } | undefined>(undefined)
  const make = async (values: FormData): Promise<boolean> => {
    made.value = undefined
    const id = filled(values, 'id') ?? ''
    const json = { url: filled(values, 'url') ?? '', kinds: chosenKinds(values) }
    const done = await run(() =>
      heard(api.webhooks[':id'].$put({ param: { id }, json }, { headers: { 'If-None-Match': '*' } })),
    )
    again()
    if (done && 'secret' in done) made.value = { id, secret: done.secret }
    return done !== undefined
  }
  const now = new Date()
  return (
    <section>
      <p class="lead">{words.lead}</p>
      {made.value && <Secret name={made.value.id} secret={made.value.secret} />}
      <Answer asked={asked.value} again={again}>
        {({ webhooks }) =>
          webhooks.length === 0 ? (
            <p class="soft">{words.none}</p>
          ) : (
            <ul class="rows sheet">
              {webhooks.map(({ id, url, kinds, waiting, failing, disabledAt }) => (
                <li>
                  <div>
                    <a href={`/console/desk/webhooks/${id}`}>{id}</a> <small>{url}</small>
                    <br />
                    <small>
                      {[kinds.join(', '), waiting > 0 && words.waiting(waiting)].filter(Boolean).join(' · ')}
                    </small>
                    {failing && (
                      <p class="loud">
                        {words.failing(moment(failing.since, now))} <span lang="en">{failing.error}</span>
                      </p>
                    )}
                    {disabledAt !== undefined && <p class="loud">{words.disabled(moment(disabledAt, now))}</p>}
                  </div>
                  <a class="button" href={`/console/desk/webhooks/${id}`} aria-label={words.deliveriesOf(id)}>
                    {words.deliveries}
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <Said deed={deed.value} />
      <Fields name={words.add} label={words.make} submit={make}>
        <h2>{words.add}</h2>
        <label>
          {words.id}
          <input name="id" required pattern="[a-z0-9]+(?:-[a-z0-9]+)*" maxLength={80} autocomplete="off" />
        </label>
        <label>
          {words.url}
          <input name="url" type="url" required placeholder="https://" />
        </label>
        <Kinds chosen={[]} />
      </Fields>
    </section>
  )
}
