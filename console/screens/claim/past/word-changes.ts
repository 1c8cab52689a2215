/** A stretch of two texts: in both, or only before, or only after. */
export interface Stretch {
  readonly kind: 'same' | 'before' | 'after'
  readonly text: string
}

/** Beyond so many words in the part that differs, the one stands for the other as a whole: the table grows with the product of both. */
const MOST = 600

/** How one text became another, word by word, by their longest common subsequence. */
export function wordChanges(before: string, after: string): readonly Stretch[] {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < was.length && start < is.length && was[start] === is[start]) start++
  let end = 0
  while (end < was.length - start && end < is.length - start && was.at(-1 - end) === is.at(-1 - end)) end++
  const [gone, come] = [was.slice(start, was.length - end), is.slice(start, is.length - end)]
  const middle: readonly Stretch[] =
    gone.length > MOST || come.length > MOST
      ? [
          { kind: 'before', text: gone.join('') },
          { kind: 'after', text: come.join('') },
        ]
      : between(gone, come)
  return joined([
    { kind: 'same', text: was.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: was.slice(was.length - end).join('') },
  ])
}

function between(gone: readonly string[], come: readonly string[]): Stretch[] {
  // lengths[i][j]: of the longest common subsequence of what is left from i and from j on
  const lengths = Array.from({ length: gone.length + 1 }, () => new Uint16Array(come.length + 1))
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = gone.length - 1; i >= 0; i--)
    for (let j = come.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = gone[i] === come[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1))
    }
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < gone.length || j < come.length) {
    const [one, other] = [gone[i], come[j]]
    if (one !== undefined && one === other) {
      stretches.push({ kind: 'same', text: one })
      i++
      j++
    } else if (one !== undefined && (other === undefined || length(i + 1, j) >= length(i, j + 1))) {
      stretches.push({ kind: 'before', text: one })
      i++
    } else {
      stretches.push({ kind: 'after', text: other ?? '' })
      j++
    }
  }
  return stretches
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? []
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    if (stretch.text === '') continue
    const last = all.at(-1)
    if (last?.kind === stretch.kind) all[all.length - 1] = { kind: last.kind, text: last.text + stretch.text }
    else all.push(stretch)
  }
  return all
}
