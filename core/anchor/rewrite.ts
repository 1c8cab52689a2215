/** A text with some runs replaced, and the way back from its offsets. */
export interface Rewritten {
  readonly key: string
  /** The offset in the original; within a replaced run that of its start, and after a dropped run that of its end. */
  rawAt(at: number): number
}

/** Replaces what the pattern (no groups in it) matches. Remembers only where, so that plain text costs next to nothing. */
export function rewrite(text: string, pattern: RegExp, replace: (run: string, at: number) => string): Rewritten {
  // In turns, where copied text and where a replaced run begins.
  const keys = [0]
  const raws = [0]
  let shift = 0
  const key = text.replace(pattern, (run: string, at: number) => {
    const replacement = replace(run, at)
    const change = replacement.length - run.length
    if (change || run.length > 1) {
      keys.push(at + shift, at + shift + replacement.length)
      raws.push(at, at + run.length)
      shift += change
    }
    return replacement
  })
  return {
    key,
    rawAt(at) {
      let low = 0
      let high = keys.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((keys[middle] ?? 0) <= at) low = middle
        else high = middle
      }
      return (raws[low] ?? 0) + (low % 2 ? 0 : at - (keys[low] ?? 0))
    },
  }
}
