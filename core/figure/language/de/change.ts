import type { Change } from '../language.ts'
import { phrases, words } from '../words.ts'

export const change = {
  up: words(
    `beschleunig{t,te,ten} stieg{,en} steig{t,en,e} gestiegen ansteig{t,en} angestiegen wuchs{,en} wächst wachsen gewachsen klettert{,e,en} geklettert
    zuleg{t,en,te,ten} zugelegt zunahm{,en} zugenommen erhöht{,e,en} erhöhen kletter{n,te} schnell{t,te,ten} plus
    vergrößer{t,te,ten,n} verteuer{t,te,ten,n} explodier{t,te,ten} ausgeweitet anzog{,en} angezogen hochgeschnellt emporgeschnellt verbesser{t,te,ten}`,
  ),
  down: words(
    `verlangsam{t,te,ten} fiel{,en} fällt fallen gefallen sank{,en} sink{t,en} gesunken schrumpf{t,te,ten,en} geschrumpft minus nachgegeben nachgab sackt{,e,en}
    abgesackt eingebrochen stürz{t,te,ten} gestürzt verringer{t,te,ten,n} verminder{t,te,ten,n} zurückging zurückgegangen zurückgehen
    abgenommen abnahm{,en} rutsch{t,te,ten} abgerutscht purzel{t,te,ten} schmolz{,en} verbillig{t,te,ten} verschlechter{t,te,ten} abgestürzt`,
  ),
  upNouns: words('anstieg zuwachs zunahme erhöhung wachstum plus steigerung'),
  downNouns: words('rückgang abnahme verringerung einbruch minus senkung kürzung'),
  gain: words(
    'gewann{,en} gewinn{t,en} gewonnen hob hoben hebt anheben angehoben steiger{t,te,ten,n} gesteigert aufgestockt stock{t,te,ten} heraufgesetzt',
  ),
  loss: words(
    'verl{or,oren,iert,ieren,or} kürz{t,te,ten,en} gekürzt senk{t,te,ten,en} gesenkt reduzier{t,te,ten,en} kapp{t,te,ten} gekappt drück{t,te,ten} gedrückt herabgesetzt',
  ),
  separable: {
    ...phrases({ zu: 'up' }, 'leg{t,te,ten,en}'),
    ...phrases({ zu: 'up', ab: 'down' }, 'nahm{,en}|nimmt|nehmen'),
    ...phrases({ nach: 'down', ab: 'down' }, 'gab{,en}|gibt|geben'),
    ...phrases({ ein: 'down' }, 'brach{,en}|bricht|brechen|büß{t,te,ten,en}'),
    ...phrases({ zurück: 'down', hoch: 'up', runter: 'down' }, 'ging{,en}|geht|gehen|fuhr{,en}'),
    ...phrases({ an: 'up' }, 'zog{,en}|zieht|ziehen'),
  },
  shifts: words(
    'ging gehen geht gegangen änder{t,te,ten,n} geändert korrigier{t,te,ten,en} revidier{t,te,ten,en} passt{,e,en} angepasst schwankt{,e,en}',
  ),
  besides: { über: 'up', unter: 'down' },
  moreThan: words('mehr höher größer länger teurer'),
  lessThan: words('weniger niedriger geringer kleiner kürzer billiger'),
  upBehind: words('höher mehr'),
  downBehind: words('niedriger tiefer geringer weniger'),
  by: ['um'],
  level: ['auf', 'bei'],
  levelBounds: words('über unter oberhalb unterhalb'),
  against: ['gegenüber', 'verglichen mit', 'im vergleich zu'],
  thatIs: ['das sind', 'das entspricht', 'beziehungsweise', 'also'],
  fillers: words('noch weitere weiteren rund etwa nochmals erneut leicht stark deutlich kräftig'),
  clause: words(
    'dass der die das welche welcher während weil obwohl wenn nachdem bevor bis da ob wie sagte sagt erklärte teilte aber und',
  ),
  verbLast: true,
  of: ['von', 'der', 'des'],
  but: ['aber'],
  than: ['als'],
} satisfies Partial<Change>
