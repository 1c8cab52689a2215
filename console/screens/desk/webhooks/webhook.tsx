import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { api } from '../../../api/api.ts'
import { type BodyOf, heard, useAsked } from '../../../api/asked.ts'
import { Answer } from '../../../frame/answer.tsx'
import { FocusedButton } from '../../../frame/focused-button.tsx'
import { useDeed } from '../deed.ts'
import { Fields, filled } from '../fields.tsx'
import { Said } from '../said.tsx'
import { Secret } from '../secret.tsx'
import { words as desk } from '../words.ts'
import { Deliveries } from './deliveries.tsx'
import { chosenKinds, Kinds } from './kinds.tsx'
import { words } from './words.ts'

type Endpoint = BodyOf<Awaited<ReturnType<(typeof api.webhooks)[':id']['$get']>>>

/** One endpoint: what was sent to it and how it answered; change it, give it a new secret, forget it. */
export function Webhook({ id, gone }: { readonly id: string; gone(): void }) {
  const param = { id }
  const { asked, again } = useAsked(() => api.webhooks[':id'].$get({ param }))
  const { deed, run } = useDeed()
  const made = useSignal<string | undefined>(undefined)
  const asking = useSignal(false)
  const change = async (endpoint: Endpoint, values: FormData): Promise<boolean> => {
    const json = { url: filled(values, 'url') ?? '', kinds: chosenKinds(values) }
    const headers = { 'If-Match': `"${endpoint.revision}"` }
    if (await run(() => heard(api.webhooks[':id'].$put({ param, json }, { headers })))) again()
    return false
  }
  const rotate = async (): Promise<void> => {
    made.value = undefined
    const done = await run(() => heard(api.webhooks[':id'].rotate.$post({ param })))
    made.value = done?.secret
    again()
  }
  const forget = async ({ revision }: Endpoint): Promise<void> => {
    const headers = { 'If-Match': `"${revision}"` }
    if (await run(() => heard(api.webhooks[':id'].$delete({ param }, { headers })))) gone()
  }
  return (
    <section>
      <h2>
        <bdi>{id}</bdi>
      </h2>
      {made.value !== undefined && <Secret name={id} secret={made.value} />}
      <Deliveries id={id} />
      <Answer asked={asked.value} again={again} missing={words.missing}>
        {(endpoint) => (
          <div>
            <Fields
              key={endpoint.revision}
              name={words.settings}
              label={desk.save}
              submit={(values) => change(endpoint, values)}
            >
              <h3>{words.settings}</h3>
              {endpoint.disabledAt !== undefined && <p class="loud">{words.enables}</p>}
              <label>
                {words.url}
                <input name="url" type="url" required defaultValue={endpoint.url} />
              </label>
              <Kinds chosen={endpoint.kinds} />
            </Fields>
            <div class="deeds">
              <button type="button" onClick={rotate}>
                {words.rotate}
              </button>
              {asking.value ? (
                <div class="deeds">
                  <FocusedButton class="main" onClick={() => forget(endpoint)}>
                    {words.forgetForGood}
                  </FocusedButton>
                  <button type="button" onClick={() => (asking.value = false)}>
                    {desk.cancel}
                  </button>
                </div>
              ) : (
                <button type="button" onClick={() => (asking.value = true)}>
                  {words.forget}
                </button>
              )}
            </div>
          </div>
        )}
      </Answer>
      <Said deed={deed.value} />
    </section>
  )
}
