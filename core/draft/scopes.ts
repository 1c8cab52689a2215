import type { Scope } from '../claim/types.ts'
import { peopleOf } from '../match/people.ts'
import { stem } from '../match/stem.ts'
import { readTokens } from '../match/tokens.ts'
import type { Mention } from './mention.ts'
import { slugOf } from './slug.ts'
import type { Place } from './types.ts'

export interface Scoped {
  readonly scope: Scope
  readonly from: Place
}

/** Whom the figures count, where at least two places say it by more than a word for anybody: "North Korean soldiers". */
export function populationOf(mentions: readonly Mention[]): Scoped | undefined {
  const named = mentions.flatMap((mention): Named[] => {
    const { noun } = mention.figure
    if (noun === undefined || !isTelling(noun)) return []
    const at = mention.read.article.text.indexOf(noun, mention.figure.end)
    if (at < 0 || at > mention.figure.end + 60) return []
    return [{ text: noun.trim(), mention, from: { article: mention.read.n, start: at, end: at + noun.length } }]
  })
  return most(named, mentions.length)
}

/** Where: a name of a place behind a preposition in the figures' sentences, which most of them have. */
export function placeOf(mentions: readonly Mention[]): Scoped | undefined {
  const seen = new Set<string>()
  const named = mentions.flatMap((mention): Named[] => {
    const { read, figure } = mention
    const key = `${read.n}:${figure.sentence.start}`
    if (seen.has(key)) return []
    seen.add(key)
    const { sentence } = figure
    const spans = behindPrepositions(read.article.text.slice(sentence.start, sentence.end), sentence.start)
    const texts = new Set<string>()
    return spans.flatMap(({ start, end }) => {
      const text = read.article.text.slice(start, end)
      if (texts.has(text)) return []
      texts.add(text)
      return [{ text, mention, from: { article: read.n, start, end } }]
    })
  })
  return most(named, seen.size)
}

interface Named {
  readonly text: string
  readonly mention: Mention
  readonly from: Place
}

/** What is named by at least two places, and by a third of them. */
function most(named: readonly Named[], of: number): Scoped | undefined {
  const byKey = new Map<string, Named[]>()
  for (const one of named) {
    const key = readTokens(one.text)
      .map(({ folded }) => stem(folded, one.mention.read.tag))
      .join(' ')
    byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  const [best] = [...byKey.values()].sort((a, b) => b.length - a.length)
  const [first] = best ?? []
  if (!best || !first || best.length < 2 || best.length * 3 < of) return undefined
  const code = slugOf(first.text, 'named')
  return { scope: { code, label: { [first.mention.read.lang]: first.text } }, from: first.from }
}

function isTelling(noun: string): boolean {
  const words = readTokens(noun)
  return (
    words.length > 1 &&
    words.length <= 5 &&
    words.some(({ folded }) => peopleOf(folded) !== undefined) &&
    /\p{Lu}/u.test(noun)
  )
}

function behindPrepositions(sentence: string, at: number): { start: number; end: number }[] {
  return [...sentence.matchAll(BEHIND)].flatMap((match) => {
    const name = match.groups?.name
    if (name === undefined) return []
    const start = at + match.index + match[0].length - name.length
    return [{ start, end: start + name.length }]
  })
}

const BEHIND =
  /(?<![\p{L}])(?:in|near|off|across|im|bei|en|à|au|у|в|на) (?:the |der |dem |la |el |le )?(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/gu
