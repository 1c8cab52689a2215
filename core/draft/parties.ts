import { fold, readTokens } from '../match/tokens.ts'
import { isStopWord } from '../match/words/stop-words.ts'
import type { Mention } from './mention.ts'
import { slugOf } from './slug.ts'

/** Who counted, whoever speaks for them and however an article calls them. */
export interface Lineage {
  readonly id: string
  /** Names that only share words with this one were taken for it. */
  readonly isJoined: boolean
}

/**
 * The lineage of each source: the body that counts. A name whose words all stand in one other body's name is that body ("the ministry", "Abduljalil", "Ministerium");
 * where they stand in several that are not one, it stays by itself.
 */
export function lineagesOf(mentions: readonly Mention[]): (mention: Mention) => Lineage | undefined {
  const bodies = new Map<string, Body>()
  for (const mention of mentions) {
    const body = bodyOf(mention)
    if (body && !bodies.has(body.key) && bodies.size < MOST_BODIES) bodies.set(body.key, body)
  }
  const all = [...bodies.values()]
  const wholes = new Map(all.map((body) => [body.key, wholeOf(body, all)]))
  const taken = new Map<string, string>()
  const ids = new Map(
    all.map(({ key }) => {
      const whole = last(key, wholes)
      const { name } = bodies.get(whole) ?? { name: whole }
      const id = taken.get(whole) ?? slugOf(name, `source-${taken.size + 1}`)
      taken.set(whole, id)
      return [key, { id, isJoined: whole !== key }]
    }),
  )
  return (mention) => {
    const body = bodyOf(mention)
    return body && (ids.get(body.key) ?? { id: slugOf(body.name, 'source'), isJoined: false })
  }
}

interface Body {
  readonly key: string
  readonly name: string
  readonly words: readonly string[]
}

/** A person counts for whom he or she speaks for. */
export function bodyOf({ source, read }: Mention): Body | undefined {
  if (!source) return undefined
  const { name, of, short } = source.party
  const body = of ?? name
  const words = wordsOf(of === undefined ? `${name} ${short ?? ''}` : of, read.tag)
  return { key: words.toSorted().join(' ') || fold(body), name: body, words }
}

function wordsOf(name: string, tag: string): string[] {
  const words = readTokens(name).map(({ folded }) => folded)
  const telling = words.filter((word) => !isStopWord(word, tag) && word.length > 1)
  return [...new Set(telling.length > 0 ? telling : words)]
}

/** The one body in whose name all words of this one stand; nothing where there are several. */
function wholeOf(body: Body, all: readonly Body[]): string | undefined {
  const larger = all.filter(
    (other) => other !== body && other.words.length >= body.words.length && other.key !== body.key && isIn(body, other),
  )
  const strictly = larger.filter(
    (other) => other.words.length > body.words.length || !isIn(other, body) || other.key < body.key,
  )
  const [first, ...rest] = strictly
  if (!first) return undefined
  const widest = strictly.reduce((most, other) => (other.words.length > most.words.length ? other : most), first)
  return rest.every((other) => other === widest || isIn(other, widest)) && isIn(first, widest) ? widest.key : undefined
}

function isIn(part: Body, whole: Body): boolean {
  return part.words.length > 0 && part.words.every((word) => whole.words.some((other) => areOne(word, other)))
}

/** Forms of one word ("Ministeriums", "ministry", "minister"), or the end of a compound ("Verkehrsministerium"). */
function areOne(word: string, other: string): boolean {
  if (word === other) return true
  const [a, b] = [base(word), base(other)]
  if (a.length >= 5 && a === b) return true
  return a.length >= 6 && other.length > word.length && other.includes(a)
}

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
