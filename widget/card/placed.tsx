import { h, render } from 'preact'
import type { ClaimTombstone, PublicClaim } from '../../core/snapshot/types.ts'
import { Card } from '../../view/card/card.tsx'
import { viewOf } from '../../view/card/context.ts'
import type { Found } from '../marks/found.ts'
import type { CardSetting } from './cards.ts'
import { inShadow } from './shadow.ts'
import { themeOf } from './theme.ts'

/** Draws the card of each `<counterpoint-claim claim="id">` where the publisher placed it. What it holds already stays until then. */
export async function fillPlaced(setting: CardSetting, { article }: Found): Promise<void> {
  for (const element of document.querySelectorAll('counterpoint-claim')) {
    const id = element.getAttribute('claim') ?? ''
    const claim = Object.hasOwn(article.claims, id) ? article.claims[id] : await readClaim(setting.base, id, article)
    if (!claim || !('estimates' in claim)) continue
    render(
      <div class={`card ${themeOf(element, setting)}`}>
        <Card view={viewOf(setting, { claim })} />
      </div>,
      inShadow(element, setting),
    )
  }
}

/** Asks for a claim once for each answer about the article: one that is not public is not asked for whenever the page changes. */
function readClaim(base: string, id: string, article: Found['article']): Answer {
  const answers = asked.get(article) ?? []
  asked.set(article, answers)
  const [, before] = answers.find(([of]) => of === id) ?? []
  const answer = before ?? ask(`${base}v1/claims/${encodeURIComponent(id)}`)
  if (!before) answers.push([id, answer])
  return answer
}

async function ask(address: string): Answer {
  const response = await fetch(address, { credentials: 'omit' })
  return response.ok ? response.json() : undefined
}

type Answer = Promise<PublicClaim | ClaimTombstone | undefined>

const asked = new WeakMap<Found['article'], [id: string, answer: Answer][]>()
