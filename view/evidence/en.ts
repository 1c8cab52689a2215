/** Why a figure was taken to be about a claim: a sentence for each code of the matcher's. */
export const evidence = {
  where: { sentence: 'in the sentence', before: 'in the text before', headline: 'in the headline' },
  topic: (words: string, where: string) => `topic words ${where}: ${words}`,
  words: (words: string, where: string) => `shared words ${where}: ${words}`,
  counts: (word: string) => `counts “${word}”`,
  population: (word: string) => `about “${word}”`,
  place: (word: string) => `place “${word}”`,
  unit: (unit: string) => `unit ${unit}`,
  years: (years: string) => `years ${years}`,
  unlike: ', unlike the claim',
  equal: (by: string) => (by === '' ? 'the same value' : `the same value as ${by}`),
  near: (by: string) => (by === '' ? 'nearly the same value' : `nearly the same value as ${by}`),
  far: (_: string) => 'a value of another size',
  party: (word: string, where: string) => `source “${word}” ${where}`,
  source: (word: string) => `said by “${word}”`,
  otherEstimate: ', who gave another estimate',
  event: (word: string) => `another event: “${word}”`,
  doer: (word: string) => `“${word}”: those counted did it to others`,
  denied: (word: string) => `not said to be so: “${word}”`,
  compared: (word: string) => `set beside the story: “${word}”`,
  other: (word: string) => `speaks of another claim: “${word}”`,
  text: (n: number) =>
    n === 1
      ? 'another figure of the text repeats another estimate'
      : `${n} other figures of the text repeat other estimates`,
  learnedFor: (words: string) => `others with these words were approved: ${words}`,
  learnedAgainst: (words: string) => `others with these words were rejected: ${words}`,
  change: 'the amount of a change, not a total',
  vague: 'a word for a size, not a number',
  unnamed: 'neither the claim’s people nor its place are named',
  carried: 'nothing in the sentence itself speaks of the claim',
  ofWhat: 'the clause does not say that it is of what the claim is about',
}
