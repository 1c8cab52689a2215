import { say } from '../language/say.ts'

export const words = say({
  en: {
    title: 'Sign in',
    lead: 'This is the desk where figures are compared and published. Paste the token that your administrator gave you.',
    token: 'Token',
    enter: 'Sign in',
    refused: 'This token is not valid, or no longer.',
    unreached: 'The desk does not answer. Check your connection and try again.',
    over: 'Your session has ended',
    overLead: 'Sign in again to go on. Nothing that you decided is lost: what was on its way is sent afterwards.',
  },
  de: {
    title: 'Anmelden',
    lead: 'Hier werden Zahlen verglichen und veröffentlicht. Fügen Sie das Token ein, das Sie erhalten haben.',
    token: 'Token',
    enter: 'Anmelden',
    refused: 'Dieses Token gilt nicht oder nicht mehr.',
    unreached: 'Die Redaktion antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    over: 'Ihre Sitzung ist zu Ende',
    overLead: 'Melden Sie sich wieder an. Nichts Entschiedenes geht verloren: Was unterwegs war, wird danach gesendet.',
  },
})
