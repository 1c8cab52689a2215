import { useSignal } from '@preact/signals'
import { Fragment, h } from 'preact'
import { api } from '../../api/api.ts'
import { type BodyOf, heard, useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { FocusedButton } from '../../frame/focused-button.tsx'
import { moment } from '../../language/dates.ts'
import { useDeed } from './deed.ts'
import { Said } from './said.tsx'
import { Secret } from './secret.tsx'
import { type NewToken, TokenForm } from './token-form.tsx'
import { words } from './tokens-words.ts'
import { words as desk } from './words.ts'

type Token = BodyOf<Awaited<ReturnType<typeof api.tokens.$get>>>['tokens'][number]

/** Who holds a key to the desk. A secret is shown once, by the answer that makes it. */
export function Tokens() {
  const { asked, again } = useAsked(() => api.tokens.$get())
  const { deed, run } = useDeed()
  const made = useSignal<{ readonly name: string; readonly token: string } | undefined>(undefined)
  const make = async (json: NewToken): Promise<boolean> => {
    made.value = undefined
    const token = await run(() => heard(api.tokens.$post({ json })))
    // also where no answer came: it may have been made, and nobody has its secret
    again()
    made.value = token
    return token !== undefined
  }
  const revoke = async (id: string): Promise<void> => {
    if (await run(() => heard(api.tokens[':id'].$delete({ param: { id } })))) again()
  }
  return (
    <section>
      <p class="lead">{words.lead}</p>
      {made.value && <Secret name={made.value.name} secret={made.value.token} />}
      <Answer asked={asked.value} again={again}>
        {({ tokens }) => <List tokens={tokens} revoke={revoke} />}
      </Answer>
      <Said deed={deed.value} />
      {deed.value.kind === 'unreached' && <p>{words.perhaps}</p>}
      <TokenForm make={make} />
    </section>
  )
}

function List({ tokens, revoke }: { readonly tokens: readonly Token[]; revoke(id: string): void }) {
  const now = new Date()
  const gone = tokens.filter((token) => isOver(token, now))
  const held = tokens.filter((token) => !isOver(token, now))
  return (
    <Fragment>
      {held.length === 0 && <p class="soft">{words.none}</p>}
      <Rows tokens={held} now={now} revoke={revoke} />
      {gone.length > 0 && (
        <details>
          <summary>{words.over(gone.length)}</summary>
          <Rows tokens={gone} now={now} />
        </details>
      )}
    </Fragment>
  )
}

function isOver({ revokedAt, expiresAt }: Token, now: Date): boolean {
  return revokedAt !== undefined || (expiresAt !== undefined && Date.parse(expiresAt) <= now.getTime())
}

function Rows({
  tokens,
  now,
  revoke,
}: {
  readonly tokens: readonly Token[]
  readonly now: Date
  readonly revoke?: (id: string) => void
}) {
  const asking = useSignal<string | undefined>(undefined)
  if (tokens.length === 0) return null
  return (
    <ul class="rows sheet">
      {tokens.map(({ id, name, scopes, origin, createdAt, createdBy, usedAt, expiresAt, revokedAt }) => (
        <li>
          <div>
            <bdi>{name}</bdi> <small>{id}</small>
            <br />
            <small>
              {[scopes.join(', '), origin, words.made(moment(createdAt, now), createdBy)].filter(Boolean).join(' · ')}
              {' · '}
              {[
                usedAt === undefined ? words.unused : words.used(moment(usedAt, now)),
                expiresAt && words.until(moment(expiresAt, now)),
                revokedAt && words.revokedAt(moment(revokedAt, now)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </div>
          {revoke && asking.value !== id && (
            <button type="button" aria-label={words.revokeThis(name)} onClick={() => (asking.value = id)}>
              {words.revoke}
            </button>
          )}
          {revoke && asking.value === id && (
            <div class="deeds">
              <FocusedButton class="main" onClick={() => revoke(id)}>
                {words.forGood}
              </FocusedButton>
              <button type="button" onClick={() => (asking.value = undefined)}>
                {desk.cancel}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
