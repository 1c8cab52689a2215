/**
 * Words for what is counted, by concept and language, folded: lower case, without marks. `*` stands for any ending.
 * A word may name several concepts ("casualties"): those are listed in `umbrellas`.
 */
export const outcomeWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  killed: {
    en: 'kill* dead death* die died dying fatalit* fatally slain deceased perished',
    de: 'getotet* tot tote toten toter todesopfer* gestorben* gefallen* umgekommen* tod todesfall* todesfalle*',
    fr: 'tue tues tuee tuees mort morts morte mortes deces decede*',
    es: 'muert* fallecid* murio murieron asesinad*',
    uk: 'вбит* убит* загиб* загинул* помер* мертв*',
  },
  wounded: {
    en: 'wound* injur* maimed',
    de: 'verwundet* verletzt* verwundung* verletzung*',
    fr: 'blesse blesses blessee blessees blessure*',
    es: 'herid* lesionad*',
    uk: 'поранен* травмован*',
  },
  missing: {
    en: 'missing disappeared unaccounted',
    de: 'vermisst* verschwunden*',
    fr: 'disparu*',
    es: 'desaparecid*',
    uk: 'зниклих зникли зниклі',
  },
  captured: {
    en: 'captured captive* prisoner* pow pows',
    de: 'gefangen* kriegsgefangen*',
    fr: 'capture captures prisonnier*',
    es: 'capturad* prisioner*',
    uk: 'полонен* полон* захоплен*',
  },
  displaced: {
    en: 'displaced fled uprooted',
    de: 'vertrieben* gefluchtet* gefluchtet',
    fr: 'deplace* fui',
    es: 'desplazad* huyeron',
    uk: 'переселен* переміщен*',
  },
  deployed: {
    en: 'deploy* sent dispatched stationed arrived',
    de: 'entsandt* entsendet* eingesetzt* stationiert* verlegt* geschickt* eingetroffen*',
    fr: 'deploye* envoye* arrive*',
    es: 'desplegad* enviad* desplego envio llegaron',
    uk: 'розгорнут* відправлен* направлен* прибул*',
  },
  arrested: {
    en: 'arrest* detained detention*',
    de: 'verhaftet* festgenommen* inhaftiert*',
    fr: 'arrete* interpelle* detenu*',
    es: 'detenid* arrestad*',
    uk: 'заарештован* затриман*',
  },
  infected: {
    en: 'infect* case cases',
    de: 'infiziert* infektion* falle',
    fr: 'infecte* cas',
    es: 'infectad* contagiad* casos',
    uk: 'інфікован* випадк*',
  },
  evacuated: {
    en: 'evacuat* rescued',
    de: 'evakuiert* gerettet*',
    fr: 'evacue* sauve*',
    es: 'evacuad* rescatad*',
    uk: 'евакуйован* врятован*',
  },
  destroyed: { en: 'destroy* demolished', de: 'zerstort*', fr: 'detruit*', es: 'destruid*', uk: 'знищен* зруйнован*' },
  damaged: { en: 'damaged', de: 'beschadigt*', fr: 'endommage*', es: 'danad*', uk: 'пошкоджен*' },
}

/** Words that name several concepts at once. "Losses" may or may not include prisoners: it fits whatever a claim counts of them. */
export const umbrellas: readonly {
  readonly concepts: readonly string[]
  readonly words: Readonly<Record<string, string>>
}[] = [
  {
    concepts: ['killed', 'wounded'],
    words: { en: 'casualt*', es: 'bajas', de: 'opfer*', fr: 'victime*', uk: 'жертв*' },
  },
  {
    concepts: ['killed', 'wounded', 'missing', 'captured'],
    words: { en: 'losses lost', de: 'verluste* verlor*', fr: 'pertes perdu*', es: 'perdidas perdio', uk: 'втрат*' },
  },
]

/** What joins two outcome words that are counted together: "killed or wounded". Folded words. */
export const conjunctions: ReadonlySet<string> = new Set('and or und oder bzw et ou y o e u та і и й або чи'.split(' '))

/** What may stand beside a conjunction there: "have been killed or have been wounded". */
export const auxiliaries: ReadonlySet<string> = new Set(
  'have been were was worden wurden wurde sind ont ete han ha sido resultado'.split(' '),
)
