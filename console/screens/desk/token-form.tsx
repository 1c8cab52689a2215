import { useSignal } from '@preact/signals'
import { h } from 'preact'
import type { Scope } from '../../session/session.ts'
import { Fields, filled } from './fields.tsx'
import { chosenScopes, Scopes } from './scopes.tsx'
import { words } from './tokens-words.ts'

export interface NewToken {
  readonly name: string
  readonly scopes: Scope[]
  readonly origin?: string
  readonly expiresAt?: string
}

const SCOPES = ['claims:read', 'claims:write', 'publish', 'admin'] as const

/** For a person or a script, or for a CMS, which hands in the articles of one site and can do nothing else. */
export function TokenForm({ make }: { make(token: NewToken): Promise<boolean> }) {
  const isForCms = useSignal(false)
  return (
    <Fields
      name={words.add}
      label={words.make}
      submit={(values) => {
        const [name, origin, until] = [filled(values, 'name') ?? '', filled(values, 'origin'), filled(values, 'until')]
        const scopes: Scope[] = isForCms.value ? ['articles'] : chosenScopes(values, SCOPES)
        return make({
          name,
          scopes,
          ...(isForCms.value && origin !== undefined ? { origin } : {}),
          ...(until === undefined ? {} : { expiresAt: `${until}T00:00:00Z` }),
        })
      }}
    >
      <h2>{words.add}</h2>
      <label>
        {words.name}
        <input name="name" required autocomplete="off" />
      </label>
      <label>
        {words.kind}
        <select
          name="kind"
          onChange={(event) => {
            isForCms.value = event.currentTarget.value === 'cms'
          }}
        >
          <option value="desk" selected={!isForCms.value}>
            {words.desk}
          </option>
          <option value="cms" selected={isForCms.value}>
            {words.cms}
          </option>
        </select>
      </label>
      {isForCms.value ? (
        <label>
          {words.origin}
          <input name="origin" type="url" required placeholder="https://" />
        </label>
      ) : (
        <Scopes of={SCOPES} chosen={['claims:read']} />
      )}
      <label>
        {words.expires}
        <input name="until" type="date" />
      </label>
    </Fields>
  )
}
