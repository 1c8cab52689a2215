import css from '../../view/card/card.css'
import type { CardSetting } from './cards.ts'
import place from './place.css'

/** The styles of everything that the card's chunk draws. */
export const SHEET = new CSSStyleSheet()
SHEET.replaceSync(css + place)

/** The shadow root of `element`, with the card's styles. */
export function inShadow(element: Element, { lang, strings }: Pick<CardSetting, 'lang' | 'strings'>): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [SHEET]
  element.setAttribute('lang', lang)
  element.setAttribute('dir', strings.dir)
  return root
}
