import type { Mark } from './outline.ts'
import type { Attributes } from './outside-prose.ts'

/** How an element marks the story of its page, if it does: HTML, ARIA, schema.org, hNews, and the class names of content systems. */
export function markOf(name: string, { role, itemprop, itemtype, class: classes }: Attributes): Mark | undefined {
  if (
    (itemprop !== undefined && /(?:^|\s)articleBody(?:\s|$)/.test(itemprop)) ||
    (classes !== undefined && BODY.test(classes))
  )
    return 'body'
  if (name === 'article' || role === 'article' || (itemtype !== undefined && ARTICLE.test(itemtype))) return 'article'
  return name === 'main' || role === 'main' ? 'main' : undefined
}

/** Whether an element is a live blog, or an entry of one. */
export function isEntry(name: string, { itemprop, itemtype, class: classes, id }: Attributes): boolean {
  // a page's root names its kind, and holds all else too
  if (name === 'html' || name === 'body') return false
  return (
    itemprop === 'liveBlogUpdate' ||
    (itemtype !== undefined && /schema\.org\/LiveBlogPosting$/i.test(itemtype)) ||
    ENTRY.test(`${classes} ${id}`)
  )
}

const BODY =
  /(?:^|[\s_-])(?:(?:article|story|entry|post|news|content|td-post)[_-]{0,2}(?:body|content|text)|(?:article|story)(?:Body|Content|Text)|body-?copy|e-content|artikel-?(?:text|inhalt|body))(?:$|\s)/
const ARTICLE =
  /schema\.org\/(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|TechArticle|ScholarlyArticle|OpinionNewsArticle)$/i
const ENTRY =
  /(?:^|[\s_-])(?:live|ticker|update)[_-]{0,2}(?:blog|post|entry|update|item|event|meldung|eintrag)|(?:^|\s)(?:live|ticker|update|block--live|key-event)(?:$|[\s_-])|liveblog/i
