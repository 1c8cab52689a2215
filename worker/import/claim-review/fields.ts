import { readDate } from '../date.ts'
import { proseOf } from '../prose.ts'
import { webAddress } from '../web-address.ts'
import { isNode, listOf, type Node, property } from './nodes.ts'

/** The first plain text among the values: a string, a number, a JSON-LD literal, or a thing's own text or name. */
export function textOf(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    const literal = isNode(item) ? (item['@value'] ?? item.text ?? item.name ?? item.headline) : item
    const text = typeof literal === 'string' || typeof literal === 'number' ? proseOf(String(literal)) : ''
    if (text !== '') return text
  }
  return undefined
}

/** The first of the properties that holds text. */
export function textAt(node: Node, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = textOf(property(node, name))
    if (text !== undefined) return text
  }
  return undefined
}

/** Every web address among the values: strings and things with a `url`, `@id` or `sameAs`. */
export function addressesOf(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return webAddress(item) ?? []
    if (!isNode(item)) return []
    for (const name of ['url', '@id', '@value', 'sameAs']) {
      const addresses = listOf(property(item, name)).flatMap((address) =>
        typeof address === 'string' ? (webAddress(address) ?? []) : [],
      )
      if (addresses.length > 0) return addresses
    }
    return []
  })
}

export function dateAt(node: Node, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const date = readDate(textOf(property(node, name)) ?? '')
    if (date !== undefined) return date
  }
  return undefined
}
