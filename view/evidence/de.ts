import type { EvidenceWords } from './reason.ts'

export const evidence: EvidenceWords = {
  where: { sentence: 'im Satz', before: 'im Text davor', headline: 'in der Überschrift' },
  topic: (words: string, where: string) => `Wörter des Themas ${where}: ${words}`,
  words: (words: string, where: string) => `gemeinsame Wörter ${where}: ${words}`,
  counts: (word: string) => `zählt „${word}“`,
  population: (word: string) => `über „${word}“`,
  place: (word: string) => `Ort „${word}“`,
  unit: (unit: string) => `Einheit ${unit}`,
  years: (years: string) => `Jahre ${years}`,
  unlike: ', anders als die Frage',
  equal: (by: string) => (by === '' ? 'derselbe Wert' : `derselbe Wert wie bei ${by}`),
  near: (by: string) => (by === '' ? 'fast derselbe Wert' : `fast derselbe Wert wie bei ${by}`),
  far: (_: string) => 'ein Wert anderer Größenordnung',
  party: (word: string, where: string) => `Quelle „${word}“ ${where}`,
  source: (word: string) => `gesagt von „${word}“`,
  otherEstimate: ', von dort stammt eine andere Schätzung',
  event: (word: string) => `ein anderes Ereignis: „${word}“`,
  doer: (word: string) => `„${word}“: Die Gezählten haben es anderen getan`,
  denied: (word: string) => `nicht als Tatsache gesagt: „${word}“`,
  compared: (word: string) => `nur zum Vergleich genannt: „${word}“`,
  other: (word: string) => `handelt von einer anderen Frage: „${word}“`,
  text: (n: number) =>
    n === 1
      ? 'eine andere Zahl des Textes wiederholt eine andere Schätzung'
      : `${n} andere Zahlen des Textes wiederholen andere Schätzungen`,
  learnedFor: (words: string) => `andere mit diesen Wörtern wurden angenommen: ${words}`,
  learnedAgainst: (words: string) => `andere mit diesen Wörtern wurden abgelehnt: ${words}`,
  change: 'um so viel hat sich etwas geändert, keine Gesamtzahl',
  vague: 'ein Wort für eine Größe, keine Zahl',
  unnamed: 'weder wen die Frage zählt noch ihr Ort sind genannt',
  carried: 'im Satz selbst handelt nichts von der Frage',
  ofWhat: 'der Satzteil sagt nicht, dass es ein Teil dessen ist, worum es der Frage geht',
}
