import type { Units } from '../language.ts'
import { words } from '../words.ts'

export const units = {
  percent: ['%', 'por ciento', 'porciento'],
  currencies: {
    dólar: 'USD',
    dólares: 'USD',
    'de dólares': 'USD',
    euro: 'EUR',
    euros: 'EUR',
    'de euros': 'EUR',
    'libras esterlinas': 'GBP',
    rublos: 'RUB',
    grivnas: 'UAH',
    yenes: 'JPY',
  },
  units: {
    kilómetros: 'km',
    metros: 'm',
    'kilómetros cuadrados': 'km2',
    toneladas: 't',
    litros: 'L',
    grados: 'Cel',
    segundos: 's',
    minutos: 'min',
    hora: 'h',
    horas: 'h',
    día: 'd',
    días: 'd',
    semanas: 'wk',
    meses: 'mo',
    año: 'a',
    años: 'a',
    'puntos porcentuales': '{percentage point}',
  },
  times: words('segundos minutos hora horas día días semana semanas mes meses año años'),
} satisfies Partial<Units>
