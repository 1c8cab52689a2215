import { h } from 'preact'
import { api } from '../../api/api.ts'
import { type BodyOf, useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { say } from '../../language/say.ts'
import { amend } from './amend.ts'
import { Fields, filled } from './fields.tsx'
import { ListedRow, Removed, useListed } from './listed.tsx'
import { Said } from './said.tsx'
import { chosenScopes, Scopes } from './scopes.tsx'
import { words as desk } from './words.ts'

const words = say({
  en: {
    lead: 'Whoever is listed here signs in with their e-mail address, where the desk stands behind Cloudflare Access. Who is taken off the list is out at their next click.',
    none: 'Nobody is listed.',
    person: 'Person',
    add: 'Add a person',
    change: (email: string) => `Change ${email}`,
    email: 'E-mail address',
    name: 'Name (optional)',
  },
  de: {
    lead: 'Wer hier steht, meldet sich mit der E-Mail-Adresse an, wenn die Redaktion hinter Cloudflare Access liegt. Wer von der Liste genommen wird, ist beim nächsten Klick draußen.',
    none: 'Niemand steht auf der Liste.',
    person: 'Person',
    add: 'Person hinzufügen',
    change: (email: string) => `${email} ändern`,
    email: 'E-Mail-Adresse',
    name: 'Name (freiwillig)',
  },
})

type Person = BodyOf<Awaited<ReturnType<typeof api.people.$get>>>['people'][number]
const SCOPES = ['claims:read', 'claims:write', 'publish', 'admin'] as const

/** Who signs in by e-mail address, and what they may do. */
export function People() {
  const { asked, again } = useAsked(() => api.people.$get())
  const list = useListed<Person>(({ email }) => email, write, again)
  const person = list.open.value
  return (
    <section>
      <p class="lead">{words.lead}</p>
      <Removed name={list.removed.value?.email} back={() => list.removed.value && void list.back(list.removed.value)} />
      <Answer asked={asked.value} again={again}>
        {({ people }) =>
          people.length === 0 ? (
            <p class="soft">{words.none}</p>
          ) : (
            <ul class="rows sheet">
              {people.map((one) => (
                <ListedRow
                  change={words.change(one.email)}
                  remove={`${desk.remove}: ${one.email}`}
                  onChange={() => (list.open.value = one)}
                  onRemove={() => void list.remove(one)}
                >
                  <bdi>{one.name ?? one.email}</bdi>
                  <br />
                  <small>{[one.name && one.email, one.scopes.join(', ')].filter(Boolean).join(' · ')}</small>
                </ListedRow>
              ))}
            </ul>
          )
        }
      </Answer>
      <Said deed={list.deed.value} />
      <Fields
        key={person?.email ?? ''}
        name={person ? words.change(person.email) : words.add}
        label={person ? desk.save : desk.add}
        cancel={person && (() => (list.open.value = undefined))}
        submit={(values) => {
          const email = (filled(values, 'email') ?? '').toLowerCase()
          const name = filled(values, 'name')
          const scopes = chosenScopes(values, SCOPES)
          return list.put(person?.email ?? email, { email, scopes, ...(name === undefined ? {} : { name }) })
        }}
      >
        <h2>{person ? words.change(person.email) : words.add}</h2>
        <label>
          {words.email}
          <input name="email" type="email" required autocomplete="off" defaultValue={person?.email ?? ''} />
        </label>
        <label>
          {words.name}
          <input name="name" autocomplete="off" defaultValue={person?.name ?? ''} />
        </label>
        <Scopes of={SCOPES} chosen={person?.scopes ?? ['claims:read', 'claims:write']} />
      </Fields>
    </section>
  )
}

/** Puts somebody in the place of whoever has this address; nobody, where that is to be removed. */
function write(email: string, person: Person | undefined) {
  return amend(
    () => api.people.$get(),
    ({ people }, tag) => {
      const others = people.filter((one) => one.email !== email && one.email !== person?.email)
      const next = person ? [...others, person] : others
      return api.people.$put({ json: { people: next } }, { headers: { 'If-Match': tag } })
    },
  )
}
