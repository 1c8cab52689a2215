/**
 * Words for what is counted, by concept and language, folded: lower case, without marks. `*` stands for any ending.
 * A word may name several concepts ("casualties"): those are listed in `umbrellas`.
 */
export const outcomeWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  killed: {
    en: 'kill* toll bodies corpses dead death* die died dying fatalit* fatally slain deceased perished',
    de: 'leichen getotet* totete* tot tote toten toter todesopfer* gestorben* starb starben sterben gefallen* umgekommen* tod todesfall* todesfalle*',
    fr: 'cadavre* tue tues tuee tuees mort morts morte mortes deces decede*',
    es: 'cadaver* muert* fallec* murio murieron mata* mato asesin*',
    uk: 'вбит* вбил* вбиват* убит* убил* загиб* загинул* помер* мертв*',
  },
  wounded: {
    en: 'wound* injur* maimed',
    de: 'verwund* verletzt* verwundung* verletzung*',
    fr: 'blesse blesses blessee blessees blessure*',
    es: 'herid* hirieron hirio lesion*',
    uk: 'поранен* поранил* травмован*',
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
    en: 'displac* fled flee flees fleeing uproot* refugee* exodus',
    de: 'vertrieb* gefluchtet* fluchtete* geflohen* flohen fluchtling* binnenvertrieb*',
    fr: 'deplace* fui fuient refugie* exode',
    es: 'desplaz* huyeron huido huyen refugiad* exodo',
    uk: 'переселен* переміщен* біженц* втекл* покинул* виїхал*',
  },
  returned: {
    en: 'returned return returns returnee* repatriat*',
    de: 'zuruckgekehrt* zuruckkehr* ruckkehr* heimgekehrt* heimkehr*',
    fr: 'rentres rentrees revenus revenues rapatri*',
    es: 'regres* retorn* repatri*',
    uk: 'повернул* повернен* поверта*',
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
    en: 'infect* case cases sicken*',
    de: 'infiziert* infektion* falle',
    fr: 'infecte* cas',
    es: 'infectad* contagiad* casos',
    uk: 'інфікован* випадк*',
  },
  evacuated: {
    en: 'evacuat* rescue*',
    de: 'evakuiert* gerettet*',
    fr: 'evacue* sauve*',
    es: 'evacuad* rescatad*',
    uk: 'евакуйован* врятован*',
  },
  destroyed: { en: 'destroy* demolished', de: 'zerstort*', fr: 'detruit*', es: 'destruid*', uk: 'знищен* зруйнован*' },
  damaged: { en: 'damaged', de: 'beschadigt*', fr: 'endommage*', es: 'danad*', uk: 'пошкоджен*' },
  attended: {
    en: 'attend* marched marcher* marching marches protest* demonstrat* rallied rally rallies turnout crowd* gathered paraded spectator*',
    de: 'demonstrier* demonstrant* demonstration* protestier* protest* teilnehm* teilgenommen kundgebung* versammel* zuschauer* marschier*',
    fr: 'manifest* defile* participant* rassemble* spectateur* foule',
    es: 'manifestant* manifestacion* manifestaron asistent* asistieron marchas marcharon congreg* particip* concentr*',
    uk: 'мітинг* протест* учасник* марш* зібрал* демонстрант* демонстраці* демонструва*',
  },
  burnt: {
    en: 'burn burns burnt burned burning scorched charred',
    de: 'verbrannt* brannte* abgebrannt* niedergebrannt*',
    fr: 'brule* calcine* ravage* incendie*',
    es: 'quemad* quemo quemaron calcinad* arrasad* ardi*',
    uk: 'згоріл* вигоріл* спален*',
  },
  cost: {
    en: 'cost costs costing costly priced',
    de: 'kosten kostet kostete kosteten gesamtkosten baukosten teurer',
    fr: 'cout couts coute coutera couterait couter coutent facture',
    es: 'cuesta costara costo coste costes costos costaria costar cuestan factura',
    uk: 'кошту* варті* вартує',
  },
  owed: {
    en: 'debt debts owe owed owes',
    de: 'schulden* verschuldet*',
    fr: 'dette* endett*',
    es: 'deuda* endeud*',
    uk: 'борг* заборг*',
  },
  earned: {
    en: 'profit* revenue* earn* turnover',
    de: 'gewinn* umsatz* erlos* einnahmen',
    fr: 'benefice* recettes',
    es: 'beneficio* ingreso* ganancia*',
    uk: 'прибут* дохід* доход* виручк*',
  },
  granted: {
    en: 'donat* pledg* aid grant* subsid* fined fines compensat* bonus* funding',
    de: 'gespendet* spende* hilfsgeld* zugesagt* fordermittel* subvention* geldstrafe* entschadig*',
    fr: 'don dons aide subvention* amende* indemni*',
    es: 'donad* donacion* subvencion* multa* indemniz*',
    uk: 'пожертв* допомог* субсиді* штраф* компенсац*',
  },
  voted: {
    en: 'vote* voter* ballot*',
    de: 'gewahlt* wahlte* stimmen abgestimmt*',
    fr: 'vote* voix electeur*',
    es: 'vot*',
    uk: 'голос* виборц*',
  },
  vaccinated: {
    en: 'vaccinat* jabbed inoculat*',
    de: 'geimpft* impf*',
    fr: 'vaccin*',
    es: 'vacun*',
    uk: 'вакцин* щеплен*',
  },
  tested: { en: 'tested tests', de: 'getestet*', fr: 'teste* depist*', es: 'testead*', uk: 'протестован* тестуван*' },
  recovered: { de: 'genesen*', fr: 'gueri*', es: 'recuper*', uk: 'одужа*' },
  hospitalised: {
    en: 'hospitali*',
    de: 'hospitalisiert* intensivstation*',
    fr: 'hospitalis*',
    es: 'hospitaliz*',
    uk: 'госпіталіз*',
  },
  hungry: {
    en: 'hungry hunger starv* famine malnourish*',
    de: 'hunger* unterernahr*',
    fr: 'faim famine',
    es: 'hambre hambruna desnutri*',
    uk: 'голоду*',
  },
  homeless: { en: 'homeless', de: 'obdachlos*', fr: 'sans-abri', uk: 'бездомн*' },
  born: {
    en: 'born births',
    de: 'geboren* geburten',
    fr: 'naissances nes',
    es: 'nacid* nacimient* nacieron',
    uk: 'народжен* народил*',
  },
  employed: {
    en: 'employ* hire* hiring jobs workforce',
    de: 'beschaftigt* eingestellt* arbeitsplatz*',
    fr: 'emplo* embauch*',
    es: 'emple*',
    uk: 'працевлашт* зайнят*',
  },
  jobless: { en: 'unemployed unemployment jobless', de: 'arbeitslos*', fr: 'chom*', es: 'desemple*', uk: 'безробіт*' },
  emitted: {
    en: 'emission* emit*',
    de: 'emission* ausgestossen*',
    fr: 'emission* emis',
    es: 'emision* emiti*',
    uk: 'викид*',
  },
  trained: { en: 'trained training', de: 'ausgebildet*', fr: 'entraine*', es: 'entrenad*', uk: 'навчен* підготовлен*' },
  insured: {
    en: 'insured insurer* insurance',
    de: 'versicherung* versicherer*',
    fr: 'assurance* assureur*',
    es: 'asegurad* aseguradora*',
    uk: 'застрахован*',
  },
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

/** What one group does to another, in the forms that take the other as their object: "have killed 3,800". */
export const transitives =
  'killed killing kill kills wounded wounding wound injured captured capturing arrested detained destroyed slain slew getotet totete toteten verwundet verwundeten verletzt verletzten gefangengenommen festgenommen tue blesse capture arrete mataron matado mato hirieron herido hirio capturaron capturado detuvieron asesinaron asesinado вбили вбила вбив убили убив поранили захопили знищили'
