export type Attributes = Readonly<Record<string, string>>

/**
 * Whether an element is no part of what a page says: code, controls, embedded content, pronunciation, the page's furniture, or hidden.
 * The embed leaves out the same kinds (widget/marks/page-text.ts) and never the furniture, which it is not pointed at.
 */
export function isOutsideProse(name: string, attributes: Attributes): boolean {
  const { role } = attributes
  return OUTSIDE.test(name) || (role !== undefined && FURNITURE.test(role)) || isHidden(attributes)
}

/** Everything else is laid out as a block. Custom elements are inline unless a style says otherwise. */
export function isInline(name: string): boolean {
  return INLINE.test(name)
}

/** By its attributes alone, since no style sheet is read. What a browser's search would open (`until-found`) can be seen. */
function isHidden({ hidden, style, class: classes, 'aria-hidden': ariaHidden }: Attributes): boolean {
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    ariaHidden === 'true' ||
    (style !== undefined && INVISIBLE.test(style)) ||
    // "hidden md:block" and "d-none d-md-block" are hidden from small screens alone
    (classes !== undefined && HIDING.test(classes) && !SHOWING.test(classes))
  )
}

const OUTSIDE =
  /^(script|style|title|noscript|template|textarea|select|datalist|button|iframe|object|canvas|video|audio|svg|math|rt|rp|dialog|nav|aside|footer|menu)$/
const FURNITURE = /^(navigation|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist)$/
const INVISIBLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|clip\s*:\s*rect\(\s*[01](?:px)?\b|(?:left|top|text-indent)\s*:\s*-\d{4,}px|font-size\s*:\s*0(?:px)?\s*(?:;|!|$))/i
const HIDING =
  /(?:^|\s)(?:hidden|is-hidden|u-hidden|hide|d-none|visually-?hidden|sr-only|screen-reader-(?:text|only)|element-invisible|offscreen|(?:print|printer)-only|only-print|visible-print(?:-block)?|show-for-print)(?:\s|$)/i
const SHOWING =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl|max-\w+):|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|grid|inline|table|contents)/
const INLINE =
  /-|^(a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|mark|nobr|output|q|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
