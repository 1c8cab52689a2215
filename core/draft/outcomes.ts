import type { LabelMap, Outcome } from '../claim/types.ts'
import { stem } from '../match/stem.ts'
import { readTokens } from '../match/tokens.ts'
import type { Counted } from './counted.ts'
import type { Mention } from './mention.ts'
import { numberOf } from './number-of.ts'
import { slugOf } from './slug.ts'
import type { How, Place } from './types.ts'

/** What a mention counts, as an estimate says it. */
export interface Counts {
  readonly counts: readonly Outcome[]
  readonly mayBe?: readonly (readonly Outcome[])[]
  readonly label: string
  readonly from?: Place
  readonly how: How
}

/** The same as its place says it, in the place's language. */
export interface Told {
  readonly counts: Counts
  readonly lang: string
}

/** What the figures of a group count: each by its outcomes; without any, all of them by the fullest noun ("people on board"), else by the word that their sentences share. */
export function countsIn(mentions: readonly Mention[]): (mention: Mention) => Counts | undefined {
  const bare = mentions.filter(({ counted }) => !counted)
  const named = bare.flatMap((mention) => byNoun(mention) ?? [])
  const [fullest] = named.toSorted((a, b) => b.label.length - a.label.length)
  const shared = fullest ? undefined : sharedWord(bare)
  const common: Counts | undefined =
    fullest ?? (shared === undefined ? undefined : { counts: [codeOf(shared)], label: shared, how: 'assumed' })
  return (mention) => {
    const { counted } = mention
    if (!counted) return common && { ...common, ...placeAndHow(mention) }
    return {
      ...setsOf(counted),
      label: counted.text,
      how: counted.how,
      ...(counted.from ? { from: counted.from } : {}),
    }
  }
}

function placeAndHow(mention: Mention): Pick<Counts, 'from' | 'how'> {
  const own = byNoun(mention)
  return own?.from ? { from: own.from, how: 'stated' } : { how: 'assumed' }
}

function byNoun({ figure, read }: Mention): Counts | undefined {
  const { text } = read.article
  const before = numberOf(text, figure.start)
  const noun = before ? text.slice(before.start, before.end) : figure.noun
  if (noun === undefined) return undefined
  const start = before?.start ?? text.indexOf(noun, figure.end)
  const from = start >= 0 ? { article: read.n, start, end: start + noun.length } : undefined
  return { counts: [codeOf(noun)], label: noun, how: 'stated', ...(from ? { from } : {}) }
}
/** "Casualties" are the dead and the wounded, or the dead; "losses" may be any part of what is lost. */
function setsOf({ atoms, isOpen }: Counted): Pick<Counts, 'counts' | 'mayBe'> {
  if (!isOpen || atoms.length < 2) return { counts: atoms }
  const [first = '', second = ''] = atoms
  const sets = [[first], [first, second], ...(atoms.length > 2 ? [atoms] : [])]
  return { counts: atoms.length > 2 ? [first] : atoms, mayBe: sets }
}

/** The content word that most sentences of a group have, where at least two have one. */
function sharedWord(mentions: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { read, figure } of mentions.slice(0, MOST_READ))
    for (const word of read.words(figure.sentence)) if (!/^\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
  if (!best || best[1] < 2) return undefined
  for (const { read, figure } of mentions) {
    const sentence = read.article.text.slice(figure.sentence.start, figure.sentence.end)
    const found = readTokens(sentence).find(({ folded }) => stem(folded, read.tag) === best[0])
    if (found) return sentence.slice(found.start, found.end)
  }
  return undefined
}

const MOST_READ = 50

function codeOf(words: string): Outcome {
  const [first = '', ...rest] = slugOf(words, 'counted', 30).split('-')
  const code = first + rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
  return /^[a-z]/.test(code) ? code : `n${code}`
}

/** Every outcome of the estimates, each labelled by the words that first say it. */
export function labelsOf(all: readonly Told[]): Record<Outcome, LabelMap> {
  const labels: Record<Outcome, LabelMap> = {}
  for (const { counts, lang } of all)
    for (const outcome of new Set([...counts.counts, ...(counts.mayBe ?? []).flat()])) {
      const own = counts.counts.length === 1 && !counts.mayBe ? counts.label : outcome
      const language = own === outcome ? 'en' : lang
      const known = labels[outcome] ?? {}
      // a word of the text is better than the name of the outcome
      if (!(language in known)) labels[outcome] = { ...known, [language]: own.slice(0, 120) }
    }
  return labels
}
