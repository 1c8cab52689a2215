import type { Bounds } from '../language.ts'
import { neutral } from '../neutral.ts'
import { phrases, words } from '../words.ts'

export const bounds = {
  before: {
    ...neutral.before,
    ...phrases(
      'about',
      `unos|unas|alrededor {de,del}|cerca {de,del}|en torno {a,al}|aproximadamente|más o menos|del orden de|sobre los|rond{a,an,ó,aron,ará,arán,aría,ando,aba,aban} {,el,la,los,las}|de {media,promedio}|en promedio|una media de|un promedio de|en el entorno {de,del}|se estima en|estimad{o,a,os,as} en`,
    ),
    ...phrases(
      'nearly',
      `casi|poco menos {de,del}|algo menos {de,del}|un poco menos {de,del}|cerca de alcanzar|roz{a,an,ó,aron,ando}|se acerc{a,an,ó,aron} a|{roz,borde}{ará,arán,aría,a,an,ó} {,el,la,los,las}|cercan{o,a,os,as} {a,al}|no {del todo,exactamente}|ligeramente inferior{,es} {a,al}`,
    ),
    ...phrases('justOver', 'poco más {de,del}|algo más {de,del}|un poco más {de,del}|ligeramente superior{,es} {a,al}'),
    ...phrases(
      'atLeast',
      'al menos|por lo menos|como mínimo|un mínimo de|no menos {de,del}|cuando menos|mayor{,es} o {igual,iguales} {a,que}|superior{,es} o {igual,iguales} a|igual o mayor {a,que}|igual o superior a',
    ),
    ...phrases(
      'moreThan',
      `más {de,del}|por encima {de,del}|mayor{,es} {a,al,que,de}|superior{,es} {a,al}|super{a,an,ó,aron,ado,ando,ar,ará,arán,aría,arían,aba,aban} {,el,la,los,las}|supera ya los
      |exced{e,en,ió,ieron,iendo} {,los}|sobrepas{a,an,ó,aron} {,el,los,las}|rebas{a,an,ó,aron} {,el,los,las}|por sobre|mucho más de|bastante más de|más {alto,alta,altos,altas,grande,grandes,largo,larga,largos,largas,profundo,profunda,pesado,pesada,antiguo,antigua} que|{exceder,sobrepasar,rebasar}{á,án,ía} {,el,la,los,las}`,
    ),
    ...phrases(
      'atMost',
      'no pas{a,an,ará,arán,aría,ó} {de,del}|como máximo|a lo sumo|no más {de,del}|un máximo de|no supera{,n} {,los,las}|limitad{o,a,os,as} {a,al}|menor{,es} o {igual,iguales} {a,que}|inferior{,es} o {igual,iguales} a|igual o menor {a,que}|igual o inferior a',
    ),
    ...phrases('upTo', 'hasta'),
    ...phrases(
      'lessThan',
      'menos {de,del}|por debajo {de,del}|menor{,es} {a,al,que,de}|inferior{,es} {a,al}|mucho menos de|ni siquiera {,el,un,los}|más {bajo,baja,bajos,bajas,pequeño,pequeña,pequeños,pequeñas,corto,corta,cortos,cortas,ligero,ligera} que',
    ),
    ...phrases('exact', 'exactamente|precisamente|igual a'),
  },
  skipped: words('la el los las un una'),
  asides: [
    ...[
      'la barrera de',
      'la barrera del',
      'el umbral de',
      'el umbral del',
      'la cota de',
      'la cifra de',
      'la marca de',
      'el límite de',
      'el límite del',
      'el techo de',
      'el listón de',
    ],
    ...['por primera vez', 'ya', 'de nuevo', 'ampliamente', 'ligeramente', 'con creces'],
  ],
  estimates: words('estim{a,an,ó,aron,ado,ada,ados,adas} calcul{a,an,ó,aron,ado,ada} cifr{a,an}'),
  estimateAt: words('en'),
  reaches: words('lleg{a,an,ó,aron,ará,arán,aba,aban,ado,ar} alcanz{a,an,ó,aron,ará,arán,aba,ado,ar,aría}'),
  negations: words('no nunca jamás sin tampoco'),
  auxiliaries: words('ha han había habían se a siquiera ni aún todavía'),
  definite: ['el', 'la', 'los', 'las'],
  after: {
    ...neutral.after,
    ...phrases('atLeast', 'o más|como mínimo|al menos|o superior'),
    ...phrases('atMost', 'o menos|como máximo'),
    ...phrases('about', 'aproximadamente|más o menos'),
  },
  to: [...neutral.to, 'a', 'hasta'],
  or: ['o', 'u'],
  between: ['entre'],
  from: ['de', 'desde', 'del'],
} satisfies Partial<Bounds>
