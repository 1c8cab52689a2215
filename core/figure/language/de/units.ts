import type { Units } from '../language.ts'
import { phrases, words } from '../words.ts'

export const units = {
  percent: ['%', 'prozent'],
  currencies: {
    ...phrases('USD', 'dollar|us - dollar'),
    ...phrases('EUR', 'euro{,s}'),
    ...phrases('GBP', 'pfund|pfund sterling'),
    ...phrases('CHF', '{,schweizer }franken'),
    ...phrases('RUB', '{,russische ,russischen }rubel'),
    ...phrases('UAH', 'hrywnja|griwna'),
    ...phrases('JPY', 'yen'),
    ...phrases('CNY', 'yuan'),
    ...phrases('PLN', 'zloty'),
    ...phrases('USD', 'us$|us $'),
  },
  units: {
    ...phrases('{cent}', 'cent{,s}'),
    ...phrases('Cel', 'grad|° c'),
    ...phrases('MW.h', 'megawattstunde{,n}'),
    ...phrases('GW.h', 'gigawattstunde{,n}'),
    ...phrases('TW.h', 'terawattstunde{,n}'),
    ...phrases('{point}', 'punkt{,e,en}'),
    ...phrases('{percentage_point}', 'prozentpunkt{,e,en}'),
    ...phrases('[bps]', 'basispunkt{,e,en}'),
    ...phrases('km/h', 'stundenkilometer{,n}'),
    ...phrases('L', 'liter{,n}'),
    ...phrases('har', 'hektar{,n}'),
    ...phrases('t', 'tonne{,n}'),
  },
  times: words(
    'sekunde{,n} minute{,n} stunde{,n} tag tage{,n} woche{,n} monat monate{,n} jahr jahre{,n,s} jahrzehnt{,e,en} jahrhundert{,e,en}',
  ),
} satisfies Partial<Units>
