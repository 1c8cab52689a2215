import type { Bounds } from '../language.ts'
import { neutral } from '../neutral.ts'
import { phrases, words } from '../words.ts'

export const bounds = {
  before: {
    ...neutral.before,
    ...phrases(
      'about',
      `unos|unas|alrededor {de,del}|cerca {de,del}|en torno {a,al}|aproximadamente|más o menos|del orden de|sobre los|se estima en|estimad{o,a,os,as} en`,
    ),
    ...phrases(
      'nearly',
      `casi|poco menos {de,del}|algo menos {de,del}|un poco menos {de,del}|cerca de alcanzar|roz{a,an,ó,aron,ando}|se acerc{a,an,ó,aron} a|ligeramente inferior{,es} {a,al}`,
    ),
    ...phrases('justOver', 'poco más {de,del}|algo más {de,del}|un poco más {de,del}|ligeramente superior{,es} {a,al}'),
    ...phrases(
      'atLeast',
      'al menos|por lo menos|como mínimo|un mínimo de|no menos {de,del}|cuando menos|mayor{,es} o {igual,iguales} {a,que}|superior{,es} o {igual,iguales} a|igual o mayor {a,que}|igual o superior a',
    ),
    ...phrases(
      'moreThan',
      `más {de,del}|por encima {de,del}|mayor{,es} {a,al,que,de}|superior{,es} {a,al}|super{a,an,ó,aron,ado,ando,ar} {,el,la,los,las}|supera ya los
      |exced{e,en,ió,ieron,iendo} {,los}|sobrepas{a,an,ó,aron} {,el,los,las}|rebas{a,an,ó,aron} {,el,los,las}|por sobre|mucho más de|bastante más de|más {alto,alta,altos,altas,grande,grandes} que`,
    ),
    ...phrases(
      'atMost',
      'como máximo|a lo sumo|no más {de,del}|un máximo de|no supera{,n} {,los,las}|menor{,es} o {igual,iguales} {a,que}|inferior{,es} o {igual,iguales} a|igual o menor {a,que}|igual o inferior a',
    ),
    ...phrases('upTo', 'hasta'),
    ...phrases(
      'lessThan',
      'menos {de,del}|por debajo {de,del}|menor{,es} {a,al,que,de}|inferior{,es} {a,al}|mucho menos de|más {bajo,baja,bajos,bajas,pequeño,pequeña,pequeños,pequeñas} que',
    ),
    ...phrases('exact', 'exactamente|precisamente|igual a'),
  },
  skipped: words('la el los las un una'),
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
