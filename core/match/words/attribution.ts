/** Words that make a name beside them the source of a figure, not what it counts. Folded; `*` stands for any ending. */
export const sayingWords = `say says said saying tell* told report* announc* claim* estimat* count* put puts putting cite* citing state* stated believe* believes assess* calculat*
  according declare* warn* confirm* reckon* survey* found finds project* forecast* model* polled quot* acknowledg* admit* insist* argu* suggest* tally tallies repeat* describ* mention* print* wrote writes
  sagt* sagte* erklar* melde* gemeldet schatz* zufolge laut angaben spricht sprach* nannte* nennt bezifferte* berichte* behaupte* teilte mitgeteilt gab gibt gehe ging geht rechne* gerechnet ausgegangen veranschlag* warnte* prognostizier* zahlte* gezahlt kalkulier* erwarte*
  dit declare* annonc* affirm* estime* selon rapporte* indique* evoque* avance* chiffre* recense* compte* comptabilis* prevoi* d'apres apres* precise* denombr* parle parlent parlait parlaient evoquent
  dijo* dice* cuenta cuentan contaron declaro afirm* inform* segun estima* estimo cifra* cifro calcul* anunci* asegur* aseguro report* contabiliz* registr* preve* reconoc* habla hablan hablo hablaron
  заяви* повідом* сказа* каже* оціню* оцінил* оцінк* даними словами наводи* наголоси* підтверди* нарахува* порахува* підраху* прогноз* зазнача* зазначи* стверджу* вважа* говори* говорять`

/** The institutions that speak in news: beside them a name says whose they are. */
export const speakers = `group agency office ministry minister government official* paper newspaper* university institute monitor* analyst* researcher* charit* spokesman spokeswoman spokesperson spy
  president prime intelligence media study poll survey bureau department bank council committee commission court authorit* founda* organi* union embassy senator tv television radio press scientist* expert* economist* observatory think fund federal reserve ngo ngos
  ministerium* minister* regierung* beamte* behorde* zeitung* universitat* institut* sprecher* prasident* geheimdienst* medien studie* bundesamt* amt bank rat kommission gericht forscher* experte* aufsichtsrat* umfrage* gewerkschaft* ngo
  ministere ministre gouvernement responsable* autorite* journal quotidien universite institut porte president renseignement* etude banque conseil commission cour chercheur* expert* agence organisation observatoire prefecture sondage* enquete* syndicat* ong ongs
  ministerio ministro ministra gobierno funcionari* autoridad* diario universidad instituto portavoz presidente inteligencia estudio banco consejo comision tribunal investigador* expert* agencia organizacion ayuntamiento encuesta* sondeo* sindicato* ong ongs
  міністерств* міністр* уряд* посадов* влад* газет* університет* інститут* речни* президент* розвідк* дослідженн* банк* рад* комісі* суд* експерт* агентств* організаці* генштаб* омбудсмен* опитуванн* профспілк*`

/** Before a name, after the figure's verb: somewhere else than the claim's place. */
export const locatives = `in at near across around outside inside within from off im in bei aus nahe an dans en a au aux pres de hors en cerca desde в у на під біля з із поблизу навколо`

/** Before a name: where people go, no place where they were counted. */
export const destinations = `into to toward towards nach zum vers hacia al до за`

/** Before a name: who did it. */
export const agents = `by von vom durch par por`

/** Other things that are only set beside the claim. */
export const comparisons = `by comparison|by contrast|in comparison|in contrast|compared with|compared to|unlike|elsewhere|as against|for context|to compare|than in|more than in|zum vergleich|im vergleich|im gegensatz|anders als|dagegen|hingegen|anderswo|en comparaison|par comparaison|a titre de comparaison|contrairement|en revanche|par contraste|ailleurs|en comparacion|por comparacion|a modo de comparacion|en cambio|en contraste|a diferencia|por contra|для порівняння|порівняно|на відміну|натомість|на противагу`
