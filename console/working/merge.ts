import { isObject, step } from './pointer.ts'
import { same } from './same.ts'

/** A field that two people changed to different things. `undefined`: taken away, or not there yet. */
export interface Conflict {
  /** Of the merged document. */
  readonly pointer: string
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

export interface Merged<Document> {
  /** With both people's changes; where they conflict, with mine. */
  readonly document: Document
  readonly conflicts: readonly Conflict[]
}

/** Two people's changes of one document, field by field. Estimates are known by their ids, wherever they stand in the list. */
export function merge<Document>(base: Document, mine: Document, theirs: Document): Merged<Document> {
  const conflicts: Conflict[] = []
  const document = both('', base, mine, theirs, conflicts) as Document
  return { document, conflicts }
}

function both(pointer: string, base: unknown, mine: unknown, theirs: unknown, conflicts: Conflict[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine
  if (same(base, mine)) return theirs
  if (isObject(mine) && isObject(theirs) && !isOne(pointer))
    return objects(pointer, isObject(base) ? base : {}, mine, theirs, conflicts)
  const [ours, others] = [named(mine), named(theirs)]
  if (ours && others) return lists(pointer, named(base) ?? new Map(), ours, others, conflicts)
  conflicts.push({ pointer, base, mine, theirs })
  return mine
}

type Fields = Readonly<Record<string, unknown>>
type Named = ReadonlyMap<string, unknown>

function objects(pointer: string, base: Fields, mine: Fields, theirs: Fields, conflicts: Conflict[]): Fields {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const entries = keys.map((key) => {
    const [was, ours, others] = [base, mine, theirs].map((one) => (Object.hasOwn(one, key) ? one[key] : undefined))
    return [key, both(step(pointer, key), was, ours, others, conflicts)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** In my order; what they have added follows. */
function lists(pointer: string, base: Named, mine: Named, theirs: Named, conflicts: Conflict[]): unknown[] {
  const list: unknown[] = []
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const place = step(pointer, list.length)
    const one = both(place, base.get(id), mine.get(id), theirs.get(id), conflicts)
    if (one !== undefined) list.push(one)
  }
  return list
}

/** What a value asserts hangs together: half of one and half of another is neither. */
function isOne(pointer: string): boolean {
  return /^\/estimates\/\d+\/value$/.test(pointer)
}

/** A list of things that each have a name of their own, by that. */
function named(value: unknown): Named | undefined {
  if (!Array.isArray(value)) return undefined
  const entries = value.map((one: unknown) => [isObject(one) ? one.id : undefined, one] as const)
  const ids = new Map(entries.flatMap(([id, one]) => (typeof id === 'string' ? [[id, one] as const] : [])))
  return ids.size === value.length ? ids : undefined
}
