import { parseArgs } from 'node:util'
import { type Api, connect } from './api.ts'
import { EXIT, type ExitCode, Stop } from './exit.ts'
import type { Io } from './io.ts'
import { type Printer, printer } from './printer.ts'

/** A subcommand that asks the deployment, or one that does so only where its caller names one. */
export type Command = Asking | Independent

interface Asking {
  readonly takes: readonly (keyof typeof OWN)[]
  readonly reaches?: 'always'
  run(call: Call): Promise<ExitCode>
}

interface Independent {
  readonly takes: readonly (keyof typeof OWN)[]
  readonly reaches: 'whereTold'
  run(call: Omit<Call, 'api'> & { readonly api: Api | undefined }): Promise<ExitCode>
}

export interface Call {
  readonly values: ReturnType<typeof parse>['values']
  /** The arguments that are no options. */
  readonly words: readonly string[]
  readonly api: Api
  readonly print: Printer
  readonly io: Io
}

const COMMON = {
  to: { type: 'string' },
  token: { type: 'string' },
  json: { type: 'boolean' },
} as const

const OWN = {
  format: { type: 'string' },
  out: { type: 'string' },
  limit: { type: 'string' },
  key: { type: 'string' },
  name: { type: 'string' },
  scope: { type: 'string', multiple: true },
  expires: { type: 'string' },
  tag: { type: 'string' },
} as const

/** Every subcommand takes the deployment and the token from its options or from the environment, and refuses options that are not its own. */
export function start(command: Command, args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(args)
  const foreign = Object.keys(values).find(
    (name) => !Object.hasOwn(COMMON, name) && !command.takes.some((own) => own === name),
  )
  if (foreign !== undefined) throw new Stop(EXIT.usage, `--${foreign} does not belong to this command`)
  const print = printer(values.json === true, io)
  const call = { values, words: positionals, print, io }
  const connected = () =>
    connect(values.to ?? io.env.COUNTERPOINT_URL, values.token ?? io.env.COUNTERPOINT_TOKEN, print)
  if (command.reaches !== 'whereTold') return command.run({ ...call, api: connected() })
  return command.run({ ...call, api: values.to === undefined ? undefined : connected() })
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { ...COMMON, ...OWN }, allowPositionals: true })
  } catch (error) {
    throw new Stop(EXIT.usage, error instanceof Error ? error.message : String(error))
  }
}
