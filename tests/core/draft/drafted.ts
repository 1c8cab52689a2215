import { readFileSync } from 'node:fs'
import type { DraftEstimate } from '../../../core/claim/index.ts'
import { type Draft, type DraftArticle, draftClaims } from '../../../core/draft/index.ts'

export interface Story {
  readonly id: string
  readonly lang: string
  readonly articles: readonly DraftArticle[]
  readonly claims: readonly { readonly estimates: readonly GoldEstimate[] }[]
}

interface GoldEstimate {
  readonly mentions: readonly { readonly article: number; readonly figure: string; readonly sentence: string }[]
  readonly value: { readonly x?: number; readonly from?: number }
  readonly origin: string | null
  readonly optional?: boolean
}

/** Six stories from public facts, each told by several short articles, with the estimates that they state. */
export const stories: readonly Story[] = JSON.parse(readFileSync(new URL('stories.json', import.meta.url), 'utf8'))

export const draftOf = ({ articles, lang }: Pick<Story, 'articles' | 'lang'>): Draft =>
  draftClaims({ articles: articles.map((article) => ({ lang, ...article })) })

/** An article of one day in English. */
export function article(text: string, more: Partial<DraftArticle> = {}): DraftArticle {
  return { text, publishedAt: '2024-03-06', outlet: 'Coast Courier', lang: 'en', ...more }
}

export const draft = (...articles: readonly DraftArticle[]): Draft => draftClaims({ articles })

export const estimatesOf = ({ claims }: Draft): readonly DraftEstimate[] =>
  claims.flatMap(({ claim }) => claim.estimates ?? [])

export const originOf = ({ chain }: DraftEstimate): string | undefined =>
  chain?.find(({ role }) => role === 'origin')?.party?.name

export const numberOf = ({ value }: DraftEstimate): number | undefined =>
  value && 'x' in value ? value.x : value && 'from' in value ? value.from : undefined

/** The words to which the cells of a field point. */
export function wordsAt({ claims }: Draft, articles: readonly DraftArticle[], pointer: RegExp): string[] {
  return claims.flatMap(({ cells }) =>
    cells
      .filter((cell) => pointer.test(cell.pointer))
      .map(({ from }) => articles[from.article]?.text.slice(from.start, from.end) ?? ''),
  )
}
