import { type Signal, useSignal, useSignalEffect } from '@preact/signals'
import { type Problem, problemOf } from './problem.ts'
import { Unreached } from './send.ts'

/** An answer that a screen waits for. */
export type Asked<Body> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'here'; readonly body: Body }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'unreached' }

/** What the typed client gives. */
export interface Answer {
  readonly ok: boolean
  readonly status: number
  readonly statusText: string
  json(): Promise<unknown>
}

/** What a call answers when it succeeds; the client's types know its problems, too. */
export type BodyOf<Call> = Call extends { readonly ok: infer Ok; json(): Promise<infer Body> }
  ? true extends Ok
    ? Stated<Body>
    : never
  : never

/** JSON knows no `undefined`: what is optional is there or not. */
type Stated<Body> = { [Key in keyof Body]: Stated<Exclude<Body[Key], undefined>> }

/** What came of a call. */
export async function heard<Call extends Answer>(call: Promise<Call>): Promise<Asked<BodyOf<Call>>> {
  try {
    const answer = await call
    return answer.ok
      ? { kind: 'here', body: await bodyOf(answer) }
      : { kind: 'refused', problem: await problemOf(answer) }
  } catch (error) {
    if (isCut(error)) return { kind: 'unreached' }
    throw error
  }
}

/** No answer came, or it broke off. */
export function isCut(error: unknown): boolean {
  return error instanceof Unreached || error instanceof TypeError || error instanceof SyntaxError
}

/** Of an answer that is `ok`. */
export async function bodyOf<Call extends Answer>(answer: Call): Promise<BodyOf<Call>> {
  return (await answer.json()) as BodyOf<Call>
}

/** Asks when the screen is opened, and again whenever a signal that `ask` reads changes. An answer that is overtaken is dropped. */
export function useAsked<Call extends Answer>(
  ask: () => Promise<Call>,
): {
  readonly asked: Signal<Asked<BodyOf<Call>>>
  again(): void
} {
  const asked = useSignal<Asked<BodyOf<Call>>>({ kind: 'waiting' })
  const times = useSignal(0)
  useSignalEffect(() => {
    times.value
    let overtaken = false
    void heard(ask()).then((next) => {
      if (!overtaken) asked.value = next
    })
    return () => {
      overtaken = true
    }
  })
  return { asked, again: () => void times.value++ }
}
