import { fold, readTokens } from '../match/tokens.ts'
import { isStopWord } from '../match/words/stop-words.ts'
import type { Mention } from './mention.ts'
import { slugOf } from './slug.ts'

/** Who counted, whoever speaks for them and however an article calls them. */
export interface Lineage {
  readonly id: string
  /** Names that only share words with this one were taken for it. */
  readonly isJoined: boolean
  /** The fullest name of a body that this place calls by less of it. */
  readonly name?: string
}

/**
 * The lineage of each source: the body that counts. A name whose words all stand in one other body's name is that body ("the ministry", "Abduljalil", "Ministerium");
 * where they stand in several that are not one, it stays by itself.
 */
export function lineagesOf(mentions: readonly Mention[]): (mention: Mention) => Lineage | undefined {
  const bodies = new Map<string, Body>()
  for (const mention of mentions) {
    const body = bodyOf(mention)
    if (body && !bodies.has(body.place) && bodies.size < MOST_BODIES) bodies.set(body.place, body)
  }
  const all = [...bodies.values()]
  const wholes = new Map(all.map((body) => [body.place, wholeOf(body, all)]))
  const taken = new Map<string, string>()
  const ids = new Map(
    all.map((body) => {
      const whole = bodies.get(last(body.place, wholes)) ?? body
      const id = taken.get(whole.key) ?? slugOf(whole.name, `source-${taken.size + 1}`)
      taken.set(whole.key, id)
      const isJoined = whole.key !== body.key
      return [body.place, { id, isJoined, ...(isJoined && !body.isSpokenFor ? { name: whole.name } : {}) }]
    }),
  )
  return (mention) => {
    const body = bodyOf(mention)
    return body && (ids.get(body.place) ?? { id: slugOf(body.name, 'source'), isJoined: false })
  }
}

interface Body {
  /** Equal for equal names. */
  readonly key: string
  readonly article: number
  /** The name in its article. */
  readonly place: string
  readonly name: string
  readonly words: readonly string[]
  /** A person speaks for it. */
  readonly isSpokenFor: boolean
}

/** A person counts for whom he or she speaks for. */
function bodyOf({ source, read }: Mention): Body | undefined {
  if (!source) return undefined
  const { name, of, short } = source.party
  const holder = of === undefined && !source.resolved ? holderOf(name, read.article.text) : undefined
  const body = of ?? holder ?? name
  const words = wordsOf(of ?? holder ?? `${name} ${short ?? ''}`, read.tag)
  const key = words.toSorted().join(' ') || fold(body)
  return { key, article: read.n, place: `${read.n}:${key}`, name: body, words, isSpokenFor: of !== undefined }
}

/** "The Ukrainian president" is "President Volodymyr Zelensky" of the same article. */
function holderOf(name: string, text: string): string | undefined {
  const role = name.slice(name.lastIndexOf(' ') + 1)
  if (!ROLES.has(role)) return undefined
  const title = role.slice(0, 1).toUpperCase() + role.slice(1)
  const names = new Set(
    [...text.matchAll(new RegExp(`${title} (\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2})`, 'gu'))].map(
      ([, found]) => found,
    ),
  )
  return names.size === 1 ? [...names][0] : undefined
}

/** What stands as a title before a name. */
const ROLES = new Set([
  'president',
  'governor',
  'mayor',
  'chancellor',
  'minister',
  'premier',
  'captain',
  'general',
  'présidente',
  'präsident',
  'kanzler',
])

function wordsOf(name: string, tag: string): string[] {
  const words = readTokens(name).map(({ folded }) => folded)
  const telling = words.filter((word) => !isStopWord(word, tag) && word.length > 1)
  return [...new Set(telling.length > 0 ? telling : words)]
}

/** The one body in whose name all words of this one stand, in its own article before others; nothing where there are several. */
function wholeOf(body: Body, all: readonly Body[]): string | undefined {
  const larger = all.filter((other) => other.key !== body.key && isIn(body, other) && isLarger(other, body))
  const here = larger.filter(({ article }) => article === body.article)
  return widestOf(here.length > 0 ? here : larger)?.place
}

function isLarger(other: Body, body: Body): boolean {
  return other.words.length > body.words.length || !isIn(other, body) || other.key < body.key
}

function widestOf(bodies: readonly Body[]): Body | undefined {
  const [first] = bodies
  if (!first) return undefined
  const widest = bodies.reduce((most, other) => (other.words.length > most.words.length ? other : most), first)
  return bodies.every((other) => other.key === widest.key || isIn(other, widest)) ? widest : undefined
}

function isIn(part: Body, whole: Body): boolean {
  return part.words.length > 0 && part.words.every((word) => whole.words.some((other) => areOne(word, other)))
}

/** Forms of one word ("Ministeriums", "ministry", "minister"), or the end of a compound ("Verkehrsministerium"). */
function areOne(word: string, other: string): boolean {
  if (word === other) return true
  const [a, b] = [base(word), base(other)]
  if (a.length >= 5 && a === b) return true
  return a.length >= 6 && other.length > word.length && HEAD.test(a) && other.includes(a)
}

/** How a compound ends that names a body: a "Rückversicherer" is no "Versicherer", but a "Verkehrsministerium" is a "Ministerium". */
const HEAD =
  /(?:minist|amt|behörde|behorde|regierung|verwaltung|verband|hof|rat|kammer|gericht|club|verein|gewerkschaft)$/u

function base(word: string): string {
  return word.replace(MINISTRY, 'minist').replace(/(?:es|s|[аяуюиіїо]|ого|ої)$/u, '')
}

const MINISTRY = /(?:minist(?:er|ry|eri\p{L}*|r\p{L}*|ère\p{L}*)|міністр\p{L}*|министр\p{L}*)$/u

function last(key: string, wholes: ReadonlyMap<string, string | undefined>): string {
  let at = key
  for (let n = 0; n < 5; n++) {
    const next = wholes.get(at)
    if (next === undefined || next === at) return at
    at = next
  }
  return at
}

const MOST_BODIES = 300
