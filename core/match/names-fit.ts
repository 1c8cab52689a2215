import { asides } from './clause.ts'
import { related } from './gazetteer/find.ts'
import { isOwnNamed, isParty } from './name-instead.ts'
import type { NameMention } from './names.ts'
import { conceptsOfText } from './outcomes.ts'
import type { Passage, Surroundings } from './passage.ts'
import { holds, type Named, type Profile } from './profile.ts'
import { nounEnd, type Standing } from './standing.ts'
import type { Token } from './tokens.ts'
import { wordList } from './words/lists.ts'
import { transitives } from './words/outcomes.ts'

/** A name that speaks against a claim, and what it would change: whom, or where. */
export interface Stranger {
  readonly code: 'population' | 'place'
  readonly mention: NameMention
}

/**
 * The name that makes a figure one of somebody or somewhere else: beside its noun ("3,800 Ukrainian troops"), as the nearest name of
 * its clause ("Ukraine, by contrast, has seen 6.8m leave"), or as another place ("killed in Syria"). Sources are none, nor is where
 * people flee to.
 */
export function strangerIn(
  profile: Profile,
  { text, tokens, names, outcomes, phrases }: Passage,
  { clause }: Standing,
  noun: string | undefined,
): Stranger | undefined {
  const isOwn = (mention: NameMention) => isOwnName(profile, mention)
  const aside = asides(text, tokens, clause)
  const flees = outcomes.some(({ concepts }) => (concepts & FLIGHT) !== 0)
  const isAlone = profile.entities.population.length === 0 && !names.some(isOwn)
  const counts = names.filter(
    ({ from, role, isCounting, entity }) =>
      from >= clause.mainFrom &&
      !(entity === undefined && isParty(profile, phrases, tokens[from])) &&
      !aside.some(([start, end]) => from >= start && from < end) &&
      from < clause.to &&
      (role !== 'source' || (isCounting && isAlone && entity !== undefined)) &&
      role !== 'agent' &&
      !(role === 'goal' && flees),
  )
  const beside = counts.filter((mention) => standsBeside(mention, text, tokens, clause, noun))
  for (const mention of beside) if (!isCounted(profile, mention, isOwn)) return { code: 'population', mention }
  const here = counts.filter(({ from }) => from >= clause.from)
  // "Czechia took in 996,000 Ukrainians" is where, as much as "in Czechia"; but who killed them is not where they were
  const isWhere = ({ role, kind, from }: NameMention) =>
    role === 'place' ||
    (role === 'subject' &&
      kind === 'country' &&
      from < clause.figureFrom &&
      (profile.entities.population.length === 0 ||
        (beside.length > 0 && !tokens.slice(from, clause.figureFrom).some(({ folded }) => isDone(folded)))))
  const away = here.find((mention) => isWhere(mention) && !isOwn(mention))
  if (away && hasPlace(profile) && !names.some((mention) => isOwnPlace(profile, mention)))
    return { code: 'place', mention: away }
  const inner = here.find(({ role, entity }) => role === 'place' && entity !== undefined && isInner(profile, entity))
  if (inner && !names.some(({ entity, kind }) => kind === 'country' && profile.entities.where.includes(entity ?? '')))
    return { code: 'place', mention: inner }
  if (beside.length > 0) return undefined
  const nearest = (mentions: readonly NameMention[]) =>
    [...mentions].sort((a, b) => far(a, clause) - far(b, clause) || Number(isOwn(b)) - Number(isOwn(a)))[0]
  // whose it is goes before where it is: "Ukrainian losses in Kursk"
  const subject = nearest(counts.filter(({ role }) => role === 'subject'))
  if (subject && !isCounted(profile, subject, isOwn)) return { code: 'population', mention: subject }
  const other = subject ?? nearest(counts)
  return other && !isOwn(other) ? { code: 'place', mention: other } : undefined
}

/**
 * The name that the text has moved on to: a sentence without names of its own goes on about those of the last one that has any. What that
 * one only cites is passed over.
 */
export function strangerBefore(profile: Profile, { sentence, before }: Surroundings): string | undefined {
  if (!before || sentence.names.some((mention) => isOwnName(profile, mention))) return undefined
  const { text, tokens, names } = before
  const counts = names.filter(({ role }) => role === 'subject' || role === 'place')
  const last = counts.at(-1)
  if (!last) return undefined
  const start = sentenceStart(text, before.start, tokens[last.from]?.start ?? 0)
  const same = counts.filter(({ from }) => (tokens[from]?.start ?? 0) >= start)
  if (same.some((mention) => isOwnName(profile, mention))) return undefined
  return text.slice(tokens[last.from]?.start, tokens[last.to - 1]?.end)
}

function sentenceStart(text: string, from: number, at: number): number {
  let start = from
  for (const { index } of text.slice(from, at).matchAll(/[.!?…]["”’»)]*\s/g)) start = from + index + 1
  return start
}

/** Whether the people or the place of a claim are named in the figure's sentence, before it or in the headline; `open` where it has no names. */
export function isNamed(profile: Profile, surroundings: Surroundings): boolean | 'open' {
  const { entities, population, place } = profile
  const passages = [surroundings.sentence, surroundings.before, surroundings.headline].flatMap((one) => one ?? [])
  const isMet = (own: readonly string[], { names }: Named) =>
    passages.some(
      (passage) =>
        passage.names.some(({ entity }) => entity !== undefined && own.some((one) => related(one, entity))) ||
        names.some((id) => passage.phrases.has(id)),
    )
  if (entities.population.length > 0) return isMet(entities.population, population)
  if (entities.place.length === 0 && place.names.length === 0 && population.names.length === 0) return 'open'
  return (
    isMet(entities.place, place) || isMet([], population) || passages.some((passage) => isOwnNamed(profile, passage))
  )
}

/** Whether a mention is one of the claim's own people or places; names that no gazetteer has are known by the claim's words. */
export function isOwnName(profile: Profile, { entity, kind, keys }: NameMention): boolean {
  const { population, place } = profile.entities
  // what is counted in Berlin is not counted "in Germany", but may be "German"
  const isOwn = (one: string) =>
    entity !== undefined && related(one, entity) && (kind !== 'country' || !one.startsWith(`${entity}/`))
  if ([population, place].some((own) => own.some(isOwn))) return true
  if (entity !== undefined && (population.length > 0 || place.length > 0)) return false
  return keys.some((key) => holds(profile, key))
}

function isOwnPlace({ entities }: Profile, { entity, kind }: NameMention): boolean {
  return entity !== undefined && kind !== 'people' && entities.where.some((own) => related(own, entity))
}

/** What is counted in a town is not what is counted in its country. */
function isInner({ entities }: Profile, entity: string): boolean {
  return (
    entity.includes('/') &&
    !entities.place.includes(entity) &&
    entities.where.some((own) => entity.startsWith(`${own}/`))
  )
}

function hasPlace({ entities, place }: Profile): boolean {
  return entities.place.length > 0 || place.names.length > 0
}

/** In the noun, right before the figure ("Ukraine's 3,800 soldiers"), or behind the noun with "of" or "from". */
function standsBeside(
  { from, to, role }: NameMention,
  text: string,
  tokens: readonly Token[],
  clause: Standing['clause'],
  noun: string | undefined,
): boolean {
  const end = nounEnd(text, tokens, clause, noun)
  if (from >= clause.figureTo && from <= end && to <= end + 1 && role !== 'place') return true
  if (to === clause.figureFrom) return role === 'subject'
  return from > clause.figureTo && from - end <= 2 && isFrom(tokens[end]?.folded ?? '')
}

/** Whether those counted may be called so: they are the claim's people, or where it has none, from its place. */
function isCounted({ entities }: Profile, mention: NameMention, isOwn: (mention: NameMention) => boolean): boolean {
  const { entity } = mention
  if (entity === undefined || entities.population.length === 0) return isOwn(mention)
  return entities.population.some((own) => related(own, entity))
}

/** In words; what stands behind a figure is a little closer than what stands before it. */
function far({ from, to }: NameMention, { figureFrom, figureTo }: Standing['clause']): number {
  return from >= figureTo ? from - figureTo : figureFrom - to + 1
}

const FLIGHT = conceptsOfText('fled', 'en') | conceptsOfText('evacuated', 'en')
const isDone = wordList(transitives)
const isFrom = wordList('of from aus von de des du d del з із')
