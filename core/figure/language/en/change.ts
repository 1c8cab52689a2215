import type { Change } from '../language.ts'
import { words } from '../words.ts'

export const change: Change = {
  up: words(
    `quicken{,s,ed} ris{e,es,ing,en} rose jump{,s,ed,ing} climb{,s,ed,ing} increas{e,es,ed,ing} grow{,s,n,ing} grew surg{e,es,ed,ing} soar{,s,ed,ing}
    rally rall{ies,ied,ying} advanc{e,es,ed,ing} leap{,s,ed,ing,t} spik{e,es,ed,ing} rocket{,s,ed,ing} skyrocket{,s,ed,ing} balloon{,s,ed,ing}
    swell{,s,ed,ing} swollen accelerat{e,es,ed,ing} widen{,s,ed,ing} rebound{,s,ed,ing} appreciat{e,es,ed,ing} strengthen{,s,ed,ing}
    mushroom{,s,ed} snowball{,s,ed} escalat{e,es,ed,ing} multipl{y,ies,ied} bounc{e,es,ed,ing} firm{ed,ing}
    burgeon{,ed,ing} deepen{,s,ed,ing} lengthen{,s,ed,ing}`,
  ),
  down: words(
    `cool{,s,ed} moderat{e,es,ed} fall{,s,en,ing} fell drop{,s,ped,ping} declin{e,es,ed,ing} decreas{e,es,ed,ing} slid{e,es,ing} slid slip{,s,ped,ping} sink{,s,ing} sank sunk
    plung{e,es,ed,ing} plummet{,s,ed,ing} tumbl{e,es,ed,ing} shrink{,s,ing} shrank shrunk dip{,s,ped,ping} slump{,s,ed,ing} eas{e,es,ed,ing}
    div{e,es,ed,ing} dove nosediv{e,es,ed} crash{,es,ed,ing} contract{,s,ed,ing} dwindl{e,es,ed,ing} weaken{,s,ed,ing} narrow{,s,ed,ing}
    depreciat{e,es,ed,ing} retreat{,s,ed,ing} diminish{,es,ed,ing} recede{,s,d} receding slow{,ed,ing} sag{,s,ged,ging} collaps{e,es,ed,ing} crater{,s,ed,ing}
    subsid{e,es,ed,ing} erod{e,es,ed,ing} shorten{,s,ed,ing} cheapen{,s,ed} thin{ned,ning} wan{e,es,ed,ing}`,
  ),
  upNouns: words('increase rise growth jump surge hike upturn uptick gain boost climb raise'),
  downNouns: words('decrease fall drop decline reduction contraction downturn dip slump plunge cut slide'),
  gain: words(
    'up rais{e,es,ed,ing} gain{,s,ed,ing} add{,s,ed,ing} boost{,s,ed,ing} lift{,s,ed,ing} expand{,s,ed,ing} hik{ed,ing} inflat{e,es,ed,ing}',
  ),
  lose: words('los{e,es,ing} lost shed{,s,ding} forfeit{,s,ed}'),
  loss: words(
    `down off cut{,s,ting} slash{,es,ed,ing} shav{e,es,ed,ing} reduc{e,es,ed,ing} lower{,s,ed,ing} trim{,s,med,ming}
    slic{e,ed} curb{,s,ed,ing} scal{ed,ing} curtail{,s,ed} deflat{e,es,ed,ing}`,
  ),
  earn: [],
  separable: {},
  shifts: words(
    `went gone chang{e,es,ed,ing} mov{e,es,ed,ing} shift{,s,ed,ing} edg{e,es,ed,ing} tick{,s,ed,ing} inch{ed,ing} creep{,s,ing} crept
    nudg{e,es,ed} head{,s,ed,ing} revis{e,es,ed,ing} revision adjust{,s,ed,ing} updat{e,es,ed,ing} upgrad{e,es,ed,ing} downgrad{e,es,ed,ing} correct{,s,ed,ing}
    swing{,s,ing} swung`,
  ),
  besides: { above: 'up', below: 'down' },
  moreThan: words('more higher greater larger bigger longer'),
  lessThan: words('less fewer lower smaller shorter cheaper'),
  upBehind: ['higher', 'up'],
  downBehind: ['lower', 'down', 'off'],
  be: words('is was are were be been being'),
  by: ['by'],
  byNear: [],
  hedgedBy: [],
  rate: ['at'],
  paces: ['rate', 'pace', 'clip'],
  level: ['to', 'at', 'towards', 'toward'],
  levelBounds: words('short above below beneath under beyond past high low near close'),
  against: ['against', 'versus', 'vs', 'compared with', 'compared to'],
  reach: ['up to'],
  thatIs: ['that is', 'i . e .', 'equivalent to', 'equal to'],
  fillers: words(
    'annualised annualized estimated average net record mere modest whopping a an another further additional extra some about around only just even still the their its',
  ),
  adverbs: ['ly'],
  clause: words(
    'that which who whom whose while whereas when where because although though but if unless since after before until as says said say told saying',
  ),
  of: ['of'],
  but: ['but', 'yet'],
  than: ['than'],
}
