import { many } from '../../../language/many.ts'
import { say } from '../../../language/say.ts'

export const words = say({
  en: {
    learned: 'Learned',
    title: 'What decisions have taught the matcher',
    lead: 'Words that stood beside figures which were approved or rejected for this claim. Later suggestions rise or fall with them; nothing is marked for readers because of them. Words of the claim itself are not listed. Only decisions of those who may publish teach.',
    none: 'Nothing has been published yet, so nothing was decided.',
    nothing: 'Nothing yet.',
    from: (approved: number, rejected: number) =>
      `From ${many(approved + rejected, 'decision', 'decisions')}: ${approved} approved, ${rejected} rejected.`,
    full: 'It has learned from as many decisions as are kept. To learn more, it must forget some of this first.',
    kind: { word: 'beside the figure', noun: 'what is counted', source: 'who says it' },
    counts: (approved: number, rejected: number) => `${approved} approved, ${rejected} rejected`,
    speaks: { for: 'speaks for', against: 'speaks against', neither: 'says nothing yet' },
    more: (n: number) => `Show ${n} more`,
    beyond: (n: number) => `${many(n, 'more that says', 'more that say')} less than these.`,
    forget: 'Forget',
    forgetSure: (n: number) => `Learned from ${many(n, 'decision', 'decisions')}. There is no undo.`,
    forgetAll: 'Forget all …',
    forgetAllSure: (n: number) => `All ${many(n, 'term', 'terms')}, as if nothing had been decided. There is no undo.`,
    forgetNow: 'Forget it',
    keep: 'Keep it',
    forgotten: (term: string) => `Forgotten: ${term}`,
    allForgotten: 'All of it is forgotten.',
    unreached: 'The desk does not answer. Try again.',
  },
  de: {
    learned: 'Gelernt',
    title: 'Was Entscheidungen den Abgleich gelehrt haben',
    lead: 'Wörter, die bei Zahlen standen, die für diese Frage angenommen oder abgelehnt wurden. Spätere Vorschläge steigen oder fallen damit; für Leser markiert wird ihretwegen nichts. Wörter der Frage selbst stehen nicht hier. Nur Entscheidungen derer, die veröffentlichen dürfen, lehren etwas.',
    none: 'Noch ist nichts veröffentlicht, also wurde nichts entschieden.',
    nothing: 'Noch nichts.',
    from: (approved: number, rejected: number) =>
      `Aus ${many(approved + rejected, 'Entscheidung', 'Entscheidungen')}: ${approved} angenommen, ${rejected} abgelehnt.`,
    full: 'Gelernt wurde aus so vielen Entscheidungen, wie aufgehoben werden. Um mehr zu lernen, muss zuerst etwas davon vergessen werden.',
    kind: { word: 'bei der Zahl', noun: 'was gezählt wird', source: 'wer es sagt' },
    counts: (approved: number, rejected: number) => `${approved} angenommen, ${rejected} abgelehnt`,
    speaks: { for: 'spricht dafür', against: 'spricht dagegen', neither: 'sagt noch nichts' },
    more: (n: number) => `${n} weitere zeigen`,
    beyond: (n: number) => `${many(n, 'weiteres sagt', 'weitere sagen')} weniger als diese.`,
    forget: 'Vergessen',
    forgetSure: (n: number) =>
      `Gelernt aus ${many(n, 'Entscheidung', 'Entscheidungen')}. Das lässt sich nicht zurücknehmen.`,
    forgetAll: 'Alles vergessen …',
    forgetAllSure: (n: number) =>
      `${n === 1 ? 'Das eine Wort' : `Alle ${n} Wörter`}, als wäre nichts entschieden worden. Das lässt sich nicht zurücknehmen.`,
    forgetNow: 'Vergessen',
    keep: 'Behalten',
    forgotten: (term: string) => `Vergessen: ${term}`,
    allForgotten: 'Alles ist vergessen.',
    unreached: 'Die Redaktion antwortet nicht. Versuchen Sie es noch einmal.',
  },
})
