import { say } from '../language/say.ts'

export const words = say({
  en: {
    desk: 'Desk',
    today: 'Today',
    review: 'Review',
    articles: 'Articles',
    deskItself: 'Desk',
    go: (where: string) => `Go to ${where}`,
    signedInAs: 'Signed in as',
    signOut: 'Sign out',
    stay: 'To sign out, wait until everything is saved.',
    keys: 'Keys',
    close: 'Close',
    unreached: 'No connection. What you decide is kept here and sent when the desk answers again.',
    nowhere: 'There is no such page',
    nowhereLead: 'The address may be mistyped, or what stood here is gone.',
    notLoaded: 'This page could not be loaded',
    notLoadedLead:
      'The desk did not answer. What you have decided and typed elsewhere is kept. Try again when the connection is back.',
    waiting: 'Loading',
    mayNot: 'Your token does not allow this.',
    again: 'Try again',
  },
  de: {
    desk: 'Redaktion',
    today: 'Heute',
    review: 'Prüfen',
    articles: 'Artikel',
    deskItself: 'Redaktion',
    go: (where: string) => `Zu „${where}“`,
    signedInAs: 'Angemeldet als',
    signOut: 'Abmelden',
    stay: 'Abmelden können Sie, sobald alles gespeichert ist.',
    keys: 'Tasten',
    close: 'Schließen',
    unreached:
      'Keine Verbindung. Was Sie entscheiden, bleibt hier und wird gesendet, sobald der Dienst wieder antwortet.',
    nowhere: 'Diese Seite gibt es nicht',
    nowhereLead: 'Vielleicht ist die Adresse vertippt, oder was hier stand, ist fort.',
    notLoaded: 'Diese Seite konnte nicht geladen werden',
    notLoadedLead:
      'Der Dienst hat nicht geantwortet. Was Sie anderswo entschieden und eingegeben haben, ist aufbewahrt. Versuchen Sie es mit Verbindung noch einmal.',
    waiting: 'Lädt',
    mayNot: 'Ihr Token erlaubt das nicht.',
    again: 'Noch einmal',
  },
})
