import { say } from '../language/say.ts'

export const words = say({
  en: {
    title: 'Sign in',
    lead: 'This is the desk where figures are compared and published. Paste the token that your administrator gave you.',
    token: 'Token',
    enter: 'Sign in',
    refused: 'This token is not valid, or no longer.',
    unreached: 'The desk does not answer. Check your connection and try again.',
    byAccess: 'Sign in by Cloudflare Access',
    stranger: 'Cloudflare Access let you in, but you are not among the people of this desk. Ask your administrator.',
    accessOver: 'Sign in again in another tab, then go on here. Nothing that you decided is lost.',
    elsewhere: 'Sign in in another tab',
    goOn: 'Go on',
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
    byAccess: 'Mit Cloudflare Access anmelden',
    stranger:
      'Cloudflare Access hat Sie eingelassen, aber Sie gehören nicht zu dieser Redaktion. Fragen Sie, wer sie verwaltet.',
    accessOver:
      'Melden Sie sich in einem anderen Tab wieder an und machen Sie dann hier weiter. Nichts Entschiedenes geht verloren.',
    elsewhere: 'In anderem Tab anmelden',
    goOn: 'Weiter',
    over: 'Ihre Sitzung ist zu Ende',
    overLead: 'Melden Sie sich wieder an. Nichts Entschiedenes geht verloren: Was unterwegs war, wird danach gesendet.',
  },
})
