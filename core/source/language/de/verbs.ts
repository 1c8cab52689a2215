import { words } from '../../../figure/language/words.ts'

export const verbs = {
  say: words(
    `sagt{,e,en} teilt{,e,en} mitteilt{,e,en} erklärt{,e,en} meldet{,e,en} melden berichtet{,e,en} berichten betont{,e,en} warnt{,e,en} schreibt schrieb{,en} heißt hieß gab gibt gaben bestätigt{,e,en}
    erläutert{,e,en} behauptet{,e,en} versichert{,e,en} kündigt{,e,en} prognostiziert{,e,en} räumt{,e,en} verkündet{,e,en} argumentiert{,e,en} führt{,e} zitiert{,e}`,
  ),
  put: [
    ...words(
      'schätzt{,e,en} schätzen bezifferte bezifferten beziffert beziffern zählt{,e,en} zählen registriert{,e,en} verzeichnet{,e,en} nannte nannten nennt veranschlagt{,e,en} erfasst{,e,en}',
    ),
    ...'spricht von|sprach von|sprachen von|sprechen von|rechnet mit|rechnete mit|rechnen mit|rechneten mit|rechnet|rechnete|rechnen|geht von|ging von|gehen von|gingen von|geht|ging|kommt auf|kam auf|kommt|kam|spricht|sprach|sprachen|sprechen'.split(
      '|',
    ),
  ],
  find: words('erwartet{,e,en} erwarten glaubt{,e,en} glauben zeigt{,e,en} zeigen ergab ergaben ergibt'),
  resumes: ['das', 'dies'],
  opens: words('hat haben hatte hatten habe war waren ist sind teilte teilten teilt gab gibt gaben'),
  closes: words(
    `mitgeteilt mit erklärt gesagt gemeldet berichtet angegeben an genannt geschätzt beziffert gezählt veranschlagt ausgegangen gerechnet prognostiziert errechnet ermittelt bestätigt gesprochen angekündigt
    registriert eingeräumt bekannt bekanntgegeben`,
  ),
  never: ['nicht', 'nie'],
  auxiliaries: words('hat haben hatte hatten ist sind war waren wird werden wurde wurden habe hätten'),
  negations: words('nicht nie kein keine ob wenn falls zu'),
  adverbs: words(
    'auch zudem dagegen hingegen jedoch indes nun noch bereits zuvor weiter außerdem inzwischen zunächst selbst aber derzeit aktuell lediglich nur mittlerweile am',
  ),
  that: ['dass'],
  relatives: words('der die das welche welcher welches dessen deren'),
  according: [
    'nach angaben',
    'nach eigenen angaben',
    'nach schätzungen',
    'nach schätzung',
    'nach berechnungen',
    'nach informationen',
    'nach einschätzung',
    'nach darstellung',
    'nach auskunft',
    'nach worten',
    'laut',
    'laut angaben',
    'gemäß',
  ],
  postposed: ['zufolge'],
  citing: ['unter berufung auf', 'mit verweis auf', 'unter verweis auf'],
  statements: words(
    'schätzung schätzungen prognose prognosen zählung berechnung berechnungen statistik statistiken erhebung umfrage studie bericht angaben',
  ),
  from: words('der des von durch'),
}
