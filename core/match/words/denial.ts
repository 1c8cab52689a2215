/** Phrases that take a statement back, put it as a mere possibility or as fiction, by language. Folded; `*` stands for any ending. */
export const denials: Readonly<Record<string, string>> = {
  en: `not true|untrue|false*|fake*|denie*|deny*|denial|reject*|dismiss*|no evidence|without evidence|debunk*|myth|hoax|fabricat*|refut*|rumour*|rumor*|unfounded|baseless|misleading|made up|incorrect*|wrongly|mistaken*|disinformation|misinformation|far from|nowhere near|wrong to|disputes|dispute that|doubts|doubted|cast doubt|nonsense|propaganda|if|imagine|suppose|supposing|hypothetical*|whether|novel|fiction*|film|movie|video game|ruled out|rules out|rule out|exaggerat*|misspoke|retract*|erroneous*|nobody|no one believes`,
  de: `nicht wahr|unwahr|falsch*|gefalscht*|dementier*|bestreite*|bestritt*|bestritten|leugne*|erfunden*|keine belege|ohne beleg*|wies zuruck|weist zuruck|zuruckgewiesen|widerleg*|gerucht*|irrefuhrend*|stimmt nicht|weit entfernt|bezweifel*|unsinn|luge|lugen|haltlos*|wenn|falls|angenommen|roman|spielfilm|ausgeschlossen|auszuschliessen|in abrede|ubertrieben*|niemand glaubt|glaubt niemand|unzutreffend*|trifft nicht zu`,
  fr: `pas vrai|faux|fausse*|dement*|dementi*|nie|nient|nie que|rejet*|infox|aucune preuve|sans preuve|infonde*|refut*|rumeur*|mensong*|trompeu*|loin de|conteste|contestent|doute|doutent|errone*|si|imagin*|roman|film|exclut|excluent|excluait|exager*|personne ne|inexact*`,
  es: `no es cierto|no es verdad|fals*|desmient*|desmint*|niega*|nego|negaron|negar|rechaz*|bulo*|sin pruebas|infundad*|refut*|rumor*|mentira*|enganos*|lejos de|duda|dudan|cuestiona|cuestionan|erroneo*|si|imagin*|novela|pelicula|descart*|exager*|nadie|inexact*`,
  uk: `неправда|не правда|неправдив*|хибн*|фейк*|спросту*|запереч*|відкину*|вигад*|чутк*|брехн*|без доказів|недостовірн*|далеко від|сумнів*|нісенітниц*|помилков*|маніпуляц*|якби|якщо|уяв*|роман|фільм*|виключив|виключила|виключили|виключають|перебільш*|ніхто`,
}

/** Verbs that German parts: "schloss der Minister aus", "wies den Bericht zurück". */
export const parted: Readonly<Record<string, readonly (readonly [verb: string, particle: string])[]>> = {
  de: [
    ['schliesst schliessen schloss schlossen', 'aus'],
    ['weist weisen wies wiesen', 'zuruck'],
    ['streitet streiten stritt stritten', 'ab'],
  ],
}

/** A negation in the figure's own clause, but not before one of the words that keep the figure standing ("not only", "no fewer than"). */
export const negations: Readonly<Record<string, readonly [words: string, harmlessBefore: string]>> = {
  en: [
    'not no never nor neither cannot none didnt wasnt werent hasnt havent isnt arent doesnt dont wont nobody',
    'only just fewer less more later least including counting merely longer adjusted annualised annualized seasonally higher lower greater larger bigger smaller over under above below exceed exceeding quite even younger shorter lighter slower earlier nearer taller wider deeper heavier faster farther further thicker older',
  ],
  de: [
    'nicht kein keine keinen keiner keinem nie niemals weder niemand niemanden',
    'nur weniger mehr zuletzt eingerechnet mitgezahlt inflationsbereinigt uber unter hoher niedriger kleiner großer geringer langer kurzer junger alter spater tiefer breiter schwerer schneller starker teurer einmal ganz',
  ],
  fr: ['pas jamais aucun aucune ni personne', 'moins seulement plus que tout meme'],
  es: ['no nunca jamas ningun ninguna ni nadie', 'menos solo mas supera superan del exactamente'],
  uk: [
    'не ні ніколи жоден жодного жодних ніхто нікого',
    'менше лише тільки більше менш враховуючи перевищує перевищують перевищувала перевищував вище нижче понад зовсім довше старше пізніше важче глибше',
  ],
}

/** What somebody asks for before a figure is not so yet: "wants a vaccine that is at least 75 percent effective". */
export const demands: Readonly<Record<string, string>> = {
  en: 'asks for|asked for|asking for|calls for|called for|calling for|demands|demanded|requires|required|requirement|target of|goal of|aim of|threshold|benchmark|must be at least|should be at least|ought to',
  de: 'verlangt|verlangte|verlangen|vorgabe*|ziel von|zielmarke|schwellenwert|soll mindestens|sollte mindestens|muss mindestens|mussen mindestens',
  fr: 'exige|exigent|exigeait|reclame|reclament|objectif de|seuil de|doit etre|devrait etre|doivent etre',
  es: 'exige|exigen|exigia|reclama|reclaman|pide|piden|objetivo de|meta de|umbral de|debe ser|deberia ser|deben ser',
  uk: 'вимаг*|ціль|цілі|мета|мети|поріг|має бути щонайменше|повинна бути|повинен бути|мають бути щонайменше',
}

/** The writer speaks of themself: a comment, a letter. */
export const firstPersons: Readonly<Record<string, string>> = {
  en: 'i im ive ill id my imo',
  de: 'ich mein meine meiner meines',
  fr: 'je jai mon ma mes',
  es: 'yo mi mis',
  uk: 'я мені мене мій моя',
}
