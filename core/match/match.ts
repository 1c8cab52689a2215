import { type Figure, readFigures } from '../figure/index.ts'
import { once } from '../source/once.ts'
import { candidates } from './candidates.ts'
import type { ClaimIndex } from './claim-index.ts'
import type { Considered, WeighedClaim } from './considered.ts'
import type { Evidence } from './evidence.ts'
import { withWholeText } from './in-text.ts'
import { type Lessons, unpacked } from './learned/lessons.ts'
import type { Near } from './learned/near.ts'
import { MOST_NEAR, termsNear } from './learned/terms-near.ts'
import { weighLearned } from './learned/weigh.ts'
import { figureOutcomes } from './outcomes.ts'
import { readPassage, readText, type Surroundings } from './passage.ts'
import type { Profile } from './profile.ts'
import { type Said, saidBy } from './said.ts'
import { sentencesOf, startBefore, textAfter } from './sentences.ts'
import { standings } from './standing.ts'
import { primaryLang } from './terms.ts'
import { isOne, type WeighedFigure, weighFigure } from './weigh-figure.ts'
import { weighHold, weighText } from './weigh-text.ts'
import { logOddsOf, scoreOf, type Weighed, weights } from './weights.ts'

/** That a figure is about a claim. */
export interface ClaimMatch {
  readonly claimId: string
  /** 0..1, calibrated: of matches at 0.8 about eight in ten are right. */
  readonly score: number
  readonly evidence: readonly Evidence[]
  /** The estimate that the figure repeats: the same value, counting the same, and no other as good. */
  readonly estimateId?: string
  /** Absent where the text states no figure. */
  readonly figure?: Figure
  /** The score without what editors' decisions have taught; absent where they have taught nothing about this. */
  readonly untaught?: number
}

/** How likely a match is at its best, with what was learned or without. */
export function likeliest({ score, untaught = score }: Pick<ClaimMatch, 'score' | 'untaught'>): number {
  return Math.max(score, untaught)
}

export interface MatchOptions {
  /** BCP 47; absent means English. */
  readonly lang?: string
  /** The article's headline: it may name what a sentence takes for granted. */
  readonly headline?: string
}

/**
 * The claims that a text is about, best first and at most five, each with its likeliest figure. A text without a figure is matched
 * too, with a score near zero: a claim is about a number.
 */
export function findClaims(text: string, index: ClaimIndex, options: MatchOptions = {}): ClaimMatch[] {
  const figures = readFigures(text, options).filter((figure) => !isOne(figure))
  if (figures.length === 0) return withoutFigure(text, index, options)
  const best = new Map<string, ClaimMatch>()
  for (const match of matchAll(text, figures, index, options, Number.NEGATIVE_INFINITY).flat()) {
    const known = best.get(match.claimId)
    if (!known || match.score > known.score) best.set(match.claimId, match)
  }
  return bestFirst([...best.values()])
}

/**
 * The claims that each figure of a text is about, best first and at most five: one list per figure, in the order of `figures`,
 * which are those that `readFigures` found in `text`. A figure's own sentence counts most, who says it there, then what stands before it, then the
 * headline, then what the other figures of the text repeat. Matches that are rather wrong than right by nine to one are left out, unless it is what was learned
 * that makes them so: whoever approves by these must know what else was likely.
 */
export function matchFigures(
  text: string,
  figures: readonly Figure[],
  index: ClaimIndex,
  options: MatchOptions = {},
): ClaimMatch[][] {
  return matchAll(text, figures, index, options, HOPELESS).map((matches) =>
    bestFirst(matches.filter((match) => likeliest(match) >= LEAST_SCORE)),
  )
}

const LEAST_SCORE = 0.1
/** Log-odds by the words from which no figure comes up to that score, whatever it says. */
const HOPELESS = -9
/** What a figure can add at most, as `HOPELESS` takes it. */
const MOST_BY_FIGURE = 7.2
const MOST_MATCHES = 5
/** Claims per sentence whose fit to each figure is looked at. */
const MOST_WEIGHED = 8

function matchAll(
  text: string,
  figures: readonly Figure[],
  index: ClaimIndex,
  { lang, headline }: MatchOptions,
  least: number,
): ClaimMatch[][] {
  const language = primaryLang(lang)
  const { passage } = readText(text, language, index)
  const above = headline === undefined ? {} : { headline: readPassage(headline, language, index) }
  const said = once(() => saidBy(text, figures, lang, index))
  const saidOf = (figure: Figure) => said().get(figure)
  const considered = sentencesOf(text, figures).flatMap((stretch) => {
    const { start, end, figures } = stretch
    const before = passage(startBefore(text, stretch), start)
    const surroundings = { sentence: passage(start, end), figures, before, ...above }
    return considerStretch(figures, saidOf, surroundings, textAfter(text, stretch), index, least)
  })
  const lessons = lessonsIn(index, language)
  return withWholeText(considered).map(({ figure, claims, near }) =>
    claims.map(({ profile, parts, estimateId }) => ({
      ...withLearned(profile, parts, lessons(profile), near),
      figure,
      ...(estimateId === undefined ? {} : { estimateId }),
    })),
  )
}

/** What the words say is weighed once for all figures of a sentence, and only the likeliest claims go on. */
function considerStretch(
  figures: readonly Figure[],
  saidOf: (figure: Figure) => Said | undefined,
  surroundings: Surroundings,
  after: string,
  index: ClaimIndex,
  least: number,
): Considered[] {
  const nearby = candidates(surroundings, index)
  const claims = nearby
    .flatMap((profile) => {
      const text = weighText(profile, surroundings, index, least)
      return text ? { profile, text, logOdds: logOddsOf(text) } : []
    })
    .sort((a, b) => b.logOdds - a.logOdds)
    .slice(0, MOST_WEIGHED)
    .map((claim) => ({
      ...claim,
      whole: once(() => [...claim.text, ...weighHold(claim.profile, nearby, surroundings, index)]),
    }))
  const outcomes = once(() => figureOutcomes(figures, surroundings.sentence))
  const stood = once(() => standings(figures, surroundings.sentence, after, saidOf))
  return figures.map((figure, n) => {
    const weigh = (profile: Profile, room: number | 'equal') => {
      const standing = stood()[n]
      return standing ? weighFigure(profile, figure, outcomes()[n] ?? [], surroundings, standing, room) : null
    }
    const joined = (profile: Profile, weighed: WeighedFigure, text: readonly Weighed[]): WeighedClaim => ({
      ...weighed,
      profile,
      byWords: logOddsOf(text),
      parts: [...text, ...weighed.parts],
    })
    return {
      figure,
      near: once(() => {
        const { sentence } = surroundings
        const source = saidOf(figure)
        return { sentence, said: source, terms: termsNear(sentence, figure, figures, source?.word, MOST_NEAR) }
      }),
      claims: claims.flatMap(({ profile, whole, logOdds }) => {
        const weighed = weigh(profile, least + MOST_BY_FIGURE - logOdds)
        return weighed ? joined(profile, weighed, whole()) : []
      }),
      weighEqual: (profile: Profile) => {
        const weighed = weigh(profile, 'equal')
        return weighed
          ? joined(profile, weighed, [
              ...(weighText(profile, surroundings, index) ?? []),
              ...weighHold(profile, nearby, surroundings, index),
            ])
          : null
      },
    }
  })
}

function withoutFigure(text: string, index: ClaimIndex, { lang, headline }: MatchOptions): ClaimMatch[] {
  const read = (part: string) => readPassage(part, primaryLang(lang), index)
  const above = headline === undefined ? {} : { headline: read(headline) }
  const surroundings = { sentence: read(text), figures: [], ...above }
  return bestFirst(
    candidates(surroundings, index).map((profile) =>
      matchOf(profile, [...(weighText(profile, surroundings, index) ?? []), { weight: weights.noFigure }]),
    ),
  )
}

/** Those of a claim that the text comes near to, unpacked once. */
function lessonsIn(index: ClaimIndex, lang: string): (profile: Profile) => Lessons | undefined {
  const known = new Map<string, Lessons>()
  return ({ id }) => {
    const kept = index.lessons.get(id)
    if (kept === undefined) return undefined
    const lessons = known.get(id) ?? unpacked(kept, lang)
    known.set(id, lessons)
    return lessons
  }
}

/** Last of all, so that a lesson moves the figure that it is about and no other. */
function withLearned(
  profile: Profile,
  parts: readonly Weighed[],
  lessons: Lessons | undefined,
  near: () => Near,
): ClaimMatch {
  const learned = lessons && weighLearned(profile, parts, lessons, near())
  return learned ? { ...matchOf(profile, [...parts, learned]), untaught: scoreOf(parts) } : matchOf(profile, parts)
}

function matchOf({ id }: Profile, parts: readonly Weighed[]): ClaimMatch {
  return { claimId: id, score: scoreOf(parts), evidence: parts.flatMap(({ evidence }) => evidence ?? []) }
}

/** Equal scores in the order of their ids, so that the same text always gives the same answer. Which of them are the few is settled without lessons. */
function bestFirst(matches: readonly ClaimMatch[]): ClaimMatch[] {
  const byScore = (of: (match: ClaimMatch) => number) => (a: ClaimMatch, b: ClaimMatch) =>
    of(b) - of(a) || (a.claimId < b.claimId ? -1 : 1)
  return matches
    .toSorted(byScore(({ score, untaught = score }) => untaught))
    .slice(0, MOST_MATCHES)
    .sort(byScore(({ score }) => score))
}
