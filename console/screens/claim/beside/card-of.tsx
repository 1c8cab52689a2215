import { h, render } from 'preact'
import type { ClaimSnapshot } from '../../../../core/snapshot/types.ts'
import css from '../../../../view/card/card.css'
import { Card } from '../../../../view/card/card.tsx'
import { type Setting, viewOf } from '../../../../view/card/context.ts'

const SHEET = new CSSStyleSheet()
SHEET.replaceSync(css)

interface Props {
  readonly claim: ClaimSnapshot
  readonly setting: Setting
  readonly theme: 'light' | 'dark' | ''
}

/** The card that readers get, in a shadow of its own as in their page, so that nothing of the desk's look reaches it. */
export function CardOf(props: Props) {
  return (
    <div
      ref={(element: HTMLElement | null) => {
        if (element) draw(element, props)
      }}
    />
  )
}

function draw(element: HTMLElement, { claim, setting, theme }: Props): void {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [SHEET]
  element.setAttribute('lang', setting.lang)
  element.setAttribute('dir', setting.strings.dir)
  render(
    <article class={`card ${theme}`}>
      <Card view={viewOf(setting, { claim })} />
    </article>,
    root,
  )
}
