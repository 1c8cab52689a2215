/** The items by what they have in common, in the order in which that first appears. Not by `Map`: a page may have one of its own. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Group<Item, Key>[] {
  const groups: Group<Item, Key>[] = []
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.find((each) => each.key === key)
    if (group) group.items.push(item)
    else groups.push({ key, first: item, items: [item] })
  }
  return groups
}

interface Group<Item, Key> {
  readonly key: Key
  readonly first: Item
  readonly items: Item[]
}
