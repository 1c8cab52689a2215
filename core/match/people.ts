import { fold } from './tokens.ts'
import { wordList } from './words/lists.ts'
import { people } from './words/people.ts'

/** Which human beings a noun names: anybody, soldiers, or others in particular. */
export type People = keyof typeof people

export function peopleOf(word: string): People | undefined {
  const folded = fold(word)
  return kinds.find(([, isOne]) => isOne(folded))?.[0]
}

const kinds = (Object.entries(people) as [People, string][]).map(([kind, list]) => [kind, wordList(list)] as const)
