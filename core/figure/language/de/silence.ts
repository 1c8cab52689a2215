import type { Silence } from '../language.ts'
import { words } from '../words.ts'

export const silence = {
  months: words('januar jänner februar märz april mai juni juli august september oktober november dezember'),
  clock: ['uhr'],
  clockBefore: ['um'],
  ageAfter: ['jahre alt', '- jährige', '- jähriger', '- jährigen', '- jähriges'],
  ageBefore: ['im alter von', 'im alter zwischen', 'im alter ab', 'im alter bis'],
  ageYears: words('kinder kindern personen menschen frauen männer jugendliche jugendlichen junge jungen').flatMap(
    (who) => ['unter', 'über', 'ab', 'bis'].map((side) => `${who} ${side}`),
  ),
  yearBefore: words('jahr jahre jahres seit bis ab anfang ende mitte sommer winter herbst frühjahr'),
  labels: words(
    'artikel kapitel seite nummer nr paragraph platz gruppe absatz band teil typ version zimmer raum linie',
  ),
  ranks: ['top'],
  eraBefore: [],
  eraAfter: ['v . chr', 'n . chr', 'v . u'],
  headlines: words(
    'nur auch noch zu bis in im am insgesamt damit dabei davon darunter zuletzt bislang bisher heute gestern zudem dort hier weitere diese alle',
  ),
  models: ['max', 'dreamliner', 'pro'],
  streets: words('straße platz allee weg gasse'),
  relativeAfter: ['zuvor', 'nach', 'nachdem'],
  relativeBefore: ['vor'],
  partOf: words('der des aller dieser ihrer seiner von'),
} satisfies Partial<Silence>
