import type { Attributes } from './outside-prose.ts'

/**
 * What stands beside a story on its page. `comment`: what readers wrote. `notice`: what a site wants of its readers, as consent or a
 * subscription. `links`: ways to other stories, which are such only if they link. `box`: all else, as bylines, tags and side bars, after
 * which sites now and then name what holds the story too.
 */
export type Beside = 'comment' | 'notice' | 'links' | 'box'

/** What an element is by its names, in the vocabularies of content systems, schema.org, ARIA, RDFa and microformats. */
export class BesideByName {
  /** A page repeats its class names. */
  readonly #known = new Map<string, Beside | undefined>()

  of(name: string, attributes: Attributes): Beside | undefined {
    const { itemtype, itemprop, role } = attributes
    if (role === 'comment' || (itemprop !== undefined && /^comments?$/.test(itemprop))) return 'comment'
    if (itemtype !== undefined && TYPES.test(itemtype)) return /comment/i.test(itemtype) ? 'comment' : 'box'
    if (itemprop !== undefined && /^(?:author|publisher|keywords|breadcrumb)$/.test(itemprop)) return 'box'
    for (const key of NAMING) {
      const value = attributes[key]
      if (value === undefined) continue
      for (const token of value.split(/\s+/, MOST_TOKENS)) {
        const beside = this.#byToken(token)
        // A table of votes or share prices is the story's own.
        if (beside && (beside !== 'box' || !TABULAR.test(name))) return beside
      }
    }
    return name.includes('-') ? this.#byToken(name) : undefined
  }

  #byToken(token: string): Beside | undefined {
    if (token.length < 2 || token.length > LONGEST_TOKEN) return undefined
    if (!this.#known.has(token)) this.#known.set(token, besideOf(token))
    return this.#known.get(token)
  }
}

const NAMING = [
  'class',
  'id',
  'typeof',
  'property',
  'data-component',
  'data-testid',
  'data-module',
  'data-type',
] as const
const TABULAR = /^(?:table|caption|thead|tbody|tfoot|tr|td|th|figure|figcaption)$/
const MOST_TOKENS = 40
const LONGEST_TOKEN = 80
const TYPES =
  /schema\.org\/(?:Comment|UserComments|Answer|WPSideBar|WPAdBlock|WPFooter|SiteNavigationElement|BreadcrumbList|Person)$/i

function besideOf(token: string): Beside | undefined {
  const words = token
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()
  // says what the page has, or which posts these are, not what the element is
  if (
    /^(?:has|no|with|without|is|show|hide|hides|category|tag-(?!list|cloud|s\b)|topic|section-|format|status|type|page|post-type|item-topic|lang|theme|template|single-)/.test(
      words,
    )
  )
    return undefined
  const name = `-${words}-`
  if (COMMENT.test(name) && !/-(?:open|closed|enabled|disabled|off|allowed)-$/.test(name)) return 'comment'
  if (NOTICE.test(name)) return 'notice'
  if (BOX.test(name) || token === 'widget' || token.startsWith('widget_')) return 'box'
  return LINKS.test(name) ? 'links' : undefined
}

const COMMENT =
  /-(?:cmts?|responses|guestbook|u?comments?(?:list|area|section|body|text)?|komm?entare?n?|leser(?:kommentare|briefe?|meinung(?:en)?|post)|commentaires?|comentarios?|komentar(?:i|y|ii)?|коментар(?:і)?|disqus|dsq|replies|reply|respond|talkback|coral|spotim|spot-im|openweb|viafoura|livefyre|hyvor|giscus|utterances|isso|remark42|facebook-comments|user-(?:comments?|posts?|reviews?)|reader-(?:comments?|letters?|opinions?)|discussion|forum-(?:posts?|thread))-/
const LINKS =
  /-(?:relat(?:ed|eds)(?:posts?|articles?|stories|content|links)?|read-(?:more|also|next|on)|readmore|more-(?:stories|news|articles|posts|from|on|in|like|about|posts-view|links|coverage|headlines)|see-also|also-(?:read|see|on)|recommend(?:s|ed|ations?)?|recirc(?:ulation)?|you-(?:may|might)|(?:up-)?next-(?:up|article|story|post|page|read)|up-next|prev(?:ious)?-(?:article|story|post)|(?:post|posts)-navigation|nav-(?:links|previous|next)|trending|popular(?:posts)?|most-?(?:read|viewed|popular|shared|commented)|latest(?:-\w+)?|top-?stories|headlines|outbrain|taboola|zergnet|revcontent|mgid|teasers?|promos?|yarpp\w*|jp-relatedposts|crp|mehr-zum-thema|zum-thema|weitere-(?:artikel|meldungen|themen)|weiterlesen|lesen-sie-auch|lire-(?:aussi|plus|la-suite)|a-lire(?:-\w+)?|sur-le-meme-\w+|articles-lies|articles-associes|mas-(?:noticias|leidas|leido|vistas)|noticias-relacionadas|relacionad[oa]s?|te-puede|lee-tambien|leer-mas|chitai\w*|chytai\w*|link-?(?:list|box)|inline-?links?|interlink|linked-(?:story|article)|story-(?:package|card|list|feed|stream)|article-(?:card|list|feed)|post-(?:card|list)|news-(?:card|list|feed)|card-(?:list|grid|deck)|onward(?:-\w+)?|rich-link|crosslinks?|seealso|suggested|suggestions|similar|archive-view|dossier-links)-/
const NOTICE =
  /-(?:newsletters?|news-letter|subscribe|subscription|subscriptions|sign-?up|signups?|mailing-list|mailchimp|mc4wp|opt-?in|paywall-(?:banner|message|overlay|prompt|notice|offer|box|cta|barrier)|reg-?wall|cookies?|consent|gdpr|ccpa|onetrust|didomi|usercentrics|qc-cmp\w*|cmp|privacy-\w+|donat(?:e|ions?)|support-us|membership|app-(?:promo|banner|download)|download-app|follow-us|cta|call-to-action|user-notification|adsbygoogle|google-ads?|publicite|publicidad|werbung)-/
const BOX =
  /-(?:share|sharing|sharedaddy|sharebar|share-?bar|share-?tools|socials?|social-\w+|addtoany|addthis|byline|by-line|authors?|author-?(?:bio|box|info|card)|autor(?:en)?(?:-?(?:box|info|zeile))?|auteurs?|about-the-author|bio|contributors?|dateline|timestamp|time-stamp|posted-on|entry-(?:meta|footer)|(?:post|article|story)-(?:meta|tags|topics|date|time)|reading-time|breadcrumbs?|tags?|tag-?(?:list|cloud|s)|tagcloud|keywords|post-categories|ads?|ad-\w+|adverts?|advertis(?:e|ement|ements|ing)|anzeigen?|sponsor(?:s|ed)?|promoted|affiliates?|partner-content|advertorial|dfp|side-?bar|widget-area|site-(?:footer|nav)|navigation|nav|navbar|menu|skip-link|(?:breaking|stock|news|market)-ticker|poll|umfrage|sondage|encuesta|quiz|star-rating|login|log-in|modal|pop-?up|toast|snackbar|pagination|pager|toc|table-of-contents|ez-toc|references|reflist|bibliography|sticky-ad|copyright|disclaimer|correction-form|report-error|feedback)-/
