import { words } from '../../../figure/language/words.ts'

export const nouns = {
  definite: words('le la les'),
  indefinite: words('un une plusieurs certains certaines quelques deux'),
  possessives: words('son sa ses leur leurs notre nos'),
  joints: words("de du des d' en au aux à pour chez sur"),
  of: words("de du des d'"),
  and: ['et', '&', 'ou'],
  stops: words(
    `que qui dont où quand lorsque comme parce puisque si mais donc car ni ou pendant après avant depuis avec sans sous dans par vers contre entre selon est sont était étaient sera seront a ont avait avaient
    ne pas plus moins très environ quelque au moins près cette ce ces y se s' n' il elle ils elles on`,
  ),
  but: words('mais tandis alors bien'),
  subordinates: words('après parce car lorsque alors'),
  circumstances: words('dans à lors sur en au aux auprès devant après par'),
  times: words(
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd'hui matin soir`,
  ),
  titles: words('m mme mlle dr président présidente ministre général colonel premier première'),
  pronouns: { he: ['il'], she: ['elle'], it: [], they: ['ils', 'elles'], own: words('je nous vous on') },
  speakers: {
    state: words(
      'ministère ministères ministre gouvernement police gendarmerie préfecture préfet parquet procureur procureure mairie présidence autorités élysée kremlin douane pompiers sénat parlement commission insee banque agence cour office',
    ),
    military: words('armée militaires otan état-major'),
    intelligence: words('renseignement renseignements'),
    igo: words('onu oms unicef hcr ue eurostat ocde fmi mondiale nations'),
    ngo: words(
      'ong association associations amnesty croix-rouge syndicat syndicats organisateurs cgt fondation observatoire',
    ),
    media: words('journal quotidien reuters afp ap monde figaro libération chaîne agence presse bbc cnn radio'),
    academic: words('institut université chercheurs chercheur scientifiques économistes centre'),
    person: words(
      'porte-parole porte responsable responsables directeur directrice chef témoins experts expert habitants',
    ),
    body: words('entreprise société groupe hôpital exploitant compagnie'),
  },
  spokespeople: words('porte-parole porte directeur directrice chef président présidente responsable'),
  unnamed: words(
    'responsables témoins experts habitants sources source chercheurs analystes observateurs médias scientifiques',
  ),
  surveys: words('sondage étude enquête rapport'),
  documents: words(
    'rapport rapports étude études sondage enquête bilan chiffres données statistiques communiqué recensement',
  ),
}
