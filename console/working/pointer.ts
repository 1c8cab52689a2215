/** What stands at a JSON pointer (RFC 6901); `undefined` where nothing does. */
export function at(document: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce((inner, key) => child(inner, key), document)
}

/**
 * The document with `value` at the pointer; `undefined` takes it away. What is on the way is made: a list where a number leads on, else an object. An object that holds
 * nothing any more goes too, unless it is an entry of a list.
 */
export function put<Document>(document: Document, pointer: string, value: unknown): Document {
  return placed(document, keysOf(pointer), value) as Document
}

export function keysOf(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** `step('/measure/outcomes', 'a/b')` is `/measure/outcomes/a~1b`. */
export function step(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function child(inner: unknown, key: string): unknown {
  if (Array.isArray(inner)) return inner[Number(key)]
  return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined
}

function placed(inner: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const next = placed(child(inner, key), rest, value)
  if (Array.isArray(inner) || (inner === undefined && NUMBER.test(key)))
    return inList(Array.isArray(inner) ? inner : [], Number(key), next)
  const object = isObject(inner) ? inner : {}
  const { [key]: _, ...others } = object
  if (next === undefined || (isEmptied(next) && value === undefined))
    return Object.hasOwn(object, key) ? others : object
  return Object.hasOwn(object, key)
    ? Object.fromEntries(Object.entries(object).map(([name, own]) => [name, name === key ? next : own]))
    : { ...object, [key]: next }
}

const NUMBER = /^(?:0|[1-9]\d*)$/

function inList(list: readonly unknown[], n: number, next: unknown): unknown[] {
  return next === undefined ? list.toSpliced(n, 1) : list.toSpliced(n, 1, next)
}

function isEmptied(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0
}
