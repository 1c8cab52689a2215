import type { Units } from '../language.ts'
import { phrases, words } from '../words.ts'

export const units = {
  percent: ['%', 'por ciento', 'porciento', 'por 100'],
  currencies: {
    ...phrases('USD', 'dólar|dólares|dólares estadounidenses'),
    ...phrases('EUR', 'euro{,s}'),
    ...phrases('GBP', '{libra,libras} esterlina{,s}'),
    ...phrases('RUB', 'rublo{,s}'),
    ...phrases('UAH', 'grivna{,s}'),
    ...phrases('JPY', 'yen|yenes'),
    ...phrases('CNY', 'yuan|yuanes'),
  },
  units: {
    ...phrases('{cent}', 'céntimo{,s}|centavo{,s}'),
    ...phrases('Cel', 'grado{,s}|grado{,s} centígrado{,s}|° c'),
    ...phrases('t', 'tonelada{,s}'),
    ...phrases('MW.h', '{megavatio,megavatios} hora|{megavatio,megavatios} - hora'),
    ...phrases('GW.h', '{gigavatio,gigavatios} hora'),
    ...phrases('MW', 'megavatio{,s}'),
    ...phrases('GW', 'gigavatio{,s}'),
    ...phrases('har', 'hectárea{,s}'),
    ...phrases('{times}', 'veces'),
    ...phrases('{point}', 'punto{,s}'),
    ...phrases('{percentage_point}', 'punto{,s} porcentual{,es}|puntos porcentuales'),
    ...phrases('[bps]', '{punto,puntos} {básico,básicos}'),
  },
  times: words('segundo{,s} minuto{,s} hora{,s} día{,s} semana{,s} mes meses año{,s} siglo{,s} década{,s}'),
} satisfies Partial<Units>
