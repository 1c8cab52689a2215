import type { Span } from './span.ts'

/** What a figure is the number of, where the words before it say so: "the number of people on board at 160". */
export function numberOf(text: string, figure: number): Span | undefined {
  const match = BEFORE.exec(text.slice(Math.max(0, figure - LONGEST), figure))
  const noun = match?.groups?.noun
  if (!match || noun === undefined) return undefined
  const start = figure - match[0].length + match[0].indexOf(noun)
  return { start, end: start + noun.length }
}

const LONGEST = 70
const BEFORE =
  /(?:(?:number|count|total) of|(?:Zahl|Anzahl) der|nombre de|número de|кількість) (?<noun>\p{L}+(?: \p{L}+){0,3}?) (?:at|to|is|was|as|stood at|reached|auf|mit|bei|à|en|a|до|у)\s*$/u
