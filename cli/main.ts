import { type Command, start } from './command.ts'
import { EXIT, type ExitCode, Stop } from './exit.ts'
import type { Io } from './io.ts'
import { USAGE } from './usage.ts'

/** Each is loaded when it is called: a search need not wait for the parsers of an import. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import('./import.ts')).importFile,
  draft: async () => (await import('./draft.ts')).draft,
  export: async () => (await import('./export.ts')).exportRecords,
  publish: async () => (await import('./publish.ts')).publish,
  search: async () => (await import('./search.ts')).search,
  keys: async () => (await import('./keys.ts')).keys,
  verify: async () => (await import('./verify.ts')).verify,
  working: async () => (await import('./working.ts')).working,
  token: async () => (await import('./token.ts')).token,
}

/** Runs one subcommand and gives the process's exit code. What goes wrong is one line on stderr, never a stack. */
export async function main(args: readonly string[], io: Io = process): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || args.includes('--help') || args.includes('-h')) {
    io.stdout.write(USAGE)
    return name === undefined ? EXIT.usage : EXIT.ok
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  try {
    if (!load) throw new Stop(EXIT.usage, `there is no command of this name: ${Object.keys(COMMANDS).join(', ')}`)
    return await start(await load(), rest, io)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    io.stderr.write(`counterpoint: ${error.message}\n`)
    return error.code
  }
}
