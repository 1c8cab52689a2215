import { say } from '../../language/say.ts'

export const words = say({
  en: {
    title: 'Today',
    empty: 'Nothing waits. Figures that change in pages, new suggestions and drafts will stand here.',
  },
  de: {
    title: 'Heute',
    empty: 'Nichts wartet. Hier stehen Zahlen, die sich in Artikeln ändern, neue Vorschläge und Entwürfe.',
  },
})
