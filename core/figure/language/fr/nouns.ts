import type { Nouns } from '../language.ts'
import { words } from '../words.ts'

export const nouns = {
  head: 'stop',
  pluralEndings: ['s', 'x', 'nt'],
  pluralVerbs: words('sont étaient ont avaient seront'),
  determiners: words('les la le des ces ses leurs autres de du'),
  outcomes: words('tués tué blessés blessé morts mort disparus capturés'),
  stops: words(
    "et ou mais dans en à au aux sur sous par pour avec sans de du des la le les un une est sont était étaient a ont avait avaient ont été sera seront qui que qu'il qu'ils dont où ne pas se s'est selon depuis pendant après avant contre entre parmi ce cette ces il elle ils elles nous vous je plus moins environ ainsi alors déployés tous",
  ),
} satisfies Partial<Nouns>
