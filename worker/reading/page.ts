import { canonicalUrl } from '../../core/article/index.ts'
import { parse } from '../../core/claim/index.ts'
import { language, text } from '../../core/claim/schema/text.ts'
import type { HtmlDocument } from './html-document.ts'
import type { ArticleText } from './read-article.ts'

/**
 * A page as the article it is: under the address that readers' browsers will find it by. What its sender says of it goes before
 * what the page says of itself. A page may give its article another address on its own origin; one elsewhere says that this is a copy of somebody else's
 * article: it stays under its own address, since no site speaks for another.
 * Nothing if there is no web address.
 */
export function asArticle(
  { text: prose, canonical, ...stated }: HtmlDocument,
  said: { readonly url: string; readonly title?: string; readonly lang?: string; readonly publishedAt?: string },
): ArticleText | undefined {
  const isCopy = canonical !== undefined && isElsewhere(canonical, said.url)
  const url = canonicalUrl({ location: said.url, canonical: isCopy ? undefined : canonical })
  if (!url) return undefined
  const { title, lang, publishedAt } = { ...stated, ...said }
  const spoken = lang === undefined ? undefined : parse(language, lang)
  const headline = parse(text(LONGEST_TITLE), title?.slice(0, LONGEST_TITLE))
  return {
    url,
    text: prose,
    ...(headline.ok ? { title: headline.value } : {}),
    ...(spoken?.ok ? { lang: spoken.value } : {}),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(isCopy ? { isCopy } : {}),
  }
}

function isElsewhere(address: string, page: string): boolean {
  return URL.canParse(address, page) && new URL(address, page).origin !== new URL(page).origin
}

const LONGEST_TITLE = 300
