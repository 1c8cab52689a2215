import { words } from '../../../figure/language/words.ts'

export const verbs = {
  say: words(
    `say{,s} said ruled tell{,s} told add{s,ed} note{s,d} writ{e,es} wrote report{,s,ed} announc{e,es,ed} acknowledg{e,es,ed} claim{,s,ed} argu{e,es,ed} warn{,s,ed} stat{es,ed} declar{e,es,ed}
    confirm{,s,ed} explain{,s,ed} recall{,s,ed} insist{,s,ed} estimat{e,es,ed} predict{,s,ed} conclud{e,es,ed} stress{es,ed} emphasi{ze,zes,zed,se,ses,sed} continued tweeted read{,s}
    admit{,s,ted} assert{,s,ed} alleg{e,es,ed} complain{s,ed} caution{s,ed} disclos{e,es,ed} conced{e,es,ed} repli{es,ed} respond{s,ed} remark{s,ed} repeated testif{ies,ied} observed counter{s,ed}
    quip{s,ped} joke{s,d} ask{,s,ed} calculat{e,es,ed} tallied contend{,s,ed} maintain{,s,ed} charge{s,d} recounted boasted bragged lament{s,ed} mus{es,ed} opin{es,ed} retort{s,ed} proclaim{s,ed} affirm{s,ed} reiterat{e,es,ed} posit{s,ed} theori{zes,zed,ses,sed} speculat{e,es,ed}
    surmise{s,d} summari{zes,zed,ses,sed} specif{y,ies,ied} clarif{y,ies,ied} relay{s,ed} remember{s,ed} confess{es,ed} divulg{es,ed} hint{s,ed} protested objected exclaim{s,ed} advis{es,ed} inform{s,ed}
    ventured chimed texted emailed wonder{s,ed} underscore{s,d} elaborated reasoned`,
  ),
  put: [
    ...words('count{,s,ed} recorded documented registered logged tallied tallies'),
    ...'speaks of|spoke of|speak of|talks of|arrived at|comes to|came to|put the|puts the|put its|puts its|put it at|puts it at|raised its|raised the|revised its|lowered its|cut its|increased its'.split(
      '|',
    ),
  ],
  find: words(
    `find{,s} found show{,s,ed} indicat{e,es,ed} suggest{,s,ed} reveal{,s,ed} project{,s,ed} forecast{,s} expect{,s,ed} believ{e,es,ed} think{,s} thought reckon{,s,ed} assum{e,es,ed} determin{e,es,ed}
    establish{ed} learned assess{es,ed} anticipat{e,es,ed} fear{,s,ed} impl{y,ies,ied} mean{,s,t} know{,s} knew understand{,s} understood agree{,s,d} hope{,s,d}`,
  ),
  hold: [
    ...words(
      `list{s,ed} cit{e,es,ed} mention{,s,ed} describ{e,es,ed} propos{e,es,ed} pledg{e,es,ed} promis{e,es,ed} vow{,s,ed} demand{,s,ed} urg{e,es,ed} 
      blam{e,es,ed} reject{s,ed} den{y,ies,ied} disput{e,es,ed} identif{y,ies,ied} referenc{e,es,ed} verif{ied,ies}
      decried criticiz{es,ed} criticis{es,ed}  recommend{,s,ed} peg{s,ged} announc{e,es}`,
    ),
    ...`pointed out|points out|point out|pointed to|points to|called for|calls for|call for|called on|calls on|wants to|want to|wanted to|plans to|plan to|planned to|intends to|intend to|hopes to|hoped to|seeks to|sought to
    |offered to|agreed to|decided to|voted to|refused to|wants|wanted|railed against`
      .replace(/\s*\n\s*/g, '')
      .split('|'),
  ],
  resumes: [],
  opens: ['put', 'puts', 'placed'],
  closes: [],
  closesBefore: ['at'],
  never: ['not', 'never'],
  bare: words(
    `say tell add note write report announce acknowledge claim argue warn declare confirm explain recall insist estimate predict stress emphasize emphasise read admit assert allege concede ask count calculate
    contend maintain find show indicate suggest reveal project forecast expect believe think reckon assume anticipate fear imply mean know understand agree hope list mention describe propose pledge
    promise vow demand urge accuse blame deny dispute identify reference outline highlight recommend`,
  ),
  nouns: words(
    `states reports claims estimates forecasts charges remarks counts records notes finds projects shows plans reads warns lists promises demands fears hopes thought
    say tell note report claim estimate show project forecast count list promise demand fear hope highlight reference`,
  ),
  adding: [
    ...words(
      `adding saying noting claiming arguing warning stating declaring announcing explaining insisting estimating predicting stressing emphasizing emphasising asserting alleging suggesting
    telling writing reporting believing showing indicating calling proposing promising demanding projecting forecasting expecting asking confirming acknowledging recalling mentioning
    describing complaining accusing pledging vowing boasting planning seeking putting revealing concluding contending hoping urging`,
    ),
    'quoted as saying',
    'cited as saying',
    'quoted saying',
  ],
  auxiliaries: words(`has have had been is are was were be did does do would will can could may might should must`),
  passive: words('is are was were be been being'),
  by: ['by'],
  negations: words(
    "not never to didn't doesn't don't hasn't haven't isn't wasn't won't wouldn't cannot can't nor will would can could may might must should wouldn't shall if whether let's",
  ),
  adverbs: words(
    `also later then now still once again earlier often even just further never always once already today yesterday long never since only too`,
  ),
  adverbEndings: ['ly'],
  that: ['that'],
  relatives: ['who', 'which', 'that'],
  according: ['according to', 'as per', 'in the words of', 'as reported by', 'as estimated by', 'in the view of'],
  postposed: [],
  within: ['in', 'under'],
  citing: ['citing', 'quoting', 'attributing it to'],
  toldTo: [
    'in an interview with',
    'in a statement to',
    'in comments to',
    'in remarks to',
    'speaking to',
    'in an interview on',
  ],
  telling: ['told', 'tells', 'tell', 'telling'],
  asks: words('ask asks asked asking wonder wonders wondered'),
  orders: words(
    'warn warns warned warning tell tells told telling advise advises advised urge urges urged urging ask asks asked',
  ),
  toDo: ['to'],
  hearers: words('me us him her them it you'),
  statements: words(
    'estimate estimates forecast forecasts projection projections report reports claim claims count tally figure figures data statistics assessment analysis survey poll census calculations outlook prediction assertion contention study',
  ),
  from: ['by', 'from', 'of'],
  genitives: ["'s", "s'"],
  elisions: [],
  inverts: false,
  capitalNouns: false,
}
