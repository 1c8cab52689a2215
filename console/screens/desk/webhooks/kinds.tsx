import { h } from 'preact'
import { say } from '../../../language/say.ts'

const KINDS = [
  'claim.published',
  'claim.revised',
  'claim.withdrawn',
  'verdict.changed',
  'correction.published',
  'figure.changed',
  'suggestion.created',
] as const
type Kind = (typeof KINDS)[number]

const words = say({
  en: {
    legend: 'Is told when',
    'claim.published': 'readers see a claim',
    'claim.revised': 'what they see of it has changed',
    'claim.withdrawn': 'they no longer see it',
    'verdict.changed': 'its estimates are judged otherwise',
    'correction.published': 'readers are told a correction',
    'figure.changed': 'a page no longer states a marked figure',
    'suggestion.created': 'a figure waits for an editor',
  },
  de: {
    legend: 'Erfährt, wenn',
    'claim.published': 'Leser eine Frage sehen',
    'claim.revised': 'sich ändert, was sie davon sehen',
    'claim.withdrawn': 'sie sie nicht mehr sehen',
    'verdict.changed': 'ihre Zahlen anders beurteilt werden',
    'correction.published': 'Leser eine Korrektur erfahren',
    'figure.changed': 'eine Seite eine markierte Zahl nicht mehr nennt',
    'suggestion.created': 'eine Zahl auf die Redaktion wartet',
  },
})

/** What an endpoint is told of, one box for each kind of event. */
export function Kinds({ chosen }: { readonly chosen: readonly string[] }) {
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      {KINDS.map((kind) => (
        <label class="box">
          <input type="checkbox" name="kind" value={kind} defaultChecked={chosen.includes(kind)} />
          <span>
            {words[kind]} <code>{kind}</code>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

export function chosenKinds(values: FormData): Kind[] {
  const chosen = values.getAll('kind')
  return KINDS.filter((kind) => chosen.includes(kind))
}
