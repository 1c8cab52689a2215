import { h, render } from 'preact'
import type { ClaimTombstone, PublicClaim } from '../../core/snapshot/types.ts'
import type { Found } from '../loader/found.ts'
import { Card } from './card.tsx'
import type { CardSettings } from './cards.ts'
import { viewOf } from './context.ts'
import { inShadow } from './shadow.ts'
import { themeOf } from './theme.ts'

/** Draws the card of each `<counterpoint-claim claim="id">` where the publisher placed it. What it holds already stays until then. */
export async function fillPlaced(settings: CardSettings, { article }: Found): Promise<void> {
  for (const element of document.querySelectorAll('counterpoint-claim')) {
    const id = element.getAttribute('claim') ?? ''
    const claim = article.claims[id] ?? (await readClaim(settings.base, id))
    if (!claim || !('estimates' in claim)) continue
    render(
      <div class={`card ${themeOf(element, settings)}`}>
        <Card view={viewOf(settings, { claim })} />
      </div>,
      inShadow(element, settings),
    )
  }
}

async function readClaim(base: string, id: string): Promise<PublicClaim | ClaimTombstone | undefined> {
  const response = await fetch(`${base}v1/claims/${encodeURIComponent(id)}`, { credentials: 'omit' })
  return response.ok ? response.json() : undefined
}
