import { SCOPES } from '../worker/ledger/scopes.ts'
import { type Api, refusal } from './api.ts'
import type { Call, Command } from './command.ts'
import { EXIT, type ExitCode, Stop } from './exit.ts'

type Asked = Parameters<Api['v1']['tokens']['$post']>[0]['json']

const ACTIONS: Readonly<Record<string, (call: Call) => Promise<ExitCode>>> = { list, create, revoke }

export const token: Command = {
  takes: ['name', 'scope', 'expires'],
  run(call) {
    const [name = 'list'] = call.words
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (!action) throw new Stop(EXIT.usage, 'a token can be listed, created or revoked')
    return action(call)
  },
}

async function list({ api, print }: Call): Promise<ExitCode> {
  const answer = await api.v1.tokens.$get()
  if (answer.status !== 200) throw await refusal(answer)
  const { tokens } = await answer.json()
  const lines = tokens.map(({ id, name, scopes, expiresAt, revokedAt }) => {
    const state = revokedAt ? `revoked ${revokedAt}` : expiresAt ? `expires ${expiresAt}` : 'valid'
    return `${id}\t${scopes.join(' ')}\t${state}\t${name}`
  })
  print.result(lines, { tokens })
  return EXIT.ok
}

/** The token is shown once, alone on stdout, so that a script can keep it. */
async function create({ api, print, values }: Call): Promise<ExitCode> {
  const { name, scope, expires } = values
  if (name === undefined || scope === undefined)
    throw new Stop(EXIT.usage, 'a token has a --name (who or what holds it) and at least one --scope')
  const json: Asked = { name, scopes: scopesOf(scope), ...(expires === undefined ? {} : { expiresAt: expires }) }
  const answer = await api.v1.tokens.$post({ json })
  if (answer.status !== 201) throw await refusal(answer)
  const made = await answer.json()
  print.note(`token ${made.id} for ${name}: keep it now, it is not shown again`)
  print.result([made.token], made)
  return EXIT.ok
}

function scopesOf(words: readonly string[]): Asked['scopes'] {
  return words
    .flatMap((word) => word.split(','))
    .map((word) => {
      const scope = SCOPES.find((known) => known === word)
      if (!scope) throw new Stop(EXIT.usage, `--scope is one of ${SCOPES.join(', ')}`)
      return scope
    })
}

async function revoke({ api, print, words }: Call): Promise<ExitCode> {
  const [, id] = words
  if (id === undefined) throw new Stop(EXIT.usage, 'say which token to revoke, by its id')
  const answer = await api.v1.tokens[':id'].$delete({ param: { id: encodeURIComponent(id) } })
  if (answer.status !== 200) throw await refusal(answer)
  print.result([`${id}\trevoked`], await answer.json())
  return EXIT.ok
}
