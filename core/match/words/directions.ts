/** Words for more and for less, folded, in all five languages; `*` stands for any ending. */
export const directions = {
  up: `grew grow* rise* rising rose increas* expan* climb* gain* plus up higher surge* jump* accelerat* wuchs wachs* gewachsen steig* stieg* gestieg* zulegte* zugelegt* zunahm* anstieg* teurer verteuer*
    croi* croissance hausse* augment* progress* grimp* inflation crec* subi* sube* aument* alza incremento encarec* зрос* зріс* зрост* збільш* підвищ* подорожч* прир*`,
  down: `shrank shrink* shrunk contract* fell fall* drop* declin* slip* decreas* down lower slump* plung* minus shed lost loss losses negative verlust* schrumpf* sank sinke* gesunken* fiel fielen gefallen* ruckgang* zuruckg* abnahme billiger
    perte* perdida* recul* baiss* chut* repli* diminu* negati* cay* caid* cae* baj* descen* contraj* contraid* contrac* disminu* retroced* впа* знизи* зниж* скороч* паді* зменш* мінус спад*`,
} as const

/** Words of a claim that is itself about a change. */
export const changeNouns =
  'growth inflation* deflation* wachstum* teuerung* verbraucherpreis* croissance crecimiento інфляці* приріст зростання recession rezession'
