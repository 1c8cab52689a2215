export type Attributes = Readonly<Record<string, string>>

/**
 * Whether an element is no part of what an article says: code, controls, embedded content, pronunciation, the page's furniture, or hidden.
 * The embed leaves out the same kinds (widget/loader/page-text.ts) and never the furniture, which it is not pointed at; what is hidden it
 * reads after all else, since a page may reveal it.
 */
export function isOutsideProse(name: string, { role, style, hidden, 'aria-hidden': ariaHidden }: Attributes): boolean {
  return (
    OUTSIDE.test(name) ||
    role === 'doc-noteref' ||
    hidden !== undefined ||
    ariaHidden === 'true' ||
    (role !== undefined && FURNITURE.test(role)) ||
    (style !== undefined && INVISIBLE.test(style))
  )
}

/** Where a page has one, only the text in it is the article. */
export function isArticle(name: string, { role, itemprop }: Attributes): boolean {
  return name === 'article' || name === 'main' || role === 'main' || itemprop === 'articleBody'
}

/** Everything else is laid out as a block. Custom elements are inline unless a style says otherwise. */
export function isInline(name: string): boolean {
  return INLINE.test(name)
}

const OUTSIDE =
  /^(script|style|title|noscript|template|textarea|select|datalist|button|iframe|object|canvas|video|audio|svg|math|rt|rp|dialog|nav|aside|footer|menu)$/
const FURNITURE = /^(navigation|complementary|contentinfo|search|dialog)$/
const INVISIBLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const INLINE =
  /-|^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|mark|nobr|output|q|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
