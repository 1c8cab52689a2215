import { ConceptLexicon } from '../match/concepts.ts'
import { conceptsOfWord } from '../match/outcomes.ts'
import type { Token } from '../match/tokens.ts'
import { auxiliaries, conjunctions, outcomeWords } from '../match/words/outcomes.ts'
import type { Span } from './span.ts'
import { atomWords } from './words/atoms.ts'

/** Words that say what is counted, at one place of a text: "killed or wounded" names two atoms. */
export interface AtomMention extends Span {
  readonly atoms: readonly string[]
  /** One of its words may mean several of them, or any part: "casualties", "losses". */
  readonly isOpen: boolean
  /** The words. */
  readonly text: string
}

/** Every mention of what can be counted, in order. */
export function readAtoms(text: string, tokens: readonly Token[], lang: string): AtomMention[] {
  const mentions: AtomMention[] = []
  let between: string[] = []
  for (const { folded, start, end } of tokens) {
    const atoms = atomsOfWord(folded, lang)
    if (atoms.length === 0) {
      if (between.length <= MOST_BETWEEN) between.push(folded)
      continue
    }
    const last = mentions.at(-1)
    const isOpen = atoms.length > 1
    if (last && areJoined(between) && start - last.end <= FARTHEST_JOINED && !/[.!?]/.test(text.slice(last.end, start)))
      mentions[mentions.length - 1] = {
        start: last.start,
        end,
        atoms: [...new Set([...last.atoms, ...atoms])],
        isOpen: last.isOpen || isOpen,
        text: text.slice(last.start, end),
      }
    else mentions.push({ start, end, atoms, isOpen, text: text.slice(start, end) })
    between = []
  }
  return mentions
}

/** By a conjunction; auxiliaries alone belong to another verb ("who were sent have been killed"). */
function areJoined(between: readonly string[]): boolean {
  return (
    between.some((word) => conjunctions.has(word)) &&
    between.every((word) => conjunctions.has(word) || auxiliaries.has(word))
  )
}

function atomsOfWord(folded: string, lang: string): readonly string[] {
  const own = named(OWN, lexicon.ofWord(folded, lang))
  return own.length > 0 ? own : named(SHARED, conceptsOfWord(folded, lang))
}

function named(names: readonly string[], bits: number): readonly string[] {
  return bits === 0 ? NONE : names.flatMap((name, n) => (bits & (1 << n) ? (SAME[name] ?? name) : []))
}

const NONE: readonly string[] = []
const OWN = Object.keys(atomWords)
const SHARED = Object.keys(outcomeWords)
const lexicon = new ConceptLexicon(atomWords)
/** One outcome has one atom. */
const SAME: Readonly<Record<string, string>> = { attending: 'attended', dead: 'killed', gone: 'missing' }
const MOST_BETWEEN = 4
const FARTHEST_JOINED = 24

/** What is counted together: the dead and the wounded of one event may stand in one claim, parts of one whole. */
export function familyOf(atom: string): string {
  return FAMILIES[atom] ?? atom
}

const FAMILIES: Readonly<Record<string, string>> = {
  killed: 'casualties',
  wounded: 'casualties',
  missing: 'casualties',
  captured: 'casualties',
  survived: 'casualties',
  evacuated: 'displaced',
  homeless: 'displaced',
  destroyed: 'destroyed',
  damaged: 'destroyed',
}

/** Of what a number is. */
export type Kind = 'count' | 'money' | 'share' | 'measure'

/** Of which kind of quantity an atom can be: nobody is killed in euros. */
export function fits(atom: string, kind: Kind): boolean {
  if (kind === 'share') return true
  if (kind === 'money') return MONEY.has(atom)
  return kind === 'count' ? !MONEY.has(atom) : MEASURED.has(atom)
}

const MONEY = new Set(['cost', 'owed', 'earned', 'granted', 'lost', 'insured'])
const MEASURED = new Set(['burnt', 'emitted', 'spilled', 'destroyed'])
