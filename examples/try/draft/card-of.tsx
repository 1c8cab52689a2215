import { h, render } from 'preact'
import type { ClaimSnapshot } from '../../../core/snapshot/types.ts'
import { Card } from '../../../view/card/card.tsx'
import { viewOf } from '../../../view/card/context.ts'
import { strings } from '../../../view/strings/en.ts'
import { inShadow } from '../../../widget/card/shadow.ts'

/** The embed's own card, as it would open at a figure. */
export function CardOf({ claim }: { claim: ClaimSnapshot }) {
  return (
    <div
      ref={(element: HTMLElement | null) => {
        if (element) drawn(element, claim)
      }}
    />
  )
}

function drawn(element: HTMLElement, claim: ClaimSnapshot): void {
  const view = viewOf({ strings, lang: 'en', base: new URL('/', location.href).href }, { claim })
  render(
    <div class="card">
      <Card view={view} />
    </div>,
    inShadow(element, { lang: 'en', strings }),
  )
}
