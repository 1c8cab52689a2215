/** The object without the keys that hold nothing: a draft in which every absent field is really absent. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
}

export type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }
