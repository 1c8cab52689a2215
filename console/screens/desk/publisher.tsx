import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { api } from '../../api/api.ts'
import { type BodyOf, heard, useAsked } from '../../api/asked.ts'
import { Answer } from '../../frame/answer.tsx'
import { say } from '../../language/say.ts'
import { may } from '../../session/session.ts'
import { useDeed } from './deed.ts'
import { Fields, filled } from './fields.tsx'
import { Said } from './said.tsx'
import { words as desk } from './words.ts'

const words = say({
  en: {
    lead: 'Readers, feeds and other desks are told this beside every claim.',
    name: 'Name of the desk',
    licence: 'Licence of the data (SPDX identifier, as CC-BY-4.0)',
    correctionsPolicy: 'Page with the corrections policy',
    contact: 'Where mistakes are told (a page, or mailto: and an address)',
    url: 'The publisher’s site, without a path',
    unsaid: 'not said',
    theirs: 'Somebody else changed it meanwhile. They say:',
    again: 'What you entered is still here; saving again replaces theirs.',
  },
  de: {
    lead: 'Leser, Feeds und andere Redaktionen erfahren dies neben jeder Frage.',
    name: 'Name der Redaktion',
    licence: 'Lizenz der Daten (SPDX-Kennung wie CC-BY-4.0)',
    correctionsPolicy: 'Seite mit den Regeln für Korrekturen',
    contact: 'Wohin Fehler gemeldet werden (eine Seite, oder mailto: und eine Adresse)',
    url: 'Seite des Herausgebers, ohne Pfad',
    unsaid: 'nicht gesagt',
    theirs: 'Jemand anders hat es inzwischen geändert. Dort steht jetzt:',
    again: 'Ihre Eingabe steht noch da; noch einmal speichern ersetzt das andere.',
  },
})

type Record = BodyOf<Awaited<ReturnType<typeof api.desk.$get>>>
const PARTS = ['name', 'licence', 'correctionsPolicy', 'contact', 'url'] as const

/** Who publishes, under which licence, and where mistakes are told. */
export function Publisher() {
  const tag = useSignal('')
  const { asked, again } = useAsked(async () => {
    const answer = await api.desk.$get()
    tag.value = answer.headers.get('ETag') ?? ''
    return answer
  })
  const theirs = useSignal<Record | undefined>(undefined)
  const { deed, run } = useDeed()
  const save = async (json: Record & { readonly name: string }): Promise<boolean> => {
    theirs.value = undefined
    const done = await run(async () => {
      const put = await heard(
        api.desk.$put({ json }, { headers: { 'If-Match': tag.value } }).then((answer) => {
          if (answer.ok) tag.value = answer.headers.get('ETag') ?? ''
          return answer
        }),
      )
      if (put.kind === 'refused' && put.problem.status === 412) {
        const now = await api.desk.$get()
        tag.value = now.headers.get('ETag') ?? ''
        theirs.value = (await now.json()) as Record
      }
      return put
    })
    if (done) again()
    // what was saved stays in its fields
    return false
  }
  return (
    <section>
      <p class="lead">{words.lead}</p>
      <Answer asked={asked.value} again={again}>
        {(record) => (may('admin') ? <RecordForm record={record} save={save} /> : <Parts record={record} />)}
      </Answer>
      {theirs.value ? (
        <div role="alert" class="said">
          <p class="loud">{words.theirs}</p>
          <Parts record={theirs.value} />
          <p>{words.again}</p>
        </div>
      ) : (
        <Said deed={deed.value} />
      )}
      <p role="status">{deed.value.kind === 'here' && desk.saved}</p>
    </section>
  )
}

function RecordForm({
  record,
  save,
}: {
  readonly record: Record
  save(record: Record & { readonly name: string }): Promise<boolean>
}) {
  return (
    <Fields
      name={desk.publisher}
      label={desk.save}
      submit={(values) => {
        const said = PARTS.map((part) => [part, filled(values, part)] as const).filter(([, text]) => text !== undefined)
        return save({ name: '', ...Object.fromEntries(said) })
      }}
    >
      {PARTS.map((part) => (
        <label>
          {words[part]}
          <input name={part} required={part === 'name'} autocomplete="off" defaultValue={record[part] ?? ''} />
        </label>
      ))}
    </Fields>
  )
}

function Parts({ record }: { readonly record: Record }) {
  return (
    <dl class="parts sheet">
      {PARTS.map((part) => (
        <div>
          <dt>{words[part]}</dt>
          <dd>{record[part] === undefined ? <i>{words.unsaid}</i> : <bdi>{record[part]}</bdi>}</dd>
        </div>
      ))}
    </dl>
  )
}
