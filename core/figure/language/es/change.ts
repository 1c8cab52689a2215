import type { Change } from '../language.ts'
import { words } from '../words.ts'

export const change = {
  up: words(
    `aceler{a,ó,aron,ado} sub{e,en,ió,ieron,ido,ir,iendo,ía,irá,irán,iría,irían} aument{a,an,ó,aron,ado,ar,ando,aba,ará,arán,aría,arían} crec{e,en,ió,ieron,ido,er,iendo,erá,erán,ería} increment{a,an,ó,aron,ado,ar,ará,arán}
    se dispar{a,ó,aron,ado} dispar{ó,aron} trep{a,ó,aron,ado} ascend{ió,ieron,ido,er} asciende avanz{a,ó,aron,ado} repunt{a,ó,aron,ado} escal{a,ó,ado} encarec{e,ió,ieron,ido,erá} agrav{a,ó,ado} ampli{ó,aron,ado} recuper{a,ó,ado} remont{a,ó,ado} engros{a,ó} multiplic{a,ó,aron,ado}`,
  ),
  down: words(
    `desaceler{a,ó,aron,ado} moder{a,ó,ado} baj{a,an,ó,aron,ado,ar,ando,ará,arán,aría} ca{e,en,er,ído,erá,erán,ería} cayó cayeron cayendo disminu{ye,yen,yó,yeron,ido,ir,irá,irán} descend{ieron,ido,er} descendió desciende
    descienden retroced{e,ió,ieron,ido}  se desplom{a,ó,aron,ado} desplom{a,ó} decreci{ó,eron} hundi{ó,eron,do} abarat{a,ó,aron,ado} merm{a,ó,aron,ado} encog{e,ió,ido} decae decay{ó,eron} depreci{a,ó,ado} derrumb{a,ó,aron} redujeron redujo se contrajo contrajo`,
  ),
  upNouns: words('aumento subida alza incremento crecimiento repunte avance'),
  downNouns: words('caída descenso bajada reducción disminución retroceso contracción recorte desplome'),
  gain: words('elev{a,an,ó,aron,ado,ar} sum{a,an,ó,aron,ado} añad{e,ió,ieron}'),
  earn: words('gan{a,an,ó,aron,ado,ar,aba,aban,ará}'),
  lose: words('pierd{e,en} perd{ió,ieron,ido,er,erá,erán} ced{e,en,ió,ieron,ido,erá}'),
  loss: words('recort{a,an,ó,aron,ado,ar} reduc{e,en,ido,ir} rebaj{a,an,ó,aron,ado}'),
  shifts: words(
    'pas{a,an,ó,aron,ado,ar,ará,arán,aría} revis{a,an,ó,aron,ado,ar} vari{ó,aron,ado} ajust{a,ó,aron,ado} modific{a,ó,aron,ado} correg{ido,ir} corrigió actualiz{a,ó,aron,ado}',
  ),
  besides: { 'por encima de': 'up', 'por encima del': 'up', 'por debajo de': 'down', 'por debajo del': 'down' },
  moreThan: words('más superior mayor'),
  lessThan: words('menos inferior menor'),
  upBehind: ['superior'],
  downBehind: ['inferior'],
  by: [],
  byNear: ['un', 'en'],
  hedgedBy: ['en'],
  paces: ['ritmo', 'tasa'],
  level: ['a', 'al', 'hasta'],
  levelBounds: words('encima debajo bajo'),
  against: ['frente', 'contra'],
  reach: ['hasta'],
  thatIs: ['o', 'es decir', 'o sea', 'esto es'],
  fillers: words('otro otros otras cerca ya solo sólo más casi unos unas'),
  adverbs: ['mente'],
  clause: words(
    'que quien quienes cuando donde porque aunque mientras pero si según tras después antes cuyo cuya dijo',
  ),
  of: ['de', 'del'],
  but: ['pero'],
  than: ['que'],
} satisfies Partial<Change>
