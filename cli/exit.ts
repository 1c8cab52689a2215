/** What the process ends with; docs/command-line.md lists them for scripts. */
export const EXIT = { ok: 0, someRefused: 1, usage: 2, unreachable: 3, notVerified: 4 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Ends the command: with a message for whoever called it, and the code that says whose turn it is. */
export class Stop extends Error {
  readonly code: ExitCode

  constructor(code: ExitCode, message: string) {
    super(message)
    this.code = code
  }
}
