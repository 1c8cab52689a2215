import { digitsOf } from '../match/numbers.ts'
import type { Copies } from './copies.ts'
import { type Group, isOfOtherTime } from './groups.ts'
import type { Mention } from './mention.ts'
import { numbersOf } from './number.ts'
import type { Lineage } from './parties.ts'
import type { UnusedWhy } from './types.ts'

/** One value that one source gave, with every place that states it. */
export interface Gathered {
  readonly mentions: readonly [Mention, ...Mention[]]
  readonly lineage: Lineage | undefined
  /** Places have the same words, and none names who counted. */
  readonly isCopied: boolean
}

interface Context {
  readonly lineage: (mention: Mention) => Lineage | undefined
  readonly copies: Copies
  /** The outlets of the articles: one that another article names as its source carries the figure. */
  readonly outlets: ReadonlySet<string>
  readonly leave: (mention: Mention, why: UnusedWhy) => void
}

/**
 * The estimates of a group: same origin and same value are one, however many articles carry it. A place that names nobody, or the outlet of another article, belongs to
 * the one estimate that gives its number; where there are several, nobody can tell whose it is.
 */
export function gather(group: Group, { lineage, copies, outlets, leave }: Context): Gathering[] {
  const byNumber = new Map<string, Gathering[]>()
  const all: Gathering[] = []
  const copyOf = ({ read, figure }: Mention) => copies(read.n, figure.sentence)
  const sameNumber = (mention: Mention) => byNumber.get(numbersOf(mention.figure.value)) ?? []
  const enter = (mention: Mention, own: Lineage | undefined) => {
    const key = numbersOf(mention.figure.value)
    const same = byNumber.get(key) ?? []
    const known = same.find(
      (one) => own && one.lineage?.id === own.id && one.isNear(mention) && one.countsSame(mention),
    )
    if (known) known.take(mention, copyOf(mention))
    else {
      const fresh = new Gathering(mention, own, copyOf(mention))
      all.push(fresh)
      byNumber.set(key, [...same, fresh])
    }
  }
  const isCarrier = ({ source, read }: Mention) =>
    source !== null && source.party.name !== read.article.outlet && outlets.has(source.party.name)
  const isSpeaking = (mention: Mention) => mention.source !== null && !isCarrier(mention)
  for (const mention of group.mentions) if (isSpeaking(mention)) enter(mention, lineage(mention))
  for (const mention of group.mentions) {
    if (isSpeaking(mention)) continue
    const same = sameNumber(mention).filter((one) => one.countsSame(mention))
    const copy = copyOf(mention)
    const copied = copy === undefined ? undefined : same.find((one) => one.copies.has(copy))
    const here = same.filter(({ articles }) => articles.has(mention.read.n))
    const only = same.length === 1 && (here.length === 1 || isTelling(mention)) ? same[0] : undefined
    const owner = copied ?? only ?? (here.length === 1 ? here[0] : undefined)
    if (owner) owner.take(mention, copy)
    else if (same.length > 1 && isTelling(mention)) leave(mention, 'whose')
    else if (isOfOtherTime(mention)) leave(mention, 'otherTime')
    else if (mention.counted) enter(mention, isCarrier(mention) ? lineage(mention) : undefined)
    else leave(mention, 'noSubject')
  }
  return all
}

/** One digit is too few to know a number by in another article: many things come to about 1,000. */
export function isTelling({ figure: { value } }: Mention): boolean {
  return value.form === 'range' || ('x' in value && digitsOf(value.x) > 1)
}

/** An estimate while its places are found. */
export class Gathering implements Gathered {
  readonly mentions: [Mention, ...Mention[]]
  readonly articles = new Set<number>()
  readonly copies = new Set<string>()
  readonly lineage: Lineage | undefined
  readonly #days = new Set<number>()

  constructor(first: Mention, lineage: Lineage | undefined, copy?: string) {
    this.mentions = [first]
    this.lineage = lineage
    this.#note(first, copy)
  }

  take(mention: Mention, copy?: string): void {
    this.mentions.push(mention)
    this.#note(mention, copy)
  }

  #note(mention: Mention, copy: string | undefined): void {
    this.articles.add(mention.read.n)
    if (copy !== undefined) this.copies.add(copy)
    if (mention.said.at && this.#days.size < MOST_DAYS) this.#days.add(dayNumber(mention.said.at.date))
  }

  get isCopied(): boolean {
    return this.lineage === undefined && this.copies.size > 0 && this.articles.size > 1
  }

  /** Said within two months, as far as it is known. */
  isNear({ said }: Mention): boolean {
    if (!said.at || this.#days.size === 0) return true
    const day = dayNumber(said.at.date)
    return [...this.#days].some((other) => Math.abs(day - other) <= NEAR)
  }

  /** The dead are the dead; without a word of its own, or by a word that may mean several things, it may be the same. */
  countsSame({ counted }: Mention): boolean {
    const own = this.mentions[0].counted
    if (!own || !counted || own.isOpen || counted.isOpen) return true
    if (own.how === 'assumed' || counted.how === 'assumed') return true
    return own.atoms.length === counted.atoms.length && own.atoms.every((atom) => counted.atoms.includes(atom))
  }
}

/** In days, well enough to tell how far two dates lie apart; a month or a year stands in its middle. */
function dayNumber(date: string): number {
  const [year = 0, month = 6, day = 15] = date.slice(0, 10).split('-').map(Number)
  return year * 365 + month * 30.4 + day
}

const NEAR = 60
const MOST_DAYS = 20
