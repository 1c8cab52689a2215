/** Asks once, however many want the answer until it is there; and anew, told how often that was in vain, for whoever wants it after a failure. */
export function askOnce<Answer>(ask: (again: number) => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<Answer> | undefined
  let again = 0
  return () => {
    asked ??= ask(again).catch((failure) => {
      asked = undefined
      again++
      throw failure
    })
    return asked
  }
}
