/** A sentence of a text, the figure in it, and the claim and estimate that it repeats. A headline or the sentences before may name the story. */
export interface Marked {
  readonly lang: string
  readonly text: string
  readonly figure: string
  readonly claim: string
  readonly estimate?: string
  readonly headline?: string
}

export const of = (
  lang: string,
  claim: string,
  figure: string,
  text: string,
  estimate?: string,
  headline?: string,
): Marked => ({
  lang,
  claim,
  figure,
  text,
  ...(estimate === undefined ? {} : { estimate }),
  ...(headline === undefined ? {} : { headline }),
})

/** What may be marked at once: right, and told by the sentence or by what stands around it. */
export const marked: readonly Marked[] = [
  // war
  of('en', 'dprk-casualties-kursk', '3,800', 'About 3,800 North Korean soldiers have been killed or wounded in Kursk.'),
  of(
    'en',
    'dprk-casualties-kursk',
    '3,800',
    'In Kursk, 3,800 North Korean troops have been killed or wounded, Ukraine says.',
  ),
  of(
    'en',
    'dprk-casualties-kursk',
    '3,800',
    'Ukraine has killed or wounded 3,800 North Korean soldiers in Kursk, its president said.',
  ),
  of('en', 'dprk-casualties-kursk', '300', 'Seoul counts about 300 dead among the North Korean soldiers in Kursk.'),
  of(
    'en',
    'dprk-casualties-kursk',
    '2,700',
    "South Korea's spies say 300 North Korean soldiers were killed and 2,700 wounded in Kursk.",
  ),
  of(
    'de',
    'dprk-casualties-kursk',
    '3.800',
    'In der Region Kursk sind 3.800 nordkoreanische Soldaten getötet oder verwundet worden.',
  ),
  of(
    'de',
    'dprk-casualties-kursk',
    '3.800',
    'Die Ukraine hat nach eigenen Angaben 3.800 nordkoreanische Soldaten bei Kursk getötet oder verwundet.',
  ),
  of(
    'fr',
    'dprk-casualties-kursk',
    '3 800',
    'Environ 3 800 soldats nord-coréens ont été tués ou blessés dans la région de Koursk, selon Kiev.',
  ),
  of(
    'es',
    'dprk-casualties-kursk',
    '3.800',
    'Unos 3.800 soldados norcoreanos han muerto o han resultado heridos en Kursk, según Kiev.',
  ),
  of('uk', 'dprk-casualties-kursk', '3800', 'На Курщині вбито або поранено 3800 північнокорейських солдатів.'),
  // disasters
  of('en', 'quake', '1,240', 'The earthquake in Nepal killed 1,240 people, the interior ministry said.', 'ministry'),
  of('en', 'quake', '1,460', 'At least 1,460 people died in the earthquake in Nepal.', 'red-cross'),
  of(
    'en',
    'quake',
    '1,510',
    'A survey of households now puts the death toll of the Nepal earthquake at 1,510.',
    'survey',
  ),
  of(
    'en',
    'quake',
    '1,460',
    'Nepal mourns after the earthquake. Aid workers have counted 1,460 dead.',
    'red-cross',
    'Nepal earthquake: the toll',
  ),
  of(
    'en',
    'quake',
    '1,300',
    'Between 1,300 and 1,700 people were killed in the Nepal earthquake, researchers estimate.',
    'survey',
  ),
  of(
    'de',
    'quake',
    '1.240',
    'Bei dem Erdbeben in Nepal sind nach Angaben des Ministeriums 1.240 Menschen gestorben.',
    'ministry',
  ),
  of('de', 'quake', '1.460', 'Das Erdbeben in Nepal hat mindestens 1.460 Menschen getötet.', 'red-cross'),
  of('fr', 'quake', '1 240', 'Le séisme au Népal a fait 1 240 morts, selon le ministère.', 'ministry'),
  of('fr', 'quake', '1 460', 'Au moins 1 460 personnes sont mortes dans le séisme qui a frappé le Népal.', 'red-cross'),
  of('es', 'quake', '1.240', 'El terremoto de Nepal causó 1.240 muertos, según el ministerio.', 'ministry'),
  of('es', 'quake', '1.460', 'Al menos 1.460 personas murieron en el terremoto de Nepal.', 'red-cross'),
  of('uk', 'quake', '1240', 'Унаслідок землетрусу в Непалі загинуло 1240 людей.', 'ministry'),
  of(
    'uk',
    'quake',
    '1460',
    'Землетрус у Непалі забрав життя 1460 людей: стільки загиблих нарахував Червоний Хрест.',
    'red-cross',
  ),
  // costs
  of('en', 'bridge', '2.35 billion', 'The Tauer bridge will cost 2.35 billion euros, its builder says.', 'builder'),
  of(
    'en',
    'bridge',
    '3.14 billion',
    'Auditors put the total cost of the Tauer bridge at 3.14 billion euros.',
    'auditors',
  ),
  of('de', 'bridge', '2,35 Milliarden', 'Die Tauer-Brücke kostet 2,35 Milliarden Euro.', 'builder'),
  of(
    'de',
    'bridge',
    '1,9 Milliarden',
    'Die Tauer-Brücke wird 3,14 Milliarden Euro kosten. Zu Beginn waren es 1,9 Milliarden Euro.',
    'plan',
    'Tauer-Brücke wird teurer',
  ),
  of('fr', 'bridge', '2,35 milliards', "Le pont de Tauer coûtera 2,35 milliards d'euros.", 'builder'),
  of(
    'fr',
    'bridge',
    '3,14 milliards',
    "Selon la Cour des comptes, le pont de Tauer coûte 3,14 milliards d'euros.",
    'auditors',
  ),
  of('es', 'bridge', '2.350 millones', 'El puente de Tauer costará 2.350 millones de euros.', 'builder'),
  of('uk', 'bridge', '2,35 мільярда', 'Міст Тауер коштує 2,35 мільярда євро.', 'builder'),
  // prices
  of(
    'en',
    'inflation',
    '3.1 percent',
    'Consumer prices in Portugal rose by 3.1 percent, the statistics office said.',
    'national',
  ),
  of(
    'en',
    'inflation',
    '2.7 percent',
    'By the harmonised index, consumer prices in Portugal were up 2.7 percent.',
    'harmonised',
  ),
  of('de', 'inflation', '3,1 Prozent', 'Die Verbraucherpreise in Portugal stiegen um 3,1 Prozent.', 'national'),
  of('fr', 'inflation', '3,1 %', 'Au Portugal, les prix à la consommation ont augmenté de 3,1 %.', 'national'),
  of('es', 'inflation', '3,1 %', 'Los precios al consumo subieron un 3,1 % en Portugal.', 'national'),
  of('uk', 'inflation', '3,1 %', 'Споживчі ціни в Португалії зросли на 3,1 %.', 'national'),
  // growth
  of('en', 'growth', '1.2 percent', "Peru's economy contracted by 1.2 percent in the second quarter.", 'first'),
  of(
    'en',
    'growth',
    '0.4 percent',
    "Peru's economy grew 0.4 percent in the second quarter, the central bank said.",
    'bank',
  ),
  of(
    'en',
    'growth',
    '1.7 percent',
    'In the second quarter the economy of Peru shrank at a rate of 1.7 percent.',
    'revised',
  ),
  of('de', 'growth', '1,2 Prozent', 'Die Wirtschaft Perus ist im zweiten Quartal um 1,2 Prozent geschrumpft.', 'first'),
  of('fr', 'growth', '1,2 %', "L'économie du Pérou a reculé de 1,2 % au deuxième trimestre.", 'first'),
  of('es', 'growth', '1,2 %', 'La economía de Perú cayó un 1,2 % en el segundo trimestre.', 'first'),
  // areas
  of(
    'en',
    'forest',
    '93,500 hectares',
    'In Greece, 93,500 hectares of forest have burnt, satellite images show.',
    'satellite',
  ),
  of('en', 'forest', '230,000 acres', 'Fires in Greece have burned 230,000 acres of forest.', 'charity'),
  of('de', 'forest', '93.500', 'In Griechenland sind 93.500 Hektar Wald verbrannt.', 'satellite'),
  of('fr', 'forest', '93 500', 'En Grèce, 93 500 hectares de forêt ont brûlé.', 'satellite'),
  of('es', 'forest', '93.500', 'En Grecia se han quemado 93.500 hectáreas de bosque.', 'satellite'),
  // marches
  of(
    'en',
    'march',
    '45,000',
    'Some 45,000 people marched in Lisbon against the housing law, organisers said.',
    'organisers',
  ),
  of(
    'en',
    'march',
    '18,500',
    'Police put the number of marchers in Lisbon at 18,500.',
    'police',
    'Lisbon marches against the housing law',
  ),
  of('de', 'march', '45.000', 'In Lissabon demonstrierten 45.000 Menschen gegen das Wohnungsgesetz.', 'organisers'),
  of(
    'fr',
    'march',
    '45 000',
    'À Lisbonne, 45 000 personnes ont manifesté contre la loi sur le logement.',
    'organisers',
  ),
  of(
    'es',
    'march',
    '45.000',
    'Unas 45.000 personas se manifestaron en Lisboa contra la ley de vivienda.',
    'organisers',
  ),
  // epidemics
  of('en', 'cholera', '59,156', 'Malawi has recorded 59,156 cases of cholera.', 'who'),
  of('en', 'cholera', '36,900', 'In Malawi 36,900 people have been infected with cholera, clinics report.', 'clinics'),
  of('fr', 'cholera', '59 156', 'Le Malawi a recensé 59 156 cas de choléra.', 'who'),
  // opinions
  of('en', 'nuclear', '46 percent', 'A poll finds that 46 percent of Danes support nuclear power.', 'poll-a'),
  of('en', 'nuclear', '46.3 percent', 'In Denmark, 46.3 percent now support nuclear power.', 'poll-c'),
  of('de', 'nuclear', '46 Prozent', '46 Prozent der Dänen sind für Atomkraft.', 'poll-a'),
  of('uk', 'nuclear', '55,3 %', 'Атомну енергетику підтримує 55,3 % данців.', 'poll-b'),
  // flight
  of('en', 'haiti', '1,041,000', 'Gangs have driven 1,041,000 people from their homes in Haiti.', 'iom'),
  of('en', 'haiti', '703,000', 'More than 703,000 Haitians have been displaced.', 'un'),
  of('de', 'haiti', '703.000', 'In Haiti sind 703.000 Menschen vertrieben worden.', 'un'),
  of('es', 'haiti', '703.000', 'En Haití han sido desplazadas 703.000 personas.', 'un'),
  // war, in other words
  of(
    'en',
    'dprk-casualties-kursk',
    '3,800',
    'Zelensky said on Sunday that 3,800 North Korean troops had been killed or wounded in Kursk.',
  ),
  of(
    'en',
    'dprk-casualties-kursk',
    '300',
    'Around 300 North Korean soldiers have died in Kursk, the spy agency told lawmakers in Seoul.',
  ),
  of('en', 'dprk-casualties-kursk', '2,700', 'About 2,700 North Koreans were wounded in Kursk, the agency said.'),
  of(
    'en',
    'dprk-casualties-kursk',
    '3,800',
    'The number of North Korean soldiers killed or wounded in Kursk has reached 3,800.',
  ),
  of(
    'en',
    'dprk-casualties-kursk',
    '3,800',
    "North Korea has suffered 3,800 casualties in Kursk, Ukraine's president said.",
  ),
  of(
    'en',
    'dprk-casualties-kursk',
    '1,100',
    "Seoul's joint chiefs put North Korean casualties in Kursk at around 1,100.",
  ),
  of(
    'en',
    'dprk-casualty-share',
    'early a third',
    'Nearly a third of the North Korean soldiers sent to Kursk have been killed or wounded, Zelensky said.',
  ),
  of(
    'en',
    'dprk-deployed',
    '11,000',
    'The Pentagon estimates that 11,000 North Korean soldiers have been sent to Kursk.',
  ),
  of(
    'en',
    'dprk-casualties-kursk',
    '1,000',
    'Western officials believe around 1,000 North Korean soldiers have been killed in Kursk.',
  ),
  of(
    'en',
    'dprk-casualties-kursk',
    '4,000',
    'Some 4,000 North Korean troops are casualties, including dead, wounded, missing and captured, Western officials say.',
  ),
  of(
    'de',
    'dprk-casualties-kursk',
    '3.800',
    'Selenskyj zufolge sind in Kursk 3.800 nordkoreanische Soldaten getötet oder verwundet worden.',
  ),
  of(
    'de',
    'dprk-casualties-kursk',
    '300',
    'Etwa 300 nordkoreanische Soldaten sind nach Angaben aus Seoul bei Kursk gefallen.',
  ),
  of(
    'fr',
    'dprk-casualties-kursk',
    '3 800',
    'Selon Zelensky, 3 800 soldats nord-coréens ont été tués ou blessés dans la région de Koursk.',
  ),
  of(
    'es',
    'dprk-casualties-kursk',
    '3.800',
    'Zelenski cifra en 3.800 los soldados norcoreanos muertos o heridos en Kursk.',
  ),
  of(
    'uk',
    'dprk-casualties-kursk',
    '3800',
    'За словами Зеленського, на Курщині вбито або поранено 3800 військових КНДР.',
  ),
  of(
    'en',
    'dprk-casualties-kursk',
    '1,000',
    'Around 1,000 North Korean soldiers are thought to have been killed in Kursk.',
  ),

  // a unit that the desk counts in pieces, and a change that is what the claim counts
  of('en', 'spill', '12,400', 'The tanker off Ras Tamar has lost 12,400 barrels of oil.', 'owner'),
  of('es', 'spill', '31.750', 'El petrolero ha perdido frente a Ras Tamar 31.750 barriles de petróleo.', 'coastguard'),
  of('en', 'return', '84,300', 'So far 84,300 refugees have returned to Chad.', 'mission'),
  of('de', 'return', '84.300', 'In den Tschad sind 84.300 Flüchtlinge heimgekehrt.', 'mission'),
  // who says it stands before an aside, or counts
  of(
    'en',
    'quake',
    '1,460',
    'The earthquake in Nepal shook the whole valley. The Red Cross, whose teams have reached the villages, can confirm 1,460 deaths.',
    'red-cross',
  ),
  of('de', 'haiti', '1.041.000', 'Haiti leidet. Die IOM zählt 1.041.000 Vertriebene.', 'iom'),
  of('fr', 'quake', '1 240', "L'est du Népal pleure : le séisme y a fait 1 240 morts.", 'ministry'),
  of('uk', 'return', '84 303', 'До Чаду повернулися 84 303 людини.', 'mission'),
]
