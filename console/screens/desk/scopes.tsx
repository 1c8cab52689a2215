import { h } from 'preact'
import { say } from '../../language/say.ts'
import type { Scope } from '../../session/session.ts'

const words = say({
  en: {
    legend: 'May',
    'claims:read': 'read everything at the desk',
    'claims:write': 'write claims, reject suggestions',
    publish: 'publish, and approve suggestions',
    admin: 'everything, also the desk itself',
    articles: 'hand in the articles of one site, and nothing else',
  },
  de: {
    legend: 'Darf',
    'claims:read': 'alles in der Redaktion lesen',
    'claims:write': 'Fragen schreiben, Vorschläge ablehnen',
    publish: 'veröffentlichen und Vorschläge annehmen',
    admin: 'alles, auch die Redaktion selbst verwalten',
    articles: 'Artikel einer einzigen Seite einreichen, sonst nichts',
  },
})

/** What somebody may do, one box for each scope. */
export function Scopes({ of, chosen }: { readonly of: readonly Scope[]; readonly chosen: readonly Scope[] }) {
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      {of.map((scope) => (
        <label class="box">
          <input type="checkbox" name="scope" value={scope} defaultChecked={chosen.includes(scope)} />
          <span>
            {words[scope]} <code>{scope}</code>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

export function chosenScopes<Of extends Scope>(values: FormData, of: readonly Of[]): Of[] {
  const chosen = values.getAll('scope')
  return of.filter((scope) => chosen.includes(scope))
}
