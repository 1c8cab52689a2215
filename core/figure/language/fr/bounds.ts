import type { Bounds } from '../language.ts'
import { neutral } from '../neutral.ts'
import { phrases, words } from '../words.ts'

export const bounds = {
  before: {
    ...neutral.before,
    ...phrases(
      'about',
      `{,d',qu'}environ|quelque{,s}|autour de|aux alentours de|aux environs de|de l'ordre de|approximativement|à peu près|grosso modo|dans les
      |estimé{,e,s,es} à|en moyenne|une moyenne {de,d'}|tourne{,nt} autour {de,des,du}`,
    ),
    ...phrases(
      'nearly',
      `presque|pas tout à fait|près {de,du,des,d'}|près|pas loin de|un peu moins {de,du,d'}|à peine moins de|frôl{e,ent,ait,é}|avoisin{e,ent,ait,ant}|approch{e,ent,ait,ant,er,era} {,de,des,les}|avoisiner{,a,ait,ont}|frôler{,a,ait}`,
    ),
    ...phrases('justOver', `un peu plus {de,du,d'}|à peine plus de|légèrement plus de|légèrement supérieur{,e,s,es} à`),
    ...phrases(
      'atLeast',
      `{au,du,d'au} moins|au minimum|au bas mot|pas moins {de,d'}|minimum|supérieur{,e,s,es} ou {égal,égale,égaux,égales} à|{égal,égale,égaux,égales} ou supérieur{,e,s,es} à`,
    ),
    ...phrases(
      'moreThan',
      `{,de }plus {de,du,des,d'}|au - delà {de,du,des}|supérieur{,e,s,es} {à,au,aux}|dépass{e,ent,é,ée,ait,aient,ant,er,era} {,le,la,les}
      |excèd{e,ent} {,les}|au - dessus {de,du,des}|surpass{e,ent,é} {,les}|franchi{,e,s,t,r,ssent,ssait} {,le,la,les}|plus {grand,haut,élevé}{,e,s,es} que|plus {long,longue,large,lourd,lourde,profond,profonde,ancien,vieux}{,s,es} {que,de}|bien plus de|largement plus de|dépasser{ont,ait,aient} {,le,la,les}|franchir{a,ont} {,le,la,les}|excéd{é,er,ait,era} {,les}`,
    ),
    ...phrases(
      'atMost',
      `au plus|au maximum|tout au plus|pas plus {de,du,d'}|maximum|inférieur{,e,s,es} ou {égal,égale,égaux,égales} à|{égal,égale,égaux,égales} ou inférieur{,e,s,es} à|plus petit{,e,s,es} ou {égal,égale,égaux,égales} à|ne {dépass,excèd}{e,ent} pas {,le,la,les}|n'excèd{e,ent} pas {,le,la,les}|{limité,plafonné}{,e,s,es} à`,
    ),
    ...phrases('upTo', `jusqu'{à,au,aux}`),
    ...phrases(
      'lessThan',
      `moins {de,du,des,d'}|inférieur{,e,s,es} {à,au,aux}|en dessous {de,du,des}|au - dessous {de,du,des}|sous {la,les,le}|sous {la,le} {barre,limite,seuil,plafond,cap,niveau} {de,des,du,d'}|bien moins de|même pas|pas même|plus {court,courte,léger,légère,jeune,étroit,étroite}{,s} {que,de}|plus {petit,bas,basse,faible}{,e,s,es} que`,
    ),
    ...phrases('exact', 'exactement|précisément'),
  },
  skipped: words('la le les'),
  asides: [
    ...[
      'la barre des',
      'la barre de',
      'la barre du',
      'le seuil de',
      'le seuil des',
      'le cap des',
      'le cap de',
      'la limite de',
      'la limite des',
      'le plafond de',
    ],
    ...['pour la première fois', 'déjà', 'à nouveau', 'désormais', 'largement', 'légèrement'],
  ],
  estimates: words('estim{é,ée,és,ées,e,ent,ait,er} évalu{é,ée,és,ées,e,ent,ait,er}'),
  estimateAt: words('à'),
  reaches: words("{,n'}attein{t,te,ts,dra,drait,dre} {,n'}atteign{ent,ait,aient}"),
  negations: words('pas jamais sans ni ne'),
  auxiliaries: words("a ont avait avaient ait été à n'a n'ont n'avait encore même tout"),
  definite: ['le', 'la', 'les'],
  after: {
    ...neutral.after,
    ...phrases('atLeast', 'ou plus|au moins|et plus|au minimum|ou davantage'),
    ...phrases('atMost', 'ou moins|au plus|au maximum|tout au plus'),
    ...phrases('about', 'environ|à peu près'),
  },
  to: [...neutral.to, 'à'],
  or: ['ou'],
  between: ['entre'],
  from: ['de'],
} satisfies Partial<Bounds>
