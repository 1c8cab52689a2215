/** What bench/histories.ts asks of the test beside: more and longer histories than it makes by itself. */
export interface AskedHistories {
  readonly runs: number
  readonly seed: number
  /** Events of the longest. */
  readonly longest: number
}

declare module 'vitest' {
  export interface ProvidedContext {
    histories: AskedHistories | undefined
  }
}
