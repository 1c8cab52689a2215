import type { NameMention } from './names.ts'
import type { Passage } from './passage.ts'
import type { Standing } from './standing.ts'
import { wordList } from './words/lists.ts'
import { transitives } from './words/outcomes.ts'

/**
 * Whether those whom the claim counts are the ones who did it: "North Korean soldiers have killed 3,800", "3,800 were killed by North
 * Korean troops". `isOwn` tells their names; the word that shows it comes back as token positions.
 */
export function doerIn(
  { tokens, names }: Passage,
  { clause }: Standing,
  isOwn: (mention: NameMention) => boolean,
  isObject: boolean,
): readonly [number, number] | undefined {
  const { from, to, mainFrom, figureFrom, figureTo } = clause
  const agent = names.find((name) => name.role === 'agent' && name.from >= from && name.from < to && isOwn(name))
  if (agent) return [agent.from, agent.to]
  if (isObject) return undefined
  const word = (at: number) => tokens[at]?.folded ?? ''
  const verb = activeBefore(word, figureFrom) ?? perfectAround(word, { mainFrom, figureFrom, figureTo, to })
  if (verb === undefined) return undefined
  const isSubject = names.some(
    (name) => name.from >= mainFrom && name.to <= Math.min(verb, figureFrom) && name.role === 'subject' && isOwn(name),
  )
  return isSubject || isPronoun(word(Math.min(verb, figureFrom) - 1)) ? [verb, verb + 1] : undefined
}

/** "have killed or wounded 3,800": the first verb of the row right before the figure, unless it is passive. */
function activeBefore(word: (at: number) => string, figureFrom: number): number | undefined {
  let at = figureFrom - 1
  if (word(at) === 'a') at--
  if (!isTransitive(word(at))) return undefined
  while (isTransitive(word(at - 1)) || isAnd(word(at - 1))) at--
  if (isPassive(word(at - 1))) return undefined
  while (isPerfect(word(at - 1))) at--
  return at
}

/** German puts the verb behind its object: "haben 3.800 Menschen getötet". */
function perfectAround(
  word: (at: number) => string,
  { mainFrom, figureFrom, figureTo, to }: Pick<Standing['clause'], 'mainFrom' | 'figureFrom' | 'figureTo' | 'to'>,
): number | undefined {
  let perfect: number | undefined
  for (let at = mainFrom; at < figureFrom; at++) if (isGermanPerfect(word(at))) perfect = at
  if (perfect === undefined) return undefined
  for (let at = figureTo; at < to; at++)
    if (isTransitive(word(at))) return word(at + 1) === 'worden' ? undefined : perfect
  return undefined
}

const isTransitive = wordList(transitives)
const isAnd = wordList('and or und oder et ou y o і й та або чи')
const isPassive = wordList(
  'was were been being are is be got wurden wurde werden sind ete fueron fue sido son був були було',
)
const isPerfect = wordList('have has had ont a avaient avait han ha habian haben hat hatten hatte')
const isGermanPerfect = wordList('haben hat hatten hatte')
const isPronoun = wordList('they who which sie ils elles qui que ellos вони які')
