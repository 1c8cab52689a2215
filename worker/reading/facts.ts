import { daysOf } from '../../core/claim/index.ts'
import type { Attributes } from './outside-prose.ts'
import type { HtmlDocument } from './read-html.ts'

/** What a page says about itself, in its head or in its headline; the first statement of each kind counts. */
export class Facts {
  #title = ''
  #titles = 0
  #ogTitle = ''
  #heading = ''
  #headings = 0
  #lang = ''
  #canonical = ''
  #publishedAt = ''

  take(name: string, attributes: Attributes): void {
    const attribute = (key: string) => (attributes[key] ?? '').trim()
    switch (name) {
      case 'html':
        this.#lang ||= attribute('lang')
        break
      case 'link':
        if (attribute('rel').toLowerCase() === 'canonical') this.#canonical ||= attribute('href')
        break
      case 'meta':
        this.#takeMeta(attribute('property') || attribute('itemprop'), attribute('content'))
        break
      case 'time':
        this.#takeDate(attribute('datetime'))
        break
      case 'title':
        this.#titles++
        break
      case 'h1':
        this.#headings++
    }
  }

  addTitle(text: string): void {
    if (this.#titles === 1) this.#title += text
  }

  addHeading(text: string): void {
    if (this.#headings === 1) this.#heading += text
  }

  stated(): Omit<HtmlDocument, 'text'> {
    const stated = {
      // the <title> last, since it often ends with the site's name
      title: [this.#ogTitle, this.#heading, this.#title].map(oneLine).find((text) => text !== '') ?? '',
      lang: LANGUAGE.test(this.#lang) ? this.#lang : '',
      canonical: this.#canonical,
      publishedAt: this.#publishedAt,
    }
    return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== ''))
  }

  #takeMeta(property: string, content: string): void {
    if (property === 'og:title') this.#ogTitle ||= content
    if (property === 'article:published_time' || property === 'datePublished') this.#takeDate(content)
  }

  #takeDate(written: string): void {
    if (daysOf(written)) this.#publishedAt ||= written
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/
