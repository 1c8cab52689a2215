import { many } from '../language/many.ts'
import { say } from '../language/say.ts'

/** What is said of decisions wherever they are made. */
export const words = say({
  en: {
    approve: 'Approve',
    reject: 'Reject',
    skip: 'Leave alone',
    other: 'Other claim',
    undo: 'Undo',
    ahead: 'Next',
    back: 'Back',
    hidden: 'Readers do not see this claim: it is withdrawn, paused, or not published yet.',
    made: { approved: 'Approved', rejected: 'Rejected', seen: 'Left alone', suggested: 'Open again' },
    figures: (n: number) => many(n, 'figure', 'figures'),
  },
  de: {
    approve: 'Annehmen',
    reject: 'Ablehnen',
    skip: 'Ruhen lassen',
    other: 'Andere Frage',
    undo: 'Rückgängig',
    ahead: 'Weiter',
    back: 'Zurück',
    hidden: 'Leser sehen diese Frage nicht: Sie ist zurückgezogen, angehalten oder noch nicht veröffentlicht.',
    made: { approved: 'Angenommen', rejected: 'Abgelehnt', seen: 'Ruht', suggested: 'Wieder offen' },
    figures: (n: number) => many(n, 'Zahl', 'Zahlen'),
  },
})
