import css from './card.css'

/** The styles of everything that the card's chunk draws. */
export const SHEET = new CSSStyleSheet()
SHEET.replaceSync(css)

/** An empty shadow root in `element`, with the card's styles. */
export function inShadow(element: Element, { lang }: { readonly lang: string }): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [SHEET]
  root.replaceChildren()
  element.setAttribute('lang', lang)
  return root
}
