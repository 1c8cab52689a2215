import type { Bounds } from '../language.ts'
import { phrases, words } from '../words.ts'

export const bounds: Bounds = {
  before: {
    ...phrases(
      'about',
      `about|around|approximately|approx|roughly|circa|ca|some|barely|estimated|an estimated|averaged|averaging|averages|an average of
      |estimated at|in the region of|in the order of|on the order of|in the neighborhood of|in the neighbourhood of|~|≈|more or less
      |somewhere around|somewhere near|an approximate|in the vicinity of`,
    ),
    ...phrases(
      'nearly',
      `nearly|almost|close to|not quite|just under|just below|just short of|just shy of|a little under|a little less than|slightly under
      |slightly less than|slightly fewer than|just less than|shy of|approaching|nearing|near|nears|neared|approach|approaches|approached
      |verging on|a hair under|a shade under`,
    ),
    ...phrases(
      'justOver',
      `just over|just above|just more than|a little over|a little more than|little more than|slightly over|slightly above
      |slightly more than|a bit more than|a bit over|slightly higher than|a shade over|just past|a fraction over|marginally over
      |marginally above|marginally more than`,
    ),
    ...phrases(
      'atLeast',
      `at least|at the least|no {younger,shorter,lighter,slower,earlier,nearer} than|at a minimum|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than|as few as
      |as little as|as low as|greater than or equal to|more than or equal to|at least or equal to|more or equal to|greater or equal to
      |greater or equal than|equal or greater than|equal or more than|not below|not under|no lower than|no smaller than
      |equal to or more than|equal to or greater than|> =|≥|upwards of|upward of|at the very least`,
    ),
    ...phrases(
      'moreThan',
      `past|{longer,taller,wider,deeper,heavier,faster,later,farther,further,thicker,older,richer,stronger,hotter,steeper} than|more than|over than|over|above|beyond|larger than|higher than|greater than|bigger than|well over|far more than|exceeding|exceed
      |exceeds|exceeded|in excess of|north of|surpass|surpasses|surpassed|surpassing|top|tops|topped|topping|pass|passes|passed|passing
      |cross|crosses|crossed|crossing|eclipse|eclipses|eclipsed|outstrip|outstrips|outstripped|outnumber|outnumbers|outnumbered
      |considerably more than|much more than|significantly more than|comfortably over|comfortably above|comfortably more than
      |easily over|easily more than|>`,
    ),
    ...phrases(
      'lessThan',
      `not even|short of|well short of|{shorter,narrower,lighter,slower,earlier,thinner,younger,nearer,cheaper,cooler,colder,weaker} than|slightly below|far below|far under|far less than|far fewer than|much less than|considerably less than|considerably fewer than
      |less than|fewer than|lower than|smaller than|well under|well below|under|below|beneath|south of|sub -|<`,
    ),
    ...phrases(
      'atMost',
      `at the very most|limited to|capped at|no {longer,taller,wider,deeper,heavier,faster,later,farther,further,thicker,older} than|at most|at the most|a maximum of|maximum of|no more than|not more than|no greater than
      |no higher than|no larger than|no bigger than|not exceeding|not exceed|not over|less or equal to|equal or less than
      |less than or equal to|less or equal than|smaller or equal than|equal to or less than|fewer than or equal to|< =|≤`,
    ),
    ...phrases('upTo', 'up to|as many as|as much as|as high as|anything up to'),
    ...phrases('exact', 'exactly|precisely|equal to|equals to|equaling to|equals'),
  },
  afterMove: ['past'],
  homonyms: words('top near pass{,es,ed,ing} cross{,es,ed,ing} approach{,es,ed}'),
  skipped: ['the', 'a', 'just', 'only'],
  asides: [
    ...[
      'the mark of',
      'the threshold of',
      'the level of',
      'the barrier of',
      'the milestone of',
      'the limit of',
      'the ceiling of',
      'the cap of',
    ],
    ...['for the first time', 'once again', 'already', 'easily', 'briefly', 'comfortably'],
  ],
  estimates: words('estimat{ed,es,ing} reckon{ed,s}'),
  estimateAt: words('at be'),
  reaches: words('reach{,es,ed,ing} attain{,s,ed,ing} hit total{,ed,led}'),
  negations: words(
    "not never without didn't doesn't don't won't hasn't haven't hadn't wasn't isn't cannot can't couldn't wouldn't fail{,s,ed,ing} unable yet",
  ),
  auxiliaries: words('to have has had be been being was were is are did does will would could ever even quite yet'),
  definite: ['the'],
  compared: ['of'],
  during: ['over'],
  after: {
    ...phrases(
      'atLeast',
      `or more|or greater|or higher|or above|or over|and over|and above|and up|and counting|at least|at a minimum|- plus|+`,
    ),
    ...phrases('atMost', 'or less|or fewer|or lower|or below|or under|at most|at the most'),
    ...phrases('about', 'or so|- odd|odd|or thereabouts|give or take|or nearly'),
    ...phrases('exact', 'exactly'),
  },
  to: ['to', 'through', '-', '–', '—', '~', '‐', '‑', '−'],
  or: ['or'],
  betweenAnd: [],
  between: ['between', 'anywhere between'],
  from: ['from', 'anywhere from'],
}
