import { setTimeout } from 'node:timers/promises'
import { client } from '../worker/client.ts'
import { EXIT, Stop } from './exit.ts'
import type { Printer } from './printer.ts'

export type Api = ReturnType<typeof client>

/** So often a request is repeated that the deployment puts off, and so many seconds it may ask to wait. */
const MOST_TRIES = 5
const LONGEST_WAIT = 120

/** The deployment's API as its typed client, for a caller who must name both the deployment and a token. */
export function connect(to: string | undefined, token: string | undefined, print: Printer): Api {
  if (to === undefined) throw new Stop(EXIT.usage, 'say which deployment: --to URL, or COUNTERPOINT_URL')
  if (token === undefined || token === '')
    throw new Stop(EXIT.usage, 'a token is needed: COUNTERPOINT_TOKEN, or --token cp_...')
  return client(originOf(to), token, (input, init) => patient(input, init, print))
}

function originOf(to: string): string {
  const url = URL.canParse(to) ? new URL(to) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new Stop(EXIT.usage, '--to is not an address: https://factcheck.example')
  if (url.protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
    throw new Stop(EXIT.usage, '--to is not https: a token is not sent where others can read it')
  return url.origin
}

/** Waits where the deployment asks for it. A redirect is an error: the token is for this deployment only. */
async function patient(input: RequestInfo | URL, init: RequestInit | undefined, print: Printer): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const answer = await reach(input, init)
    const wait = Number(answer.headers.get('Retry-After') ?? Number.NaN)
    const again = answer.status === 429 || answer.status === 503
    if (!again || !(wait <= LONGEST_WAIT) || tries === MOST_TRIES) return answer
    await answer.body?.cancel()
    print.note(`the deployment asks to wait ${wait} s`)
    await setTimeout(wait * 1000)
  }
}

async function reach(input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response> {
  try {
    return await fetch(input, { ...init, redirect: 'error' })
  } catch (error) {
    throw new Stop(EXIT.unreachable, `the deployment cannot be reached: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error ? cause.message || ('code' in cause ? String(cause.code) : cause.name) : error.message
}

/** An answer that the command cannot go on with, as the problem document (RFC 9457) words it. */
export async function refusal(answer: Answer): Promise<Stop> {
  return new Stop(EXIT.unreachable, `the deployment answered ${wording(answer, await problemOf(answer))}`)
}

/** What is needed of any answer: the typed client knows only those that a route itself gives, not its middleware's. */
export type Answer = Pick<Response, 'status' | 'text'>

export interface Problem {
  readonly title?: string
  readonly detail?: string
  readonly errors?: readonly Flaw[]
  /** Of a working copy: the one that is there. */
  readonly tag?: string
  /** Of an import none of whose lines was good. */
  readonly failures?: readonly { readonly line?: number; readonly reason: string; readonly errors?: readonly Flaw[] }[]
}

interface Flaw {
  readonly pointer: string
  readonly detail: string
}

export async function problemOf(answer: Answer): Promise<Problem> {
  try {
    const parsed: unknown = JSON.parse(await answer.text())
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}

/** The status of a problem, its title, its detail and every error that it lists. */
export function wording({ status }: Answer, { title = '', detail, errors = [] }: Problem): string {
  const flaws = errors.map((flaw) => `${flaw.pointer} ${flaw.detail}`.trim())
  return [`${status} ${title}`.trim(), ...(detail ? [detail] : []), ...flaws].join('; ')
}
