import { daysOf } from '../../core/claim/index.ts'
import type { HtmlDocument } from './html-document.ts'
import type { Attributes } from './outside-prose.ts'

/** What a page says about itself, in its head and its dates; the first statement of each kind counts. */
export class Facts {
  #title = ''
  #titles = 0
  #ogTitle = ''
  readonly #langs: string[] = []
  #locale = ''
  #contentLanguage = ''
  #canonical = ''
  #publishedAt = ''

  take(name: string, attributes: Attributes): void {
    const attribute = (key: string) => (attributes[key] ?? '').trim()
    switch (name) {
      case 'html':
      case 'body':
      case 'main':
      case 'article':
        if (this.#langs.length < 4) this.#langs.push(attribute('lang') || attribute('xml:lang'))
        break
      case 'link':
        if (attribute('rel').toLowerCase() === 'canonical') this.#canonical ||= attribute('href')
        break
      case 'meta':
        this.#takeMeta(attribute('property') || attribute('itemprop') || attribute('http-equiv'), attribute('content'))
        break
      case 'time':
        this.#takeDate(attribute('datetime'))
        break
      case 'title':
        this.#titles++
    }
  }

  addTitle(text: string): void {
    if (this.#titles === 1) this.#title += text
  }

  /** As written, the weightiest first. */
  get languages(): readonly string[] {
    return [...this.#langs, this.#locale, this.#contentLanguage]
  }

  get canonical(): string {
    return this.#canonical
  }

  /** `headline` as the page shows it. */
  stated(headline: string): Omit<HtmlDocument, 'text' | 'lang'> {
    const stated = {
      // the <title> last, since it often ends with the site's name
      title: [this.#ogTitle, headline, this.#title].map(oneLine).find((text) => text !== '') ?? '',
      canonical: this.#canonical,
      publishedAt: this.#publishedAt,
    }
    return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== ''))
  }

  #takeMeta(property: string, content: string): void {
    if (property === 'og:title') this.#ogTitle ||= content
    if (property === 'og:locale') this.#locale ||= content
    if (property.toLowerCase() === 'content-language') this.#contentLanguage ||= content
    if (property === 'article:published_time' || property === 'datePublished') this.#takeDate(content)
  }

  #takeDate(written: string): void {
    if (daysOf(written)) this.#publishedAt ||= written
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
