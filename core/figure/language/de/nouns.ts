import type { Nouns } from '../language.ts'
import { words } from '../words.ts'

export const nouns = {
  head: 'capital',
  pluralVerbs: words('sind waren wurden werden haben hatten kamen starben'),
  determiners: words(
    'die der das den dem des ihre ihrer seine seiner von weitere weiteren andere anderen schätzungsweise',
  ),
  outcomes: words('getötet verletzt verwundet tot vermisst gefallen verhaftet'),
  stops: words(
    'und oder aber in im an am auf aus bei mit nach seit von vor zu zum zur über unter um durch für gegen ohne bis als wie dass weil wenn da wo ist sind war waren werde würde würden wird werden wurde wurden worden sei seien hat haben hatte hatten kann können soll sollen nicht er sie es wir ihr ich ein eine einer einem einen die der das den dem des sich noch auch nur schon mehr weniger im laut sowie davon darunter gegenüber',
  ),
} satisfies Partial<Nouns>
