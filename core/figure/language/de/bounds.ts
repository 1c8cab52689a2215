import type { Bounds } from '../language.ts'
import { neutral } from '../neutral.ts'
import { phrases, words } from '../words.ts'

export const bounds = {
  before: {
    ...neutral.before,
    ...phrases(
      'about',
      `etwa|rund|circa|zirka|ca|ca .|ungefähr|schätzungsweise|geschätzt|geschätzte{,n}|um die|in etwa|gegen|an die|in der größenordnung von|durchschnittlich|im {durchschnitt,schnitt,mittel}|zirka|grob|um {die,rund,etwa}`,
    ),
    ...phrases(
      'nearly',
      `annähernd|nahezu|fast|beinahe|knapp|etwas weniger als|knapp unter|kurz vor|bei knapp|auf knapp|näher{t,n,te,ten} sich`,
    ),
    ...phrases('justOver', 'gut|etwas mehr als|knapp über|etwas über|ein wenig mehr als|geringfügig mehr als'),
    ...phrases(
      'atLeast',
      `mindestens|wenigstens|zumindest|nicht weniger als|{nicht,kein} {kürzer,jünger,niedriger,geringer,kleiner} als|nicht unter|minimal|größer oder gleich|größer gleich|mindestens {die,den,der}`,
    ),
    ...phrases(
      'moreThan',
      `mehr als|über|größer als|höher als|oberhalb von|übersteig{t,en} {,die,den,das}|überstieg{,en}|überschreit{et,en} {,die,den}|überschritt{,en} {,die,den}
      |übertrifft|übertrafen|übertraf|jenseits von|weit über|deutlich über|weit mehr als|deutlich mehr als|{weiter,länger,tiefer,breiter,schwerer,älter,schneller,stärker,teurer,später,reicher} als|{knackt,knackte,knackten,überspringt,übersprang,sprengt,sprengte} {,die,den,das}|jenseits der`,
    ),
    ...phrases(
      'atMost',
      'höchstens|maximal|nicht mehr als|nicht über|{nicht,kein} {länger,höher,größer,tiefer,breiter,schwerer,älter,schneller,stärker,teurer,später} als|{begrenzt,beschränkt,gedeckelt} auf|kleiner oder gleich|kleiner gleich|allenfalls',
    ),
    ...phrases('upTo', 'bis zu|bis zur|bis zum'),
    ...phrases(
      'lessThan',
      `weniger als|unter|kleiner als|niedriger als|geringer als|unterhalb von|deutlich unter|weit unter|deutlich weniger als|{kürzer,schmaler,leichter,langsamer,jünger,schwächer,billiger,früher} als|nicht einmal|keine|keine {einmal,ganzen}|noch nicht einmal|nicht ganz`,
    ),
    ...phrases('exact', 'genau|exakt'),
  },
  skipped: words('die der das dem den einem einer'),
  asides: [
    ...['die marke von', 'der marke von', 'die schwelle von', 'der schwelle von', 'die grenze von', 'der grenze von'],
    ...[
      'die obergrenze von',
      'der obergrenze von',
      'dem grenzwert von',
      'dem wert von',
      'aber',
      'jedoch',
      'allerdings',
    ],
    ...['erstmals', 'zum ersten mal', 'bereits', 'schon', 'inzwischen', 'zeitweise', 'wieder'],
  ],
  estimates: words('schätz{t,te,ten,en} geschätzt taxier{t,te}'),
  estimateAt: words('auf'),
  reaches: words('erreich{t,te,ten,en} schaff{t,te,ten,en}'),
  negations: words('nicht nie niemals ohne'),
  auxiliaries: words('zu hat haben hatte mehr ganz auch nur mal einmal'),
  during: ['über'],
  definite: ['die', 'der', 'das', 'dem', 'den'],
  after: {
    ...neutral.after,
    ...phrases('atLeast', 'oder mehr|und mehr|oder darüber|und darüber|oder höher'),
    ...phrases('lessThan', '{wurde,wurden,werden,wird} nicht erreicht'),
    ...phrases('atMost', 'oder weniger|oder darunter|oder niedriger'),
  },
  to: [...neutral.to, 'bis'],
  or: ['oder'],
  between: ['zwischen'],
  from: ['von'],
} satisfies Partial<Bounds>
