import type { Silence } from '../language.ts'
import { words } from '../words.ts'

export const silence: Silence = {
  clock: ['am', 'pm', 'a . m', 'p . m', "o'clock", 'o’clock', 'gmt', 'utc', 'noon', 'midnight'],
  months: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  clockBefore: [],
  ageAfter: [
    'months old',
    'weeks old',
    'days old',
    'month old',
    'year - old',
    'years old',
    'year old',
    '- year - old',
    'years of age',
    'month - old',
  ],
  ageBefore: [
    ...['aged', 'age', 'ages', 'age of', 'ages of', 'as young as', 'as old as'],
    ...['under', 'over', 'above', 'below'].flatMap((side) => [
      ...[`aged ${side}`, `age ${side}`, `${side} the age of`],
      ...words(
        'children kids babies adults people men women girls boys those anyone everyone patients residents pensioners',
      ).map((who) => `${who} ${side}`),
    ]),
  ],
  ageYears: [],
  ageOf: words('who he she').flatMap((who) => ['is', 'was', 'turned', 'turns'].map((verb) => `${who} ${verb}`)),
  yearBefore: words('in since by until till from during after before of through between early late mid fiscal fy year'),
  labels: words(
    'game chapter page pages section article phase level room route flight highway interstate number no type version model group channel figure table part volume episode season week day round stage step line platform gate unit apartment apt suite floor building block district ward division category class grade tier area pier zone camp bus title resolution amendment rule act bill proposition prop annex appendix paragraph clause verse psalm generation mark rank ranked world court step size position brigade regiment battalion squadron order decree',
  ),
  names: words(
    'dow boeing airbus windows android iphone ipad galaxy pixel note playstation xbox covid formula mk mach p sp nasdaq ftse fortune nikkei russell stoxx cac dax usb ios rtx gtx wi fi war apollo ufc bowl ligue chrome hd kospi topix sensex nifty asx hiv f1 league',
  ),
  models: words('max dreamliner pro ultra mini superjumbo stratofortress gts se'),
  headlines: words(
    `kill{,s,ed,ing} injur{e,es,ed} wound{,s,ed} hurt{,s} hit{,s} reach{,es,ed} see{,s} saw lose{,s} win{,s} won arrest{,s,ed} detain{,s,ed} captur{e,es,ed} rescue{,s,d}
    evacuat{e,es,ed} report{,s,ed} record{,s,ed} find{,s} found claim{,s,ed} displac{e,es,ed} seiz{e,es,ed} free{,s,d} holds hold held leav{e,es,ing} left bring{,s} brought
    tak{e,es} took say{,s} mark{,s,ed} total{,s} number{,s} strand{,s,ed} charg{e,es,ed} kidnap{,s,ped} abduct{,s,ed} execut{e,es,ed} destroy{,s,ed} sentence{,s,d}
    sav{e,es,ed} get{,s} got need{,s} want{,s} plan{,s} order{,s,ed} buy{,s} sell{,s} open{,s} close{,s} fire{,s,d} hire{,s,d} last{,s,ed} cost{,s} near{,s} top{,s} pass{,es}
    dead another exactly only first last next past these those other`,
  ),
  eraBefore: ['ad', 'a . d .', 'bc'],
  eraAfter: ['bc', 'ad', 'bce', 'b . c', 'a . d'],
  streets: words('street st avenue ave drive road rd lane boulevard blvd square place terrace crescent highway'),
  ranks: ['top', 'bottom', 'big'],
  prefixes: ['sub', 'to', 'than'],
  counters: words(
    'strong member point vote seat page person people men man women vehicle ship nation country pound megapixel magnitude',
  ),
  relativeAfter: ['ago', 'after'],
  relativeBefore: [],
  pronouns: ['one'],
  pronounBefore: words('no not any every each that this which the some another'),
  pronounAfter: ['another', 'day', 'night', 'morning', 'evening', 'thing', 'time'],
  partOf: words('of the a an its their his her our my your all those these this that as'),
}
