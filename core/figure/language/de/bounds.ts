import type { Bounds } from '../language.ts'
import { neutral } from '../neutral.ts'
import { phrases, words } from '../words.ts'

export const bounds = {
  before: {
    ...neutral.before,
    ...phrases(
      'about',
      `etwa|rund|circa|zirka|ca|ca .|ungefähr|schätzungsweise|geschätzt|geschätzte{,n}|um die|in etwa|gegen|an die|in der größenordnung von`,
    ),
    ...phrases(
      'nearly',
      `annähernd|nahezu|fast|beinahe|knapp|etwas weniger als|knapp unter|kurz vor|bei knapp|auf knapp|näher{t,n,te,ten} sich`,
    ),
    ...phrases('justOver', 'gut|etwas mehr als|knapp über|etwas über|ein wenig mehr als|geringfügig mehr als'),
    ...phrases(
      'atLeast',
      `mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|minimal|größer oder gleich|größer gleich|mindestens {die,den,der}`,
    ),
    ...phrases(
      'moreThan',
      `mehr als|über|größer als|höher als|oberhalb von|übersteig{t,en} {,die,den,das}|überstieg{,en}|überschreit{et,en} {,die,den}|überschritt{,en} {,die,den}
      |übertrifft|übertrafen|übertraf|jenseits von|weit über|deutlich über|weit mehr als|deutlich mehr als|weiter als|länger als`,
    ),
    ...phrases('atMost', 'höchstens|maximal|nicht mehr als|nicht über|kleiner oder gleich|kleiner gleich|allenfalls'),
    ...phrases('upTo', 'bis zu|bis zur|bis zum'),
    ...phrases(
      'lessThan',
      `weniger als|unter|kleiner als|niedriger als|geringer als|unterhalb von|deutlich unter|weit unter|deutlich weniger als|kürzer als`,
    ),
    ...phrases('exact', 'genau|exakt'),
  },
  skipped: words('die der das dem den einem einer'),
  during: ['über'],
  definite: ['die', 'der', 'das', 'dem', 'den'],
  after: {
    ...neutral.after,
    ...phrases('atLeast', 'oder mehr|und mehr|oder darüber|und darüber|oder höher'),
    ...phrases('atMost', 'oder weniger|oder darunter|oder niedriger'),
  },
  to: [...neutral.to, 'bis'],
  or: ['oder'],
  between: ['zwischen'],
  from: ['von'],
} satisfies Partial<Bounds>
