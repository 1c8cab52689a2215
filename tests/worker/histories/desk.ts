import { findFigures, recognisable } from '../../../core/check/index.ts'
import type { AnnotationInput, ClaimInput } from '../../../core/claim/types.ts'
import { indexClaims } from '../../../core/match/index.ts'
import type { Site } from '../../../worker/ledger/types.ts'
import type { Reach } from '../../../worker/reading/read-article.ts'
import { type Suggestion, suggest } from '../../../worker/reading/suggest.ts'
import { citingInput, claimInput, estimate } from '../ledger-claims.ts'

/** Three claims, of which `weser` cites `elbe`, and two articles: all that a history is about. */
export const CLAIMS = ['elbe', 'oder', 'weser'] as const
export type ClaimId = (typeof CLAIMS)[number]
export const ARTICLES = ['dam', 'levee'] as const
export type ArticleName = (typeof ARTICLES)[number]

export const ORIGIN = 'https://news.example'
export const urlOf = (name: ArticleName) => `${ORIGIN}/${name}`

/** What nobody may read any more once the claim is taken back. Its estimates say it too, so that a claim that cites one would give it away. */
export const secretOf = (id: ClaimId) => `Said of the ${id} alone`

/** What an editor sends. Moments of embargo and expiry are absolute. */
export function inputOf(id: ClaimId, x: number, opens?: number, closes?: number): ClaimInput {
  const more = {
    reason: { en: `${secretOf(id)}, for the ${x}th time.` },
    topic: { groups: [[id]] },
    ...(opens === undefined ? {} : { embargoUntil: new Date(opens).toISOString() }),
    ...(closes === undefined ? {} : { expiresAt: new Date(closes).toISOString() }),
  }
  if (id === 'weser') return citingInput(id, 'elbe/ministry', more)
  return claimInput(id, {
    ...more,
    estimates: [estimate('ministry', x, { note: { en: secretOf(id) } }), estimate('survey', 300)],
  })
}

/** One sentence of an article. A text has at most one about each claim. */
export interface Sentence {
  readonly about: ClaimId
  readonly x: number
}

export function textOf(sentences: readonly Sentence[]): string {
  return ['There is news of the floods.', ...sentences.map(sentenceOf)].join('\n\n')
}

function sentenceOf({ about, x }: Sentence): string {
  return `${WORDING[about].before}${x}${WORDING[about].after}`
}

/** Which sentence a figure stands in: the matcher may have tied it to another claim than the sentence is about. */
export function aboutOf({ quote, figure }: Pick<AnnotationInput, 'quote' | 'figure'>): ClaimId | undefined {
  const behind = quote.exact.slice(quote.exact.indexOf(figure) + figure.length) + (quote.suffix ?? '')
  return CLAIMS.find((id) => WORDING[id].after.startsWith(behind.slice(0, 12)))
}

/** So unlike each other that none is taken for an edited other, and so long on both sides that a quote does not reach into the next sentence. */
const WORDING: Readonly<Record<ClaimId, { readonly before: string; readonly after: string }>> = {
  elbe: {
    before: 'According to the office in the capital, the flood on the Elbe has destroyed ',
    after: ' bridges along its banks and those of the smaller streams nearby since Monday.',
  },
  oder: {
    before: 'Whoever wants to go east must wait for a ferry: the rising waters of the Oder destroyed ',
    after: ' bridges between the harbour and the old mill, the mayor told the council last night.',
  },
  weser: {
    before: 'A geographer who had walked through the whole plain of the Weser counted as destroyed ',
    after: ' bridges, most of which had been made of timber, without a word about roads or rails.',
  },
}

const index = indexClaims(
  CLAIMS.map((id) =>
    recognisable({
      ...inputOf(id, 1),
      status: 'published',
      revision: 1,
      updatedAt: '2040-01-01T00:00:00Z',
      updatedBy: '',
    }),
  ),
)

/** The claims that texts are compared with: always the same, however they fare, as an isolate's copy may lag behind. */
export const claims = { index: async () => index, read: async () => 'gone' as const }

/** What the matcher makes of a text: taken as it is, since histories are about what becomes of it. `at`: which sentence. */
export function suggestionsFor(
  sentences: readonly Sentence[],
  headline: string,
  policy: Site['policy'],
): { readonly at: number; readonly decision: AnnotationInput }[] {
  const text = textOf(sentences)
  const starts = sentences.map((one) => text.indexOf(sentenceOf(one)))
  return suggest(text, findFigures(text, index, { headline }), policy).map(({ figure, annotation }: Suggestion) => ({
    at: starts.findLastIndex((start) => start <= figure.start),
    decision: annotation,
  }))
}

/** A figure that an editor pins by hand. */
export function pinOf({ about, x }: Sentence): AnnotationInput {
  const { before, after } = WORDING[about]
  return {
    claimId: about,
    ...(about === 'weser' ? {} : { estimateId: 'survey' }),
    quote: { exact: `${x}${after.slice(0, 30)}`, prefix: before.slice(-30), suffix: after.slice(30, 60) },
    figure: String(x),
    status: 'approved',
  }
}

/** Who hands an article in: an editor who may publish, one who may write, a feed. */
export const REACH = {
  editor: { publishes: true, revives: true },
  writer: { publishes: false, revives: false },
  feed: { publishes: true, revives: false },
} as const satisfies Record<string, Reach>
