import type { Unmarked } from './unmarked.ts'

const of = (lang: string, text: string, headline?: string): Unmarked => ({
  lang,
  text,
  ...(headline === undefined ? {} : { headline }),
})

/** What may be suggested to an editor of the second desk, never marked at once. */
export const secondUnmarked: Readonly<Record<string, readonly Unmarked[]>> = {
  'the same people did something else': [
    of('en', 'Wales employs 7,900 nurses in its general hospitals.', 'Nurses on strike in Wales'),
    of('en', 'More than 11,460 nurses have left Wales since the pandemic.', 'Nurses on strike in Wales'),
    of('de', 'In Wales fehlen 7.900 Pflegekräfte.', 'Streik in Wales'),
    of('fr', 'Le pays de Galles a recruté 7 900 infirmiers à l’étranger.', 'Grève au pays de Galles'),
    of('es', 'Gales necesita 7.900 enfermeras más.', 'Huelga en Gales'),
    of('uk', 'В Уельсі працює 7900 медсестер.', 'Страйк в Уельсі'),
    of('en', 'In Mostar 3,160 people watched the regatta.', 'Flood in Mostar'),
    of('es', 'El concierto en Mostar lo vieron 3.160 personas.', 'Inundación en Mostar'),
    of('fr', 'À Mostar, 3 160 personnes ont signé une pétition.', 'Inondation à Mostar'),
    of('de', 'In Wien besuchten 6.350 Menschen die Ausstellung über Obdachlosigkeit.'),
    of('uk', 'У Відні 6350 людей переглянули фільм про бездомних.'),
    of('en', 'Scotland released 8,365 prisoners early over ten years.'),
    of('es', 'En Haití regresaron a casa 703.000 desplazados.'),
    of('uk', 'На Гаїті додому повернулися 703 тисячі переселенців.'),
    of('de', 'In Lissabon wurden 18.500 Demonstranten festgenommen.'),
  ],
  'something else is counted': [
    of('es', 'En Lisboa hay 45.000 viviendas vacías.', 'La marcha por la vivienda en Lisboa'),
    of('fr', 'À Lisbonne, 45 000 logements sont vides.', 'Manifestation pour le logement à Lisbonne'),
    of('en', 'In Vienna there are 6,350 streets.', 'How many people sleep rough in Vienna'),
    of('de', 'In Wien gibt es 6.350 Straßen.'),
    of('uk', 'У Відні 2140 вулиць.'),
    of('en', 'Corvin will open 1,254 shops in France.'),
    of('fr', 'Corvin va supprimer 1 254 machines en France.'),
    of('en', 'The earthquake in Nepal killed 1,240 children.'),
    of('de', 'Bei dem Erdbeben in Nepal starben 1.240 Soldaten.'),
    of('en', '3.7 percent of Finns worry about the budget deficit.'),
    of('de', 'Rund 3,7 Prozent der Finnen halten das Haushaltsdefizit für gefährlich.'),
  ],
  'it is another place or company': [
    of('en', 'Hamburg counts 2,140 homeless people.', 'Homeless people in Vienna'),
    of('de', 'In Hamburg wurden 2.140 Obdachlose gezählt.', 'Obdachlose in Wien'),
    of('es', 'Salzburgo tiene 2.140 personas sin hogar.', 'Personas sin hogar en Viena'),
    of('fr', 'Graz compte 2 140 sans-abri.', 'Les sans-abri de Vienne'),
    of('uk', 'У Граці налічують 2140 бездомних.', 'Бездомні у Відні'),
    of('en', 'Corvin will cut 1,254 jobs in Germany.'),
    of('en', 'Orlund Water was fined £122.7m for spills.', 'Halden Water faces a fine'),
    of('de', 'In Österreich leben 2.140 Menschen auf der Straße.', 'Obdachlose in Wien'),
    of('en', 'Germany hosts 703,000 displaced Haitians.'),
  ],
  'it is denied, or of another time or rhythm': [
    of('de', 'Dass das Haushaltsdefizit Finnlands 4,4 Prozent erreicht, schloss der Minister aus.'),
    of('de', 'Die Zahl von 6.350 Obdachlosen in Wien wies die Stadt als übertrieben zurück.'),
    of('en', 'The minister ruled out that 2,870 jobs would be cut by Corvin in France.'),
    of('es', 'Nadie cree que en Viena vivan en la calle 6.350 personas.'),
    of('uk', 'Ніхто не вірить, що у Відні на вулиці живе 6350 людей.'),
    of('en', 'A year earlier 7,900 nurses had joined the strike in Wales.'),
    of('fr', 'L’an dernier, 7 900 infirmiers ont participé à la grève au pays de Galles.'),
    of('en', 'In 2023 some 7,900 nurses joined the strike in Wales.'),
    of('en', 'Halden Water must pay its lenders £94.5m a year.'),
    of('de', 'Halden Water muss 94,5 Millionen Pfund pro Jahr für Zinsen zahlen.'),
  ],
}
