import { language } from '../../../language/say.ts'

/** A reason of core/claim in the editor's language; what is rare stays in English. */
export function problemWords(detail: string): string {
  const own = { en: ENGLISH, de: GERMAN }[language]
  return Object.hasOwn(own, detail) ? (own[detail] ?? detail) : sentence(detail)
}

function sentence(detail: string): string {
  return `${detail.slice(0, 1).toUpperCase()}${detail.slice(1)}.`
}

const ENGLISH: Readonly<Record<string, string>> = {
  'is empty: an estimate names its source': 'Nobody is named who counted.',
  'has no link that says where it was seen: a url, or a title with retrievedAt or a note; or say that no primary source was found':
    'Say where it was seen: an address, or a title with a day or a note. Or choose that no source was found.',
  'is not number': 'Is not a number.',
}

const GERMAN: Readonly<Record<string, string>> = {
  'is missing': 'Fehlt.',
  'is empty': 'Ist leer.',
  'is missing: readers are told first why the figures differ':
    'Fehlt: Leser erfahren zuerst, warum sich die Zahlen unterscheiden.',
  'is empty: an estimate names its source': 'Ist leer: Eine Angabe nennt ihre Quelle.',
  'has no link that says where it was seen: a url, or a title with retrievedAt or a note; or say that no primary source was found':
    'Nichts sagt, wo es zu sehen war: eine Adresse, oder ein Titel mit Tag oder Anmerkung; oder sagen Sie, dass keine Quelle gefunden wurde.',
  'is not origin: say who counted, or that no primary source was found':
    'Ist kein Ursprung: Sagen Sie, wer zählte, oder dass keine Quelle gefunden wurde.',
  'is not an existing date: 2025, 2025-01, 2025-01-05 or 2025-01-05T12:00:00Z':
    'Ist kein Datum, das es gibt: 2025, 2025-01, 2025-01-05 oder 5. Januar 2025.',
  'is not an http(s) address': 'Ist keine Adresse, die mit http(s) beginnt.',
  'is not a finite number': 'Ist keine Zahl.',
  'is not number': 'Ist keine Zahl.',
  'names nothing that can be counted': 'Nennt nichts, was sich zählen lässt.',
}
