import type { Change } from '../language.ts'
import { words } from '../words.ts'

export const change = {
  up: words(
    `sub{e,en,ió,ieron,ido,ir,iendo,ía} aument{a,an,ó,aron,ado,ar,ando,o,aba} crec{e,en,ió,ieron,ido,er,iendo} crecimiento incremento increment{a,an,ó,aron,ado,ar}
    se dispar{a,ó,aron,ado} dispar{ó,aron} trep{a,ó,aron,ado} ascend{ió,ieron,ido,er} asciende avanz{a,ó,aron,ado} repunt{a,ó,aron,ado} escal{a,ó,ado}
    subida alza`,
  ),
  down: words(
    `baj{a,an,ó,aron,ado,ar,ando,ada} ca{e,en,er,ído} cayó cayeron cayendo caída disminu{ye,yen,yó,yeron,ido,ir} disminución descend{ieron,ido,er} descendió desciende
    descienden descenso retroced{e,ió,ieron,ido} retroceso se desplom{a,ó,aron,ado} desplom{a,ó} decreci{ó,eron} hundi{ó,eron,do} redujeron redujo se contrajo contrajo
    contracción`,
  ),
  gain: words('gan{a,an,ó,aron,ado,ar} elev{a,an,ó,aron,ado,ar} sum{a,an,ó,aron,ado} añad{e,ió,ieron}'),
  loss: words(
    'pierd{e,en} perd{ió,ieron,ido,er} recort{a,an,ó,aron,ado,ar} reduc{e,en,ido,ir} rebaj{a,an,ó,aron,ado} ced{e,en,ió,ieron,ido}',
  ),
  shifts: words(
    'pas{a,an,ó,aron,ado,ar} revis{a,an,ó,aron,ado,ar} vari{ó,aron,ado} ajust{a,ó,aron,ado} modific{a,ó,aron,ado} correg{ido,ir} corrigió actualiz{a,ó,aron,ado}',
  ),
  upBehind: ['superior'],
  downBehind: ['inferior'],
  by: [],
  byNear: ['un', 'en'],
  level: ['a', 'al', 'hasta'],
  levelBounds: words('encima debajo bajo'),
  against: ['frente', 'contra'],
  reach: ['hasta'],
  fillers: words('otro otros otras cerca ya solo sólo más casi unos unas'),
  adverbs: ['mente'],
  clause: words(
    'que quien quienes cuando donde porque aunque mientras pero si según tras después antes cuyo cuya dijo',
  ),
  of: ['de', 'del'],
  but: ['pero'],
  than: ['que'],
} satisfies Partial<Change>
