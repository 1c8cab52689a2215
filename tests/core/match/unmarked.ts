/** A text whose figure has the value of an estimate and is about something else, or is not said to be so. */
export interface Unmarked {
  readonly lang: string
  readonly text: string
  readonly headline?: string
}

const of = (lang: string, text: string, headline?: string): Unmarked => ({
  lang,
  text,
  ...(headline === undefined ? {} : { headline }),
})

const KURSK = 'North Korean losses in Kursk'

/** What may be suggested to an editor, never marked at once. */
export const unmarked: Readonly<Record<string, readonly Unmarked[]>> = {
  'who did it to whom': [
    of('en', 'North Korean soldiers have killed or wounded 3,800 Ukrainian troops in Kursk.'),
    of('en', 'North Korean soldiers have killed 3,800 people in Kursk.'),
    of('en', 'In Kursk, 3,800 people were killed or wounded by North Korean soldiers.'),
    of('en', 'They killed or wounded 3,800, and the North Korean soldiers in Kursk lost far fewer.', KURSK),
    of('de', 'Nordkoreanische Soldaten haben bei Kursk 3.800 ukrainische Soldaten getötet oder verwundet.'),
    of('de', 'Nordkoreanische Soldaten haben bei Kursk 3.800 Menschen getötet.'),
    of('de', 'Bei Kursk wurden 3.800 Menschen von nordkoreanischen Soldaten getötet oder verwundet.'),
    of('fr', 'Les soldats nord-coréens ont tué ou blessé 3 800 Ukrainiens à Koursk.'),
    of('es', 'Los soldados norcoreanos mataron a 3.800 ucranianos en Kursk.'),
    of('uk', 'Північнокорейські солдати вбили 3800 українських військових на Курщині.'),
    of('uk', 'На Курщині 3800 людей було вбито північнокорейськими солдатами.'),
  ],
  'something else is counted': [
    of('en', 'After North Korean soldiers were killed or wounded in Kursk, 3,800 people marched in Seoul.'),
    of('en', 'North Korean soldiers were killed or wounded in Kursk, and 3,800 people prayed for them.'),
    of('en', 'Before they were killed in Kursk, North Korean soldiers fired 3,800 shells.'),
    of('en', 'The families of North Korean soldiers killed in Kursk received 3,800 letters.'),
    of('en', 'The earthquake in Nepal destroyed 1,240 houses.'),
    of('en', 'After the earthquake in Nepal, 1,460 people signed up as volunteers.'),
    of('en', 'The builder of the Tauer bridge made a profit of 2.35 billion euros.'),
    of('de', 'Nach dem Erdbeben in Nepal spendeten 1.240 Menschen Blut.'),
    of('de', 'Das Erdbeben in Nepal hat 1.240 Häuser zerstört.'),
    of('de', 'Der Konzern, der die Tauer-Brücke baut, ist mit 2,35 Milliarden Euro verschuldet.'),
    of('fr', 'Après le séisme au Népal, 1 240 personnes ont donné leur sang.'),
    of('es', 'Tras el terremoto de Nepal, 1.240 personas donaron sangre.'),
    of('uk', 'Після землетрусу в Непалі 1240 людей здали кров.'),
    of('en', 'In Lisbon 45,000 homes stand empty, which is why people marched against the housing law.'),
    of('en', 'Malawi has vaccinated 59,156 people against cholera.'),
    of('en', '46 percent of Danes own a bicycle, and few support nuclear power.'),
  ],
  'it is not said to be so': [
    of('en', 'It is not true that 3,800 North Korean soldiers were killed or wounded in Kursk.'),
    of('en', 'Moscow denied reports that 3,800 North Korean soldiers were killed or wounded in Kursk.'),
    of('en', 'The false claim of 3,800 North Korean soldiers killed or wounded in Kursk went round the world.'),
    of('en', 'Were 3,800 North Korean soldiers killed or wounded in Kursk?'),
    of('en', '3,800 North Korean soldiers were killed or wounded in Kursk. That is not true.'),
    of('en', 'There is no evidence that the earthquake in Nepal killed 1,460 people.'),
    of('en', 'If 1,460 people had died in the earthquake in Nepal, the hospitals would know.'),
    of('en', 'I bet 1,460 people died in the earthquake in Nepal.'),
    of('de', 'Es stimmt nicht, dass bei dem Erdbeben in Nepal 1.460 Menschen starben.'),
    of('de', 'Die Regierung dementierte, dass bei dem Erdbeben in Nepal 1.460 Menschen gestorben sind.'),
    of('de', 'Die Tauer-Brücke kostet nicht 2,35 Milliarden Euro.'),
    of('fr', 'Il est faux que le séisme au Népal a fait 1 460 morts.'),
    of('fr', 'Le gouvernement a démenti que le séisme au Népal ait fait 1 460 morts.'),
    of('es', 'No es cierto que el terremoto de Nepal causara 1.460 muertos.'),
    of('es', 'El Gobierno desmintió que el terremoto de Nepal causara 1.460 muertos.'),
    of('uk', 'Неправда, що внаслідок землетрусу в Непалі загинуло 1460 людей.'),
    of('uk', 'Влада спростувала, що внаслідок землетрусу в Непалі загинуло 1460 людей.'),
  ],
  'somebody or somewhere else': [
    of('en', 'The earthquake in Nepal was felt far away. In Bangladesh 1,240 people died in a flood.'),
    of('en', 'The earthquake in Turkey killed 1,240 people.', 'After the earthquake in Nepal'),
    of('en', 'By comparison, the earthquake of the year before killed 1,460 people.', 'Nepal earthquake: the toll'),
    of('en', '3,800 Russian soldiers have been killed or wounded in Kursk.', KURSK),
    of('en', 'In Syria, 3,800 soldiers were killed or wounded.', KURSK),
    of('en', "Britain's economy contracted by 1.2 percent in the second quarter.", "Peru's economy shrinks"),
    of('en', "Chile's consumer prices rose by 3.1 percent.", 'Consumer prices in Portugal'),
    of('de', 'Die Tauer-Brücke wird teurer. Zum Vergleich: Der Flughafen BER kostete 2,35 Milliarden Euro.'),
    of('de', 'In Spanien sind 93.500 Hektar Wald verbrannt.', 'Waldbrände in Griechenland'),
    of(
      'de',
      'Das Erdbeben in Nepal erschreckt die Welt. In der Türkei starben 1.240 Menschen bei einem Grubenunglück.',
    ),
    of('fr', 'En Espagne, 93 500 hectares de forêt ont brûlé.', 'Incendies en Grèce'),
    of('fr', 'À Madrid, 45 000 personnes ont manifesté contre la loi sur le logement.', 'Lisbonne manifeste'),
    of('es', 'En Madrid, 45.000 personas se manifestaron contra la ley de vivienda.', 'Protesta en Lisboa'),
    of('es', 'El terremoto de Nepal conmociona. En Turquía murieron 1.240 personas en una mina.'),
    of('uk', 'Унаслідок землетрусу в Туреччині загинуло 1240 людей.', 'Землетрус у Непалі'),
    of('en', 'In Zambia 59,156 people have caught cholera.', 'Cholera in Malawi'),
    of('en', '46 percent of Swedes support nuclear power.', 'Danes and nuclear power'),
    of('en', 'Sudan, by contrast, counts 703,000 displaced people.', 'Haiti: a million displaced'),
  ],
  'another unit, or the amount of a change': [
    of('en', 'The Tauer bridge will cost 2.35 billion dollars.'),
    of('en', 'In Greece, 93,500 tonnes of timber have burnt.'),
    of('en', 'The death toll of the earthquake in Nepal rose by 1,240.'),
    of('de', 'Die Kosten der Tauer-Brücke stiegen um 1,9 Milliarden Euro.'),
    of('fr', 'En Grèce, 81 000 arbres ont brûlé.'),
  ],
}
