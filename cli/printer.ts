import type { Io } from './io.ts'

/** Results go to stdout, for people or as one JSON document; what happens meanwhile goes to stderr. */
export interface Printer {
  /** The command's result. */
  result(lines: readonly string[], json: unknown): void
  note(text: string): void
  /** How far long work is. On a terminal it overwrites itself; in a log it is a line now and then. */
  progress(bytes: number, text: string): void
}

/** In a log: one line per so many bytes. */
const STEP = 10 * 1024 * 1024

export function printer(json: boolean, { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>): Printer {
  const live = stderr.isTTY === true
  let said = 0
  let open = false
  const close = () => {
    if (open) stderr.write('\n')
    open = false
  }
  return {
    result(lines, value) {
      close()
      if (json) stdout.write(`${JSON.stringify(value)}\n`)
      else for (const line of lines) stdout.write(`${line}\n`)
    },
    note(text) {
      close()
      stderr.write(`${text}\n`)
    },
    progress(bytes, text) {
      if (live) {
        stderr.write(`\r${text}\u001b[K`)
        open = true
      } else if (bytes - said >= STEP) {
        stderr.write(`${text}\n`)
        said = bytes
      }
    },
  }
}
