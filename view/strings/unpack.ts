/** Words that have been packed, under the names of `like`. */
export function unpack<Words extends object>(words: readonly string[], like: Words): Words {
  let next = 0
  return shaped(like, like, () => words[next++] ?? '')
}

/** A tree with the names of `like`, of what `each` makes of the words of `from`. */
export function shaped<Tree extends object>(like: Tree, from: object, each: (word: string) => unknown): Tree {
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
