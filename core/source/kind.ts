import { WORD } from '../figure/tokens.ts'
import type { PartyKind } from './source.ts'
import type { Range, ReadText } from './text.ts'

/** What somebody is, by the nouns in the name: the last that tells decides. A name of nothing but names is a person's. */
export function kindOf(
  read: Pick<ReadText, 'tokens' | 'lexicon'>,
  { from, to }: Range,
): PartyKind | 'body' | undefined {
  const { tokens, lexicon } = read
  let found: PartyKind | 'body' | undefined
  for (let at = from; at < to; at++) {
    const kind = kindOfWord(read, at)
    // What follows "of" says whose it is: "the Ministry of Health", "the University of the Army".
    if (found !== undefined && lexicon.lists.joints.has(tokens[at])) break
    if (kind && !(found && VAGUE.has(kind))) found = kind
  }
  if (found) return found
  const names = tokens.slice(from, to).filter(({ kind, capital }) => kind === WORD && capital)
  return names.length > 1 && names.length <= 4 && to - from - names.length <= 2 ? 'person' : undefined
}

/** Whatever else the name says tells more: "intelligence AGENCY", "UN OFFICE". */
const VAGUE: ReadonlySet<PartyKind | 'body'> = new Set(['state', 'body'])

function kindOfWord(
  { tokens, lexicon }: Pick<ReadText, 'tokens' | 'lexicon'>,
  at: number,
): PartyKind | 'body' | undefined {
  const token = tokens[at]
  if (!token || token.kind !== WORD) return undefined
  return lexicon.kinds.find(([, list]) => list.hasNoun(token))?.[0]
}

export function isOutlet(read: ReadText, range: Range): boolean {
  return kindOf(read, range) === 'media'
}

export function isDocument({ tokens, lexicon }: ReadText, { from, to }: Range): boolean {
  return tokens.slice(from, to).some((token) => lexicon.lists.documents.has(token))
}

export function isUnnamed({ tokens, lexicon }: ReadText, { from, to }: Range): boolean {
  return tokens.slice(from, to).some((token) => lexicon.lists.unnamed.has(token))
}
