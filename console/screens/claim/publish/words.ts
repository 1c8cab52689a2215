import { say } from '../../../language/say.ts'

const many = (n: number, one: string, more: string): string => (n === 1 ? `1 ${one}` : `${n} ${more}`)

export const words = say({
  en: {
    publish: 'Publish …',
    title: 'What publishing changes',
    now: 'Publish',
    cancel: 'Not yet',
    looking: 'Looking at what it changes',
    unsaved: 'Not everything is saved yet: it can be published once it is.',
    cannot: 'This is missing:',
    before: 'Readers see now',
    after: 'Readers will see',
    nothing: 'Nothing yet.',
    articles: (n: number, news: number) =>
      n === 0
        ? 'No article carries it.'
        : `${many(n, 'article carries', 'articles carry')} it, ${news === 0 ? 'and all its figures there stay as they are' : `${news} will say something new`}.`,
    same: 'stays as it is',
    becomes: (before: string, after: string) => `${before} → ${after}`,
    isNew: (after: string) => `new: ${after}`,
    isGone: (before: string) => `${before}, then no longer compared`,
    flips: (n: number) => (n === 0 ? 'No verdict changes.' : `${many(n, 'verdict changes', 'verdicts change')}:`),
    claims: 'Claims that cite it:',
    embargo: 'Readers will not see it before its embargo ends.',
    refused: 'It was not published:',
    unreached: 'The desk does not answer. Try again.',
    stale: 'Somebody else has just changed it. Close this, look at what changed, and publish then.',
    done: 'Published. Readers see it within a minute.',
  },
  de: {
    publish: 'Veröffentlichen …',
    title: 'Was sich durch das Veröffentlichen ändert',
    now: 'Veröffentlichen',
    cancel: 'Noch nicht',
    looking: 'Es wird nachgesehen, was sich ändert',
    unsaved: 'Noch ist nicht alles gespeichert; danach kann veröffentlicht werden.',
    cannot: 'Das fehlt:',
    before: 'Leser sehen jetzt',
    after: 'Leser werden sehen',
    nothing: 'Noch nichts.',
    articles: (n: number, news: number) =>
      n === 0
        ? 'Kein Artikel zeigt sie.'
        : `${many(n, 'Artikel zeigt', 'Artikel zeigen')} sie, ${news === 0 ? 'und alle Zahlen dort bleiben, wie sie sind' : `${news} werden etwas anderes sagen`}.`,
    same: 'bleibt, wie es ist',
    becomes: (before: string, after: string) => `${before} → ${after}`,
    isNew: (after: string) => `neu: ${after}`,
    isGone: (before: string) => `${before}, dann nicht mehr verglichen`,
    flips: (n: number) =>
      n === 0 ? 'Kein Urteil ändert sich.' : `${many(n, 'Urteil ändert', 'Urteile ändern')} sich:`,
    claims: 'Fragen, die sie anführen:',
    embargo: 'Leser sehen sie nicht, bevor ihre Sperrfrist endet.',
    refused: 'Nicht veröffentlicht:',
    unreached: 'Die Redaktion antwortet nicht. Versuchen Sie es noch einmal.',
    stale:
      'Soeben hat jemand anderes sie geändert. Schließen Sie dies, sehen Sie nach, was sich geändert hat, und veröffentlichen Sie dann.',
    done: 'Veröffentlicht. Leser sehen es binnen einer Minute.',
  },
})
