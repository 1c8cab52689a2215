import { LIMITS } from '../claim/schema/limits.ts'
import type { SumPart, Value } from '../claim/types.ts'
import type { Mention } from './mention.ts'
import type { Notes } from './notes.ts'

/** The value as it is said, with every place that says it. */
export function writeValue(mentions: readonly [Mention, ...Mention[]], notes: Notes): Value {
  for (const { place } of mentions) notes.cell('/value', place, 'stated')
  const [{ figure, read }] = mentions
  return { ...figure.value, phrase: figure.value.phrase.slice(0, LIMITS.phrase), ...languageOf(read) }
}

/** "300 killed and 2,700 wounded", from the first number to the last outcome. */
export function writeSum(parts: readonly [Mention, ...Mention[]], notes: Notes): Value {
  const [first] = parts
  const end = Math.max(...parts.map(({ place, counted }) => Math.max(place.end, counted?.from?.end ?? 0)))
  parts.forEach(({ place, counted }, i) => {
    notes.cell(`/value/parts/${i}/value`, place, 'stated')
    if (counted?.from) notes.cell(`/value/parts/${i}/counts`, counted.from, counted.how)
  })
  return {
    form: 'sum',
    parts: parts.flatMap(partOf),
    phrase: first.read.article.text.slice(first.place.start, end).slice(0, LIMITS.phrase),
    ...languageOf(first.read),
  }
}

function partOf({ figure: { value }, counted }: Mention): SumPart[] {
  if (!('x' in value) && value.form !== 'range') return []
  const { phrase: _, lang: __, ...bare } = value
  return [{ counts: counted?.atoms ?? [], value: bare }]
}

/** Absent means English. */
function languageOf({ tag, lang }: Mention['read']): { lang?: string } {
  return tag === 'en' ? {} : { lang }
}
