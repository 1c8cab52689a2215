import { quoteOf, type Span } from '../../../core/anchor/index.ts'
import type { AnnotationInput } from '../../../core/claim/types.ts'
import type { About } from '../../about/about.ts'
import { api } from '../../api/api.ts'
import { isCut } from '../../api/asked.ts'
import { type Problem, problemOf } from '../../api/problem.ts'

/** A figure of the text as an annotation that readers see. */
export function pinned(text: string, span: Span, about: About): AnnotationInput {
  return { ...about, quote: quoteOf(text, span), figure: text.slice(span.start, span.end), status: 'approved' }
}

/** So often what somebody else decides in the same article meanwhile is taken along. */
const TRIES = 4

/**
 * Adds one annotation to those that the article has at that moment. What was on its way when the network broke may have arrived: the ledger knows the same
 * place on the same claim again, so to pin once more adds nothing.
 */
export async function pin(
  key: string,
  annotation: AnnotationInput,
): Promise<'pinned' | 'unreached' | { readonly problem: Problem }> {
  try {
    for (let tries = 1; ; tries++) {
      const before = await api.articles[':key'].annotations.$get({ param: { key } })
      if (!before.ok) return { problem: await problemOf(before) }
      const tag = before.headers.get('ETag') ?? ''
      const { annotations } = (await before.json()) as { readonly annotations: readonly AnnotationInput[] }
      const others = annotations.filter((one) => placeOf(one) !== placeOf(annotation))
      const put = await api.articles[':key'].annotations.$put(
        { param: { key }, json: { annotations: [...others, annotation] } },
        { headers: { 'If-Match': tag } },
      )
      if (put.ok) return 'pinned'
      if (statusOf(put) !== 412 || tries === TRIES) return { problem: await problemOf(put) }
    }
  } catch (error) {
    if (isCut(error)) return 'unreached'
    throw error
  }
}

function placeOf({ claimId, figure, quote }: AnnotationInput): string {
  return JSON.stringify([claimId, figure, quote.exact, quote.prefix ?? '', quote.suffix ?? ''])
}

/** The client's types know only what the route itself answers. */
function statusOf({ status }: { readonly status: number }): number {
  return status
}
