import type { Units } from '../language.ts'
import { phrases, words } from '../words.ts'

export const units = {
  percent: ['%', 'pour cent', 'pourcent'],
  currencies: {
    ...phrases('USD', 'dollar{,s}|$ us|dollars américains'),
    ...phrases('CAD', '$ canadiens|$ ca'),
    ...phrases('EUR', "euro{,s}|d'euros"),
    ...phrases('GBP', '{livre,livres} sterling'),
    ...phrases('RUB', 'rouble{,s}'),
    ...phrases('UAH', 'hryvnia{,s}'),
    ...phrases('JPY', 'yen{,s}'),
    ...phrases('CNY', 'yuan{,s}'),
  },
  units: {
    ...phrases('{cent}', 'cents|centime{,s}'),
    ...phrases('Cel', 'degré{,s}|° c'),
    ...phrases('[nmi_i]', 'milles'),
    ...phrases('a', 'an{,s}|année{,s}'),
    ...phrases('har', "d'hectares"),
    ...phrases('MW.h', 'mégawattheure{,s}|mégawatt - heure'),
    ...phrases('GW.h', 'gigawattheure{,s}'),
    ...phrases('TW.h', 'térawattheure{,s}'),
    ...phrases('km/h', 'kilomètres - heure|km / h'),
    ...phrases('{times}', 'fois'),
    ...phrases('{point}', 'point{,s}'),
    ...phrases('{percentage_point}', '{point,points} de pourcentage|point{,s} de pour cent'),
    ...phrases('[bps]', '{point,points} de base'),
  },
  times: words('seconde{,s} minute{,s} heure{,s} jour{,s} semaine{,s} mois an{,s} année{,s} siècle{,s} décennie{,s}'),
} satisfies Partial<Units>
