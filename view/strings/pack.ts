import type { Strings } from './types.ts'

/**
 * The words of a language without the names that the code has for them: a third less for a reader to load. They stand in the order of `like`, which whoever
 * unpacks them has to have too.
 */
export function pack(strings: Strings, like: Strings): readonly string[] {
  const words: string[] = []
  shaped(like, strings, (word) => words.push(word))
  return words
}

export function unpack(words: readonly string[], like: Strings): Strings {
  let next = 0
  return shaped(like, like, () => words[next++] ?? '')
}

/** A tree with the names of `like`, of what `each` makes of the words of `from`. */
function shaped<Tree extends object>(like: Tree, from: Tree, each: (word: string) => unknown): Tree {
  const tree = { ...like }
  for (const name of Object.keys(like)) {
    const [known, word]: unknown[] = [Reflect.get(like, name), Reflect.get(from, name)]
    Reflect.set(tree, name, isTree(known) && isTree(word) ? shaped(known, word, each) : each(`${word}`))
  }
  return tree
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
