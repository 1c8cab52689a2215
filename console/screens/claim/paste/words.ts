import { say } from '../../../language/say.ts'

export const words = say({
  en: {
    paste: 'Add an estimate: paste the sentence that states it',
    url: 'Address of the article',
    date: 'When it came out',
    reading: 'Reading',
    which: 'Figures in it',
    none: 'No figure was found in it. Add an empty estimate and fill it in.',
    read: 'Read from the sentence: check it, then add it.',
    add: 'Add',
    drop: 'Drop',
    several: 'From several articles',
    basisAssumed: 'taken from the kind of source',
  },
  de: {
    paste: 'Eine Angabe hinzufügen: den Satz einfügen, der sie nennt',
    url: 'Adresse des Artikels',
    date: 'Wann er erschien',
    reading: 'Liest',
    which: 'Zahlen darin',
    none: 'Darin war keine Zahl zu finden. Fügen Sie eine leere Angabe hinzu und füllen Sie sie aus.',
    read: 'Aus dem Satz gelesen: prüfen, dann hinzufügen.',
    add: 'Hinzufügen',
    drop: 'Verwerfen',
    several: 'Aus mehreren Artikeln',
    basisAssumed: 'nach der Art der Quelle angenommen',
  },
})
