import { readUnit } from './unit.ts'

/** The code that is meant by what people type: `people`, `km²`, `barrels`, `°C`. A code stands for itself. Nothing where nobody can tell: a "ton" is three masses. */
export function mendUnit(text: string): string | undefined {
  if (readUnit(text)) return text
  const name = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const code = ALIASES.get(name) ?? ALIASES.get(text.trim())
  return code ?? (readUnit(superscripts(text)) ? superscripts(text) : undefined)
}

function superscripts(text: string): string {
  return text.trim().replaceAll('²', '2').replaceAll('³', '3').replaceAll('^', '').replaceAll('·', '.')
}

const NAMES: Readonly<Record<string, string>> = {
  '{person}': 'people, person, persons, inhabitants, humans',
  '%': 'percent, per cent, pct, percentage',
  '[ppth]': '‰, per mille, permille',
  '[ppm]': 'ppm, parts per million',
  '[bps]': 'bps, basis point, basis points',
  USD: '$, us$, usd, dollar, dollars, us dollars',
  EUR: '€, eur, euro, euros',
  GBP: '£, gbp, pound sterling, pounds sterling',
  JPY: 'yen',
  UAH: '₴, hryvnia, hryvnias',
  INR: '₹, rupees',
  a: 'year, years, yr',
  mo: 'month, months',
  wk: 'week, weeks',
  d: 'day, days',
  h: 'hour, hours, hr, hrs',
  min: 'minute, minutes',
  s: 'second, seconds, sec',
  m: 'metre, metres, meter, meters',
  km: 'kilometre, kilometres, kilometer, kilometers',
  cm: 'centimetre, centimetres, centimeter, centimeters',
  mm: 'millimetre, millimetres, millimeter, millimeters',
  '[mi_i]': 'mi, mile, miles',
  '[nmi_i]': 'nmi, nautical mile, nautical miles',
  '[ft_i]': 'ft, foot, feet',
  '[yd_i]': 'yd, yard, yards',
  '[in_i]': 'inch, inches',
  m2: 'sqm, square metre, square metres, square meter, square meters',
  km2: 'sq km, sqkm, square kilometre, square kilometres, square kilometer, square kilometers',
  '[smi_us]': 'sq mi, square mile, square miles',
  '[sft_i]': 'sq ft, square foot, square feet',
  har: 'ha, hectare, hectares',
  '[acr_us]': 'acre, acres',
  m3: 'cubic metre, cubic metres, cubic meter, cubic meters',
  L: 'litre, litres, liter, liters',
  '[bbl_us]': 'bbl, barrel, barrels',
  '[gal_us]': 'gal, gallon, gallons, us gallon, us gallons',
  '[gal_br]': 'imperial gallon, imperial gallons',
  g: 'gram, grams, gramme, grammes',
  kg: 'kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes',
  t: 'tonne, tonnes, metric ton, metric tons',
  kt: 'kilotonne, kilotonnes',
  Mt: 'megatonne, megatonnes',
  '[ston_av]': 'short ton, short tons',
  '[lton_av]': 'long ton, long tons',
  '[lb_av]': 'lb, lbs',
  '[oz_av]': 'oz, ounce, ounces',
  'W.h': 'wh, watt hour, watt hours',
  'kW.h': 'kwh, kilowatt hour, kilowatt hours',
  'MW.h': 'MWh, mwh, megawatt hour, megawatt hours',
  'GW.h': 'GWh, gwh, gigawatt hour, gigawatt hours',
  'TW.h': 'TWh, twh, terawatt hour, terawatt hours',
  W: 'watt, watts',
  kW: 'kilowatt, kilowatts',
  MW: 'megawatt, megawatts',
  GW: 'gigawatt, gigawatts',
  'km/h': 'kph, kmh, kilometres per hour, kilometers per hour',
  '[mi_i]/h': 'mph, miles per hour',
  '[kn_i]': 'knot, knots',
  Cel: '°c, celsius, degree celsius, degrees celsius',
  '[degF]': '°f, fahrenheit, degree fahrenheit, degrees fahrenheit',
}

/** By what people type, in lower case. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split(', ').map((name) => [name, code] as const)),
)
