import type { Change } from '../language.ts'
import { words } from '../words.ts'

export const change = {
  up: words(
    `beschleunig{t,te,ten} stieg{,en} steig{t,en,e} gestiegen ansteig{t,en} angestiegen wuchs{,en} wächst wachsen gewachsen klettert{,e,en} geklettert
    zuleg{t,en,te,ten} legte{,n} zugelegt zunahm{,en} zugenommen nahm nahmen erhöht{,e,en} erhöhen kletter{n,te} schnell{t,te,ten} plus
    vergrößer{t,te,ten,n}`,
  ),
  down: words(
    `verlangsam{t,te,ten} fiel{,en} fällt fallen gefallen sank{,en} sink{t,en} gesunken schrumpf{t,te,ten,en} geschrumpft minus gab gaben nachgegeben nachgab sackt{,e,en}
    abgesackt brach brachen eingebrochen stürz{t,te,ten} gestürzt verringer{t,te,ten,n} verminder{t,te,ten,n} zurückging zurückgegangen zurückgehen
    abgenommen abnahm{,en}`,
  ),
  upNouns: words('anstieg zuwachs zunahme erhöhung wachstum plus steigerung'),
  downNouns: words('rückgang abnahme verringerung einbruch minus senkung kürzung'),
  gain: words('gewann{,en} gewinn{t,en} gewonnen hob hoben hebt anheben angehoben steiger{t,te,ten,n} gesteigert'),
  loss: words(
    'verl{or,oren,iert,ieren,or} kürz{t,te,ten,en} gekürzt senk{t,te,ten,en} gesenkt büßt{,e,en} reduzier{t,te,ten,en}',
  ),
  shifts: words(
    'ging gehen geht gegangen änder{t,te,ten,n} geändert korrigier{t,te,ten,en} revidier{t,te,ten,en} passt{,e,en} angepasst schwankt{,e,en}',
  ),
  upBehind: words('höher mehr'),
  downBehind: words('niedriger tiefer geringer weniger'),
  by: ['um'],
  level: ['auf', 'bei'],
  levelBounds: words('über unter oberhalb unterhalb'),
  against: ['gegenüber', 'verglichen mit', 'im vergleich zu'],
  fillers: words('noch weitere weiteren rund etwa nochmals erneut leicht stark deutlich kräftig'),
  clause: words(
    'dass der die das welche welcher während weil obwohl wenn nachdem bevor bis da ob wie sagte sagt erklärte teilte aber und',
  ),
  verbLast: true,
  of: ['von', 'der', 'des'],
  but: ['aber'],
  than: ['als'],
} satisfies Partial<Change>
