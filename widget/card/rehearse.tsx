import { h, render } from 'preact'
import { Card } from '../../view/card/card.tsx'
import { viewOf } from '../../view/card/context.ts'
import { dateFormat, numberFormat } from '../../view/words/formats.ts'
import { idle } from '../loader/idle.ts'
import type { Mark } from '../loader/marks.ts'
import type { CardSettings } from './cards.ts'
import { inShadow } from './shadow.ts'

/**
 * A browser's first card takes it longer than all others: formats, code and fonts are loaded for it. So one is made out of sight while
 * nobody waits, a step at a time, and thrown away.
 */
export async function rehearse(settings: CardSettings, [mark]: readonly Mark[]): Promise<void> {
  if (!mark) return
  await idle()
  numberFormat(settings.lang).format(0)
  await idle()
  dateFormat(settings.lang).format(0)
  await idle()
  const host = document.createElement('counterpoint-card')
  const card = document.createElement('div')
  card.className = 'card rehearsed'
  render(<Card view={viewOf(settings, mark)} />, card)
  await idle()
  inShadow(host, settings).append(card)
  document.documentElement.append(host)
  card.getBoundingClientRect()
  host.remove()
}
