import type { MiddlewareHandler } from 'hono'
import { MIB, readBody } from './body.ts'
import { type Problem, problem } from './problem.ts'

type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: NonNullable<Problem['errors']> }

/**
 * The request's JSON, read within its cap and parsed by `parse`; the handler finds what came of it as `c.req.valid('json')`. `Sent` is what a client hands in. hono's own
 * validator reads without a cap, takes a wrong media type for `{}` and answers malformed JSON with plain text.
 */
export function jsonBody<T extends object, Sent extends object = T>(
  parse: (input: unknown) => Parsed<T>,
  most: number = MIB,
): MiddlewareHandler<Record<never, never>, string, { in: { json: Sent }; out: { json: T } }> {
  return async function jsonBody(c, next) {
    const body = await readBody(c.req.raw, ['application/json'], most)
    if (!body.ok) return problem(c, body.kind, { detail: body.detail })
    const json = readJson(body.text)
    if (!json) return problem(c, 'malformed', { detail: 'The body is not JSON' })
    const parsed = parse(json.value)
    if (!parsed.ok) return problem(c, 'invalid', { errors: parsed.errors })
    c.req.addValidatedData('json', parsed.value)
    return next()
  }
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
