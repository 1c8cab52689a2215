import type { Change } from '../language.ts'
import { words } from '../words.ts'

export const change = {
  up: words(
    `accélér{é,er} accélère augment{e,ent,é,ée,és,ées,er,ait,a,aient,era,eront,erait,eraient} progress{e,ent,é,er,ait,a,era,eront,erait} grimp{e,ent,é,ée,er,ait,a} bondi{,t,r} bondissent crû croît croissent croître croîtra croîtrait
    mont{e,ent,é,ée,és,er,ait,a} s'envol{e,ent,er,ait} envolé{,e,s,es} accru{,e,s} s'accroît
    s'élargi{t,r} remont{e,é,ée} creus{e,ent,é,ée,er} alourdi{,t,r,e} gonfl{e,ent,é,ée} explos{e,ent,é} renchéri{,t,r} rebondi{,t,r} redress{e,é,ée} raffermi{,t}
    multiplié{,e,s,es}`,
  ),
  down: words(
    `ralenti{,t,r,ssent} baiss{e,ent,é,ée,és,er,ait,a,era,eront,erait} recul{e,ent,é,er,ait,a,era,erait} chut{e,ent,é,er,ait,a,era} diminu{e,ent,é,ée,er,ait,a,era,erait} tomb{e,ent,é,ée,és,er,ait,a}
    descend{,u,ue,us,re} dégringol{e,ent,é,er} s'effondr{e,ent,er} effondré{,e,s} plong{e,ent,é,er,eait} rétréci{t,r} fléchi{t,r} contracté régress{e,é} contract{e,ent,ée} dévissé dévisse fond{,u,ent} effrit{e,é,ée} repli{e,é,ée} affaibli{,t,e} amput{é,ée}`,
  ),
  upNouns: words('hausse augmentation progression croissance bond envolée'),
  downNouns: words('baisse recul chute diminution repli contraction réduction'),
  gain: words('relèv{e,ent} relev{é,ée,er,ait} ajout{e,ent,é} port{e,ent,é,ée,és,er,ait,a} hiss{e,é}'),
  earn: words('gagn{e,ent,é,er,ait,aient,a,era}'),
  lose: words('perd{,u,ent,re,ait,it,ra} cèd{e,ent} céd{é,er,ait,a} lâch{e,ent,é}'),
  loss: words('rédui{t,re,sent,te} abaiss{e,é,er} supprim{e,é}'),
  shifts: words(
    'pass{e,ent,é,ée,és,ées,er,ait,a,aient,era,eront,erait} révis{e,ent,é,ée,er} vari{e,é,er} modifi{e,é} corrig{e,é} ajust{e,é} évolu{e,é}',
  ),
  besides: { 'au - dessus de': 'up', 'au - dessus du': 'up', 'au - dessous de': 'down', 'en dessous de': 'down' },
  moreThan: words('plus supérieur supérieure'),
  lessThan: words('moins inférieur inférieure'),
  upBehind: ['supérieur', 'supérieure'],
  downBehind: ['inférieur', 'inférieure'],
  by: [],
  byNear: ['de'],
  paces: ['rythme', 'taux'],
  level: ['à', 'au', 'aux'],
  levelBounds: words('sous dessous dessus'),
  against: ['contre'],
  reach: ["jusqu'à", "jusqu'aux", "jusqu'au"],
  thatIs: ['soit', 'ou', "c'est - à - dire"],
  fillers: words('encore bien plus presque environ déjà ainsi de'),
  adverbs: ['ment'],
  clause: words("qui que qu'il qu'elle qu'ils dont où lorsque quand parce tandis alors mais si car selon après avant"),
  of: ['de', 'des', 'du'],
  but: ['mais'],
  than: ['que', "qu'en", "qu'au", "qu'à", "qu'un", "qu'il", "qu'hier"],
} satisfies Partial<Change>
