import type { PublicEstimate } from '../../core/snapshot/types.ts'
import { groupsOf } from '../card/groups.ts'
import { counted } from '../card/rows.tsx'
import { webAddress } from '../card/sources.tsx'
import { because } from '../words/because.ts'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import type { RecordView } from './context.ts'
import { conflictsIn } from './pairs.tsx'
import { lineInWords } from './summary.ts'

/** The record as CommonMark: for language models, notes and mails. Editors' texts cannot become markup in it. */
export function markdown(view: RecordView): string {
  const { claim, words, say, lang, origin, desk, strings } = view
  const pairs = conflictsIn(view).map((pair) => {
    const [reason] = pair.reasons
    return reason && because(reason, pair, { ...view, estimateId: undefined })
  })
  const lines = [
    `# ${plain(textIn(lang, claim.question).text)}`,
    `**${plain(lineInWords(view, claim))}**`,
    plain(textIn(lang, claim.reason).text),
    ...claim.corrections.map(
      ({ at, text }) => `> **${strings.correction}, ${at.slice(0, 10)}**: ${plain(say.text(text))}`,
    ),
    `## ${words.estimates}`,
    ...groupsOf(claim).flatMap((group) => [
      `### ${plain(counted(view, group.first))}`,
      group.estimates.map((estimate) => entry(view, estimate)).join('\n'),
    ]),
    `## ${words.conflicts}`,
    pairs.length === 0 ? words.noConflicts : pairs.map((sentence) => `- ${plain(sentence ?? '')}`).join('\n'),
    `---`,
    plain(
      [
        desk.name && fill(words.publishedBy, desk.name),
        desk.licence && `${words.licence}: ${desk.licence}`,
        fill(words.cited, say.count(claim.revision), say.date(claim.updatedAt.slice(0, 10))),
        fill(words.judgedBy, claim.ruleset),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    `<${origin}/claims/${claim.id}>`,
  ]
  return `${lines.filter(Boolean).join('\n\n')}\n`
}

/** One estimate: who, when, what; the phrase; where it was read. */
function entry({ say }: RecordView, estimate: PublicEstimate): string {
  const { chain, value } = estimate
  const sources = chain.map((link) => {
    const address = webAddress(link.url ?? link.archivedUrl)
    const name = plain(say.fullName(link.party))
    return address ? `[${name}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)` : name
  })
  return `- **${plain(say.estimate(estimate))}** “${plain(value.phrase)}” ${sources.join(' → ')}`
}

/** A text in which nothing means anything to a reader of Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&')
}
