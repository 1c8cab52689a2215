import type { Change } from './types.ts'

/** What differs between two JSON values, in the order of the document. Items with an id are compared by it, wherever they stand. */
export function compare(before: unknown, after: unknown, path = ''): Change[] {
  const [left, right] = [entriesOf(before), entriesOf(after)]
  if (!left || !right || Array.isArray(before) !== Array.isArray(after)) return compareWhole(before, after, path)
  const names = new Set([...left.keys(), ...right.keys()])
  return [...names].flatMap((name) => {
    const inner = path === '' ? name : `${path}/${name}`
    if (!left.has(name)) return [{ path: inner, kind: 'added', after: JSON.stringify(right.get(name)) }]
    if (!right.has(name)) return [{ path: inner, kind: 'removed', before: JSON.stringify(left.get(name)) }]
    return compare(left.get(name), right.get(name), inner)
  })
}

function compareWhole(before: unknown, after: unknown, path: string): Change[] {
  const [left, right] = [JSON.stringify(before), JSON.stringify(after)]
  return left === right ? [] : [{ path, kind: 'changed', before: left, after: right }]
}

/** A value's parts by name. Lists of plain texts and numbers have none: they are shown whole. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(value)) return isObject(value) ? new Map(Object.entries(value)) : undefined
  if (value.length === 0 || !value.every(isObject)) return value.length === 0 ? new Map() : undefined
  const ids = value.map((item) => item.id)
  const named = ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length
  return new Map(value.map((item, i) => [named ? String(item.id) : String(i), item]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
