import { h } from 'preact'
import type { Party, Scope } from '../../../../core/claim/types.ts'
import { textIn } from '../../../../view/words/text-in.ts'
import { api } from '../../../api/api.ts'
import { kept } from '../../../api/kept.ts'
import { language } from '../../../language/say.ts'

type Kind = 'party' | 'place' | 'population' | 'outcome'

/** What the desk has called things before, the most used first; asked for once a kind. */
const used = kept((kind: string) => api.vocabulary.$get({ query: { kind, limit: '100' } }))

/** The platform's own completion: an input with `list="used-party"` offers these. */
export function Vocabulary() {
  return (
    <div hidden>
      {(['party', 'place', 'population', 'outcome'] as const).map((kind) => (
        <datalist id={`used-${kind}`} key={kind}>
          {namesOf(kind).map((name) => (
            <option value={name} key={name} />
          ))}
        </datalist>
      ))}
    </div>
  )
}

/** The party of this name, as it was last written. */
export function usedParty(name: string): Party | undefined {
  for (const term of termsOf('party')) if (term.kind === 'party' && term.name === name) return term.party as Party
  return undefined
}

export function usedScope(kind: 'place' | 'population', name: string): Scope | undefined {
  for (const term of termsOf(kind)) {
    if (!('scope' in term)) continue
    const scope = term.scope as Scope
    if (Object.values(scope.label).includes(name)) return scope
  }
  return undefined
}

function termsOf(kind: Kind) {
  const asked = used.of(kind).value
  return asked.kind === 'here' ? asked.body.terms : []
}

function namesOf(kind: Kind): readonly string[] {
  const names = termsOf(kind).map((term) => {
    if ('scope' in term) return textIn(language, (term.scope as Scope).label).text
    if ('label' in term) return textIn(language, term.label as Readonly<Record<string, string>>).text
    return term.name
  })
  return [...new Set(names.filter(Boolean))]
}
