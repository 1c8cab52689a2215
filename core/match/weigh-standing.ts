import type { Figure } from '../figure/index.ts'
import { nameInstead } from './name-instead.ts'
import type { NameMention } from './names.ts'
import { isOwnName, strangerBefore, strangerIn } from './names-fit.ts'
import { saysOfWhat } from './of-what.ts'
import { otherEvent } from './other-event.ts'
import { otherTime } from './other-time.ts'
import type { Surroundings } from './passage.ts'
import type { Profile } from './profile.ts'
import { doerIn } from './roles.ts'
import { nounEnd, type Standing } from './standing.ts'
import { type Weighed, weights } from './weights.ts'

/** What speaks against a claim in how a figure stands there: who did it, to whom and where, in which event, and whether it is said to be so. */
export function weighStanding(
  profile: Profile,
  figure: Figure,
  surroundings: Surroundings,
  standing: Standing,
  estimateId: string | undefined,
): Weighed[] {
  const { sentence } = surroundings
  const { tokens, text, names } = sentence
  const { clause, denied, compared } = standing
  const isOwn = (mention: NameMention) => isOwnName(profile, mention)
  const word = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  const parts: Weighed[] = []

  const stranger = strangerIn(profile, sentence, standing, figure.noun)
  if (stranger) {
    const { code, mention } = stranger
    parts.push({
      weight: weights[`${code}Differs`],
      evidence: { code, agrees: false, word: word(mention.from, mention.to) },
    })
  } else {
    const name = strangerBefore(profile, surroundings)
    if (name !== undefined)
      parts.push({ weight: weights.placeDiffers, evidence: { code: 'place', agrees: false, word: name } })
  }
  const instead = nameInstead(profile, sentence, standing)
  if (instead !== undefined) parts.push({ weight: weights.other, evidence: { code: 'other', word: instead } })
  const event = otherEvent(profile.events, surroundings, standing)
  if (event !== undefined) parts.push({ weight: weights.event, evidence: { code: 'event', word: event } })
  if (profile.people) {
    const end = nounEnd(text, tokens, clause, figure.noun)
    const isObject = names.some((name) => name.from >= clause.figureTo && name.to <= end + 1 && isOwn(name))
    const doer = doerIn(sentence, standing, isOwn, isObject)
    if (doer) parts.push({ weight: weights.doer, evidence: { code: 'doer', word: word(...doer) } })
  }
  const time = otherTime(profile, surroundings, clause)
  if (time !== undefined) parts.push({ weight: weights.compared, evidence: { code: 'compared', word: time } })
  if (denied !== undefined) parts.push({ weight: weights.denied, evidence: { code: 'denied', word: denied } })
  const isNamedHere = names.some((name) => name.from >= clause.mainFrom && name.from < clause.to && isOwn(name))
  if (compared !== undefined && !isNamedHere)
    parts.push({ weight: weights.compared, evidence: { code: 'compared', word: compared } })
  // of counts, outcome and noun have their weights
  if (!saysOfWhat(profile, figure, surroundings, standing, estimateId))
    parts.push({ weight: profile.measure.unit.startsWith('{') ? 0 : weights.ofWhat, evidence: { code: 'ofWhat' } })
  return parts
}
