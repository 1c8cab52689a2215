import css from './card.css'
import type { CardSettings } from './cards.ts'

/** The styles of everything that the card's chunk draws. */
export const SHEET = new CSSStyleSheet()
SHEET.replaceSync(css)

/** The shadow root of `element`, with the card's styles. */
export function inShadow(element: Element, { lang, strings }: Pick<CardSettings, 'lang' | 'strings'>): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [SHEET]
  element.setAttribute('lang', lang)
  element.setAttribute('dir', strings.dir)
  return root
}
