import { say } from '../../language/say.ts'

export const words = say({
  en: {
    articles: 'Articles',
    gone: 'Nobody has handed in an article of this address, or it was not read yet.',
    read: (when: string) => `read ${when}`,
    open: 'Open the page',
    withdrawn: 'This article was withdrawn: readers see no mark in it. Reading it again brings it back.',
    mayNotRead: 'Your token does not allow to read the text of articles, nor to decide.',
    mayNotPin: 'Your token may reject and leave alone. To approve and to pin is to publish, which it does not allow.',
    notKept: 'The text is not kept any more. Read the page again, or paste the text.',
    notYours: 'The text is shown to those who may decide.',
    figures: 'Figures',
    place: (at: number, of: number) => `${at} of ${of}`,
    noFigures: 'No figure stands in this article.',
    noClaim: 'tied to no claim',
    as: { approved: 'approved', rejected: 'rejected', seen: 'left alone', suggested: 'suggested' },
    by: { editor: 'by an editor', matcher: 'at once, by the site’s policy' },
    state: { standing: 'stands there', changed: 'another number now', lost: 'no longer there' },
    pin: 'Pin to a claim',
    readAgain: 'Read again',
    reading: 'Reading',
    paste: 'Paste the text',
    readNow: (changed: number, lost: number) =>
      changed + lost === 0
        ? 'Read. Every figure that was decided still stands there.'
        : `Read. ${changed} of the figures that were decided are another number now, ${lost} no longer there.`,
    unreached: 'The desk does not answer. Check your connection and try again.',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw this article?',
    withdrawLead: 'Readers see no mark in it any more, and what was decided in it is forgotten. This cannot be undone.',
    withdrawNow: 'Withdraw',
    changedMeanwhile: 'Somebody has changed the article meanwhile. Look again, then withdraw it.',
    pinTitle: 'Which claim is it about?',
    unpinnable: {
      none: 'No number that can be read stands in the selected words. Select words with a number in them.',
      several: 'More than one number stands in the selected words. Select fewer.',
    },
    pinNow: 'Pin and approve',
    cancel: 'Cancel',
    close: 'Close',
  },
  de: {
    articles: 'Artikel',
    gone: 'Niemand hat einen Artikel dieser Adresse eingereicht, oder er wurde noch nicht gelesen.',
    read: (when: string) => `gelesen ${when}`,
    open: 'Seite öffnen',
    withdrawn:
      'Dieser Artikel wurde zurückgezogen: Leser sehen darin keine Markierung. Wird er neu gelesen, kommt er zurück.',
    mayNotRead: 'Ihr Token erlaubt es nicht, Texte von Artikeln zu lesen oder zu entscheiden.',
    mayNotPin:
      'Ihr Token erlaubt es, abzulehnen und ruhen zu lassen. Annehmen und Zuordnen heißt veröffentlichen; das erlaubt es nicht.',
    notKept: 'Der Text ist nicht mehr da. Lesen Sie die Seite neu, oder fügen Sie den Text ein.',
    notYours: 'Den Text sehen die, die entscheiden dürfen.',
    figures: 'Zahlen',
    place: (at: number, of: number) => `${at} von ${of}`,
    noFigures: 'In diesem Artikel steht keine Zahl.',
    noClaim: 'keiner Frage zugeordnet',
    as: { approved: 'angenommen', rejected: 'abgelehnt', seen: 'ruht', suggested: 'vorgeschlagen' },
    by: { editor: 'von der Redaktion', matcher: 'sofort, nach der Regel der Website' },
    state: { standing: 'steht da', changed: 'jetzt eine andere Zahl', lost: 'steht nicht mehr da' },
    pin: 'Einer Frage zuordnen',
    readAgain: 'Neu lesen',
    reading: 'Wird gelesen',
    paste: 'Text einfügen',
    readNow: (changed: number, lost: number) =>
      changed + lost === 0
        ? 'Gelesen. Jede Zahl, über die entschieden wurde, steht noch da.'
        : `Gelesen. Von den entschiedenen Zahlen sind ${changed} jetzt andere, ${lost} stehen nicht mehr da.`,
    unreached: 'Die Redaktion antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    withdraw: 'Zurückziehen',
    withdrawTitle: 'Diesen Artikel zurückziehen?',
    withdrawLead:
      'Leser sehen darin keine Markierung mehr, und was darin entschieden wurde, ist vergessen. Das lässt sich nicht rückgängig machen.',
    withdrawNow: 'Zurückziehen',
    changedMeanwhile: 'Jemand hat den Artikel inzwischen geändert. Sehen Sie ihn an, dann ziehen Sie ihn zurück.',
    pinTitle: 'Um welche Frage geht es?',
    unpinnable: {
      none: 'In den markierten Wörtern steht keine lesbare Zahl. Markieren Sie Wörter mit einer Zahl.',
      several: 'In den markierten Wörtern steht mehr als eine Zahl. Markieren Sie weniger.',
    },
    pinNow: 'Zuordnen und annehmen',
    cancel: 'Abbrechen',
    close: 'Schließen',
  },
})
