import type { ClaimInput, Estimate, SentAnnotation } from '../../core/claim/types.ts'
import type { Actor, ArticleInput, LedgerApi } from '../../worker/ledger/types.ts'

/** A claim with all that readers need: two counts that conflict. */
export function claimInput(id: string, more: Partial<ClaimInput> = {}): ClaimInput {
  return {
    id,
    question: { en: `How many bridges has the flood on the ${id} destroyed?` },
    reason: { en: 'One counts closed bridges, the other collapsed ones.' },
    measure: {
      kind: 'count',
      unit: '{bridge}',
      outcomes: { destroyed: { en: 'destroyed' } },
      additive: true,
      tolerance: { days: 7, materiality: 1.1, freshForDays: 14 },
    },
    estimates: [estimate('ministry', 120), estimate('survey', 300)],
    corrections: [],
    ...more,
  }
}

export function estimate(id: string, x: number, more: Partial<Estimate> = {}): Estimate {
  return {
    id,
    counts: ['destroyed'],
    period: { to: '2025-01-13', toBasis: 'stated', kind: 'cumulative' },
    value: { form: 'exact', x, phrase: `${x} bridges` },
    basis: 'officialStatement',
    chain: [
      {
        role: 'origin',
        party: { name: `Office of the ${id}`, kind: 'state' },
        side: { role: 'independent' },
        named: true,
        url: `https://example.org/${id}`,
      },
    ],
    lineage: id,
    saidAt: '2025-01-13',
    evidence: 'primarySeen',
    ...more,
  }
}

/** A claim whose one estimate is a ratio over an estimate of another claim. */
export function citingInput(id: string, cited: string, more: Partial<ClaimInput> = {}): ClaimInput {
  const share = estimate('share', 0.5, {
    value: {
      form: 'ratio',
      phrase: 'half of them',
      numerator: { form: 'exact', x: 60, phrase: '60' },
      denominator: cited,
    },
  })
  return claimInput(id, { estimates: [share], ...more })
}

export function annotation(claimId: string, more: Partial<SentAnnotation> = {}): SentAnnotation {
  return {
    claimId,
    estimateId: 'ministry',
    quote: { exact: 'destroyed 120 bridges', prefix: 'The flood ', suffix: ' in a week' },
    figure: '120',
    status: 'approved',
    ...more,
  }
}

export function articleInput(key: string, annotations: readonly SentAnnotation[]): ArticleInput {
  return { key, url: `https://news.example/${key}`, title: 'The flood', annotations }
}

/** As a reading of the article would save it: over what is there. */
export async function saveOver(
  ledger: Pick<LedgerApi, 'readArticle' | 'saveArticle'>,
  article: ArticleInput,
  { actor, textHash = 'h1' }: { readonly actor: Actor; readonly textHash?: string },
) {
  const before = await ledger.readArticle(article.key)
  const ifRevision = before.ok ? before.value.revision : 0
  return ledger.saveArticle({ article, textHash, ifRevision, revives: false, actor })
}
