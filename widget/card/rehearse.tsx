import { h, render } from 'preact'
import { Card } from '../../view/card/card.tsx'
import { viewOf } from '../../view/card/context.ts'
import { dateFormat, numberFormat } from '../../view/words/formats.ts'
import { idle } from '../loader/idle.ts'
import type { Mark } from '../marks/mark.ts'
import type { CardSetting } from './cards.ts'
import { inShadow } from './shadow.ts'

/**
 * A browser's first card takes it longer than all others: formats, code and fonts are loaded for it. So one is made out of sight while
 * nobody waits, a step at a time, and thrown away.
 */
export async function rehearse(setting: CardSetting, mark: Mark): Promise<void> {
  await idle()
  numberFormat(setting.lang).format(0)
  await idle()
  dateFormat(setting.lang).format(0)
  await idle()
  const host = document.createElement('counterpoint-card')
  const card = document.createElement('div')
  card.className = 'card'
  card.style.cssText = 'position:fixed;visibility:hidden'
  render(<Card view={viewOf(setting, mark)} />, card)
  await idle()
  inShadow(host, setting).append(card)
  document.documentElement.append(host)
  card.getBoundingClientRect()
  host.remove()
}
