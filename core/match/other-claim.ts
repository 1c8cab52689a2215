import { related } from './gazetteer/find.ts'
import { isOwnNamed } from './name-instead.ts'
import { isCapital } from './names.ts'
import type { Passage } from './passage.ts'
import type { Profile } from './profile.ts'
import { keyOfName } from './proper-names.ts'
import { type TopicGroup, touchOf } from './topic.ts'

/**
 * What a sentence names of another claim where it leaves this one to what stands around it: "counted along the Weser" speaks of the Elbe
 * no longer, even if the sentence before did. What both claims ask for names neither.
 */
export function namedInstead(profile: Profile, others: readonly Profile[], sentence: Passage): string | undefined {
  const rivals = others.filter(({ id }) => id !== profile.id)
  return topicInstead(profile, rivals, sentence) ?? nameOfOther(profile, rivals, sentence)
}

function topicInstead(profile: Profile, others: readonly Profile[], sentence: Passage): string | undefined {
  const own = profile.topic?.groups ?? []
  const lacking = own.filter((group) => !touchOf(group, sentence))
  if (lacking.length === 0) return undefined
  for (const { topic } of others) {
    if (!topic || lacking.every((group) => topic.groups.some((other) => isShared(group, other)))) continue
    for (const group of topic.groups) {
      const hit = touchOf(group, sentence)
      if (hit && !own.some((one) => isShared(one, group))) return sentence.text.slice(hit.start, hit.end)
    }
  }
  return undefined
}

/** Both are touched by some of the same words. */
function isShared(a: TopicGroup, b: TopicGroup): boolean {
  return (
    (a.concepts & b.concepts) !== 0 ||
    a.terms.some((term) => b.terms.includes(term)) ||
    a.entities.some((one) => b.entities.some((other) => related(one, other)))
  )
}

function nameOfOther(profile: Profile, others: readonly Profile[], sentence: Passage): string | undefined {
  if (profile.properNames.length === 0 || isOwnNamed(profile, sentence)) return undefined
  const { text, tokens } = sentence
  const token = tokens.find((token) => {
    const key = keyOfName(token.folded)
    return isCapital(text, token) && others.some(({ properNames }) => properNames.includes(key))
  })
  return token && text.slice(token.start, token.end)
}
