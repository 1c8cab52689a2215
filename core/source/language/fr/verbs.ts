import { words } from '../../../figure/language/words.ts'

const participles = words(
  'annoncé indiqué déclaré affirmé précisé rapporté estimé confirmé expliqué dit assuré souligné ajouté averti écrit recensé dénombré compté chiffré évalué évoqué reconnu révélé publié',
)

export const verbs = {
  inverts: false,
  say: [
    ...words(
      `annonce{,nt} indique{,nt} déclare{,nt} affirme{,nt} précise{,nt} rapporte{,nt} estime{,nt} confirme{,nt} explique{,nt} dit disent assure{,nt} souligne{,nt} ajoute{,nt} avertit avertissent écrit
      écrivent prévoit prévoient calcule{,nt} évalue{,nt} reconnaît juge`,
    ),
    ...participles.flatMap((verb) => [`a ${verb}`, `ont ${verb}`, `avait ${verb}`, `avaient ${verb}`]),
  ],
  put: 'compte|comptent|recense|recensent|dénombre|dénombrent|chiffre|chiffrent|table sur|tablent sur|parle de|parlent de|a parlé de|ont parlé de|évoque|évoquent|fait état|font état|a fait état|ont fait état|enregistre'.split(
    '|',
  ),
  find: words('montre{,nt} révèle{,nt} pense{,nt} croit croient suppose'),
  adding: words('ajoutant précisant indiquant affirmant estimant soulignant'),
  auxiliaries: words('a ont avait avaient est sont était'),
  negations: words('ne pas jamais si de pour à sans'),
  adverbs: words('aussi également encore déjà toutefois cependant pourtant notamment hier'),
  adverbEndings: ['ment'],
  that: ['que', "qu'*"],
  relatives: words('qui dont lequel laquelle'),
  according: ['selon', "d'après", 'de source', 'aux dires de', 'à en croire'],
  citing: ['citant', 'en citant', 'qui cite'],
  statements: words(
    'estimation estimations prévision prévisions bilan rapport chiffres données étude enquête recensement',
  ),
  from: words('de du des par'),
  elisions: ["l'", "d'"],
}
