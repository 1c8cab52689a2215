import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

/** What a query parameter may be: its reader gives undefined for anything else. */
export interface Parameter<T> {
  readonly read: (text: string) => T | undefined
  readonly must: string
}

type Values<P> = { [Name in keyof P]?: P[Name] extends Parameter<infer T> ? T : never }

/**
 * The query parameters that a route knows, read; the handler finds them as `c.req.valid('query')`. All are optional, unknown
 * ones are ignored (links collect them), a wrong value is 400 with the parameter's name.
 */
export function query<P extends Readonly<Record<string, Parameter<unknown>>>>(
  parameters: P,
): MiddlewareHandler<
  Record<never, never>,
  string,
  { in: { query: { [Name in keyof P]?: string } }; out: { query: Values<P> } }
> {
  return async function query(c, next) {
    const values: Record<string, unknown> = {}
    for (const [name, { read, must }] of Object.entries(parameters)) {
      const text = c.req.query(name)
      if (text === undefined) continue
      values[name] = read(text)
      if (values[name] === undefined) return problem(c, 'malformed', { detail: `${name} ${must}` })
    }
    c.req.addValidatedData('query', values)
    return next()
  }
}

/** A whole number without sign or leading zeros. */
export function whole(least: number, most: number): Parameter<number> {
  const must = `is not a whole number from ${least} to ${most}`
  return {
    must,
    read: (text) => {
      const value = /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : -1
      return value >= least && value <= most ? value : undefined
    },
  }
}

export const flag: Parameter<boolean> = {
  read: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  must: 'is not true or false',
}

export function oneOf<T extends string>(...words: readonly T[]): Parameter<T> {
  return { read: (text) => words.find((word) => word === text), must: `is none of ${words.join(', ')}` }
}

/** Where a page begins, as the one before it said. */
export const cursor: Parameter<string> = {
  read: (text) => (text.length <= 200 ? text : undefined),
  must: 'is not a cursor',
}
