import { isArticle, isDate, isNoName } from './names.ts'
import type { Passage } from './passage.ts'
import { plainEnding, plainNouns } from './words/german.ts'
import { wordList } from './words/lists.ts'

/**
 * A word stands where names of places do: behind a preposition of place, or as whose bank, water, mayor or survey something is ("on the
 * Mulde", "am Rhein", "the mayor of Grimma", "a survey of the Havel").
 */
export function isPlaced({ tokens }: Passage, at: number): boolean {
  const before = (n: number) => tokens[at - n]?.folded ?? ''
  const from = isArticle(before(1)) ? 2 : 1
  if (isPlacing(before(from))) return true
  return isWhose(before(from)) || (isOf(before(from)) && isWhose(before(from + 1)))
}

/**
 * Every German noun has a capital. One may be a name where it is none of the words that everybody has and stands as places do, or behind
 * an article at the start of a sentence.
 */
export function isGermanName(passage: Passage, at: number): boolean {
  const { folded } = passage.tokens[at] ?? { folded: '' }
  if (isPlain(folded) || plainEnding.test(folded) || isDate(folded) || isNoName(folded)) return false
  return isPlaced(passage, at) || (at === 1 && isArticle(passage.tokens[0]?.folded ?? ''))
}

const isPlacing = wordList(`in at on along upon above below beside near across around outside inside within over through
  am an im bei beim entlang langs oberhalb unterhalb uber auf
  sur dans a au aux pres en sobre cerca
  на у в над біля поблизу вздовж уздовж навколо`)
const isOf = wordList('of von de du del d')
const isWhose = wordList(`survey surveys census inventory inspection mapping
  erhebung bestandsaufnahme begehung kartierung releve recensement inventaire inspection censo inventario inspeccion обстеженн* перепис* огляд*
  bank banks shore shores mayor governor prefect
  ufer ufern ufers wasser wassers hochwasser hochwassers flut fluten tal ebene lauf oberlauf unterlauf mundung burgermeister* landrat*
  bord bords long rive rives maire prefet prefete orilla orillas ribera riberas largo alcalde alcaldesa gobernador*
  береги берегах берегів води мер мера губернатор*`)
const isPlain = wordList(plainNouns)
