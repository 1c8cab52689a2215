import { say } from '../language/say.ts'

export const words = say({
  en: {
    claim: 'Claim',
    search: 'Search questions, estimates, sources',
    noHit: 'No published claim says so.',
    repeats: 'Which estimate it repeats',
    repeatsNone: 'None: readers are shown that others count otherwise',
  },
  de: {
    claim: 'Frage',
    search: 'Fragen, Schätzungen, Quellen durchsuchen',
    noHit: 'Keine veröffentlichte Frage enthält das.',
    repeats: 'Welche Schätzung sie wiederholt',
    repeatsNone: 'Keine: Leser sehen, dass andere anders zählen',
  },
})
