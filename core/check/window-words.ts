/**
 * What says that a figure is of a stretch of time and no total ("in the past week", "a day", "monthly"), by primary language subtag.
 * What only dates something ("a week ago") does not.
 */
export const WINDOW_WORDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    en: phrases(
      '(?:in|over|during|within|for|through) (?:the|this) (?:past|last|previous)',
      '(?:this|last|past) (?:week|month|quarter|year|night|weekend)',
      '(?:an?|per|each|every|one|single) (?:hour|day|week|month|quarter|year)(?! (?:ago|earlier|before|later|after|old))',
      'hourly|daily|weekly|monthly|quarterly|yearly|annual|annually|overnight',
    ),
    de: phrases(
      '(?:in|binnen|während) (?:der|den|dem|des) (?:letzten|vergangenen|vorigen)',
      '(?:diese|letzte|vergangene|vorige)[nrs]? (?:Woche|Monat|Quartal|Jahr|Nacht|Wochenende)',
      '(?:pro|je|jede[nrs]?) (?:Stunde|Tag|Woche|Monat|Quartal|Jahr)',
      '(?:innerhalb|binnen) eine[rs] (?:Stunde|Tages|Woche|Monats|Jahres)',
      '(?:stündlich|täglich|wöchentlich|monatlich|vierteljährlich|jährlich)(?:e[nrs]?)?',
    ),
    fr: phrases(
      '(?:au cours|lors) d(?:e la|es|u) \\p{L}+ (?:dernière|derniers|dernières|passée?s?)',
      "(?:la semaine|le mois|le trimestre|l[’']an(?:née)?|la nuit) (?:dernière?|passée?)",
      '(?:cette semaine|ce mois-ci|ce trimestre|cette année|cette nuit)',
      '(?:par|chaque) (?:heure|jour|semaine|mois|trimestre|an)',
      '(?:en|dans) une? (?:heure|journée|semaine|mois|an(?:née)?)',
      'quotidien(?:ne)?s?|hebdomadaires?|mensuel(?:le)?s?|trimestriel(?:le)?s?|annuel(?:le)?s?',
    ),
    es: phrases(
      '(?:en|durante) (?:la|las|el|los) (?:últim|pasad)[oa]s?',
      '(?:esta|este|la|el) (?:semana|mes|trimestre|año|noche)(?: pasad[oa])',
      '(?:esta semana|este mes|este trimestre|este año|esta noche)',
      '(?:por|al|a la|cada) (?:hora|día|semana|mes|trimestre|año)',
      'en una? (?:hora|día|semana|mes|año)',
      'diari[oa]s?|semanal(?:es)?|mensual(?:es)?|trimestral(?:es)?|anual(?:es)?',
    ),
    uk: phrases(
      '(?:за|протягом|упродовж) (?:останн|минул|попередн)\\p{L}*',
      '(?:цього|минулого|цієї|минулої) (?:тижня|місяця|кварталу|року|ночі|доби)',
      '(?:на|за|щогодини|кожн\\p{L}+) (?:годину|день|добу|тиждень|місяць|квартал|рік)',
      'щодня|щоденн\\p{L}*|щотижн\\p{L}*|щомісяц\\p{L}*|щороку|щорічн\\p{L}*',
    ),
  }),
)

function phrases(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu')
}
