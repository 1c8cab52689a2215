import type { Nouns } from '../language.ts'
import { words } from '../words.ts'

export const nouns = {
  head: 'stop',
  pluralEndings: ['s'],
  pluralVerbs: words('son eran fueron han habían serán'),
  determiners: words('los las la el estos estas sus otros otras de del entre'),
  outcomes: words('muertos muerto heridos herido desaparecidos capturados'),
  stops: words(
    'y o u pero en a al con sin sobre bajo por para de del la el los las un una unos unas es son era eran fue fueron ha han había habían sido será serán que quien quienes donde no se según desde hasta durante después antes contra entre hacia este esta estos estas él ella ellos ellas más menos como ya desplegados murieron resultaron',
  ),
} satisfies Partial<Nouns>
