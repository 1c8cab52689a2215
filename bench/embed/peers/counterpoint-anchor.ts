import type { ArticleSnapshot } from '../../../core/snapshot/types.ts'
import { findMarks } from '../../../widget/marks/marks.ts'
import { readText } from '../../../widget/marks/page-text.ts'

/** What the embed does with the text: reads the page's text once, finds every quote, checks the number, makes the ranges. */
export const anchor = (root: Element, _quotes: unknown, article: ArticleSnapshot) =>
  findMarks(() => readText(root), article, []).then(({ marks }) => marks.map(({ range }) => range))
