import type { Figure } from '../figure/index.ts'
import { findSources, type Source } from '../source/index.ts'
import type { ClaimIndex } from './claim-index.ts'
import type { EstimateProfile, Profile } from './profile.ts'
import { readTokens } from './tokens.ts'
import type { PhraseId } from './vocabulary.ts'

/** Who the text says said a figure, and which parties of claims that names. */
export interface Said {
  readonly word: string
  readonly parties: ReadonlySet<PhraseId>
}

/** One for each figure that has a source. */
export function saidBy(
  text: string,
  figures: readonly Figure[],
  lang: string | undefined,
  { vocabulary }: ClaimIndex,
): ReadonlyMap<Figure, Said> {
  const sources = findSources(text, figures, lang === undefined ? {} : { lang })
  const known = new Map<number, Said>()
  const said = new Map<Figure, Said>()
  figures.forEach((figure, n) => {
    const source = sources[n]
    if (!source) return
    const one = known.get(source.start) ?? {
      word: source.party.name,
      parties: new Set(wordsOf(source).flatMap((words) => vocabulary.find(readTokens(words)).map(({ id }) => id))),
    }
    known.set(source.start, one)
    said.set(figure, one)
  })
  return said
}

function wordsOf({ text, party }: Source): string[] {
  return [text, party.name, party.short ?? '', party.of ?? '']
}

/** That the source gave this estimate. */
export function gave({ parties }: EstimateProfile, said: Said | undefined): boolean {
  return said !== undefined && parties.some((party) => said.parties.has(party))
}

/** That the source gave other estimates of the claim, and not this one: whoever has the same value is no repetition of it. */
export function gaveAnother(estimate: EstimateProfile, { estimates }: Profile, said: Said | undefined): boolean {
  return !gave(estimate, said) && estimates.some((one) => gave(one, said))
}
