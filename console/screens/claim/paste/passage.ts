import type { DraftClaim, DraftEstimate } from '../../../../core/claim/types.ts'
import { type Cell, draftPassage } from '../../../../core/draft/index.ts'
import { siteOf } from '../../../language/addresses.ts'

/** One figure of a sentence, as an estimate: a claim with it alone, and the words that each of its fields was read from. */
export interface Candidate {
  readonly claim: DraftClaim
  /** By pointers within the estimate. */
  readonly cells: readonly Cell[]
  /** The basis is no one's words: it goes by the kind of source. */
  readonly isBasisAssumed: boolean
}

export interface Passage {
  readonly text: string
  readonly url: string
  /** EDTF, or nothing. */
  readonly date: string
}

const LONGEST_QUOTE = 600

/** What a passage states, sums before their parts. Nothing of it is made up; what it does not say is absent. */
export function candidatesIn({ text, url, date }: Passage): readonly Candidate[] {
  const isAddress = URL.canParse(url) && /^https?:/.test(url)
  const drafts = draftPassage({
    text,
    ...(isAddress ? { url, outlet: siteOf(url).replace(/^www\./, '') } : {}),
    ...(date === '' ? {} : { publishedAt: date }),
  })
  const all = drafts.flatMap(({ claim, cells }) =>
    (claim.estimates ?? []).map((estimate, i): Candidate => {
      const own = `/estimates/${i}/`
      const basis = estimate.basis ?? basisOf(estimate)
      return {
        claim: { ...claim, estimates: [quoted({ ...estimate, ...(basis ? { basis } : {}) }, text)] },
        cells: cells.flatMap((cell) =>
          cell.pointer.startsWith(own) ? [{ ...cell, pointer: cell.pointer.slice(own.length - 1) }] : [],
        ),
        isBasisAssumed: estimate.basis === undefined && basis !== undefined,
      }
    }),
  )
  const isSum = ({ claim }: Candidate) => claim.estimates?.[0]?.value?.form === 'sum'
  return [...all.filter(isSum), ...all.filter((one) => !isSum(one))]
}

/** Where its kind alone says it. */
function basisOf({ chain = [] }: DraftEstimate): DraftEstimate['basis'] {
  const kind = chain[0]?.party?.kind
  if (kind === 'intelligence') return 'intelligence'
  return kind === 'state' || kind === 'military' ? 'officialStatement' : undefined
}

/** The sentence stays with the link that carries it. */
function quoted(estimate: DraftEstimate, text: string): DraftEstimate {
  const { chain = [] } = estimate
  const last = chain.length - 1
  return text.length > LONGEST_QUOTE || last < 0
    ? estimate
    : { ...estimate, chain: chain.map((link, i) => (i === last ? { ...link, quote: text.trim() } : link)) }
}
