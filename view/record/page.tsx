import { type ComponentChildren, h } from 'preact'
import type { Desk } from '../../core/snapshot/types.ts'
import { webAddress } from '../card/sources.tsx'
import { fill } from '../words/fill.ts'
import { href, type Place } from './href.ts'
import type { RecordWords } from './words/types.ts'

export interface PageProps {
  readonly words: RecordWords
  readonly desk: Partial<Desk>
  /** Where it is, and in which language. */
  readonly place: Place
  /** What of the page goes into its foot. */
  readonly foot?: ComponentChildren
  readonly children: ComponentChildren
}

/** What stands around every page: who publishes, the way to all questions, and under which terms. */
export function Page({ words, desk, place, foot, children }: PageProps) {
  const { name, licence, contact } = desk
  const policy = webAddress(desk.correctionsPolicy)
  return (
    <body>
      <header class="bar">
        <b>
          <a href={place.base}>{name ?? 'Counterpoint'}</a>
        </b>
        <nav aria-label={name ?? 'Counterpoint'}>
          <a href={href(place, 'claims')}>{words.all}</a>
        </nav>
      </header>
      <main>{children}</main>
      <footer class="colophon">
        {name && <span>{fill(words.publishedBy, name)}</span>}
        {licence && (
          <span>
            {words.licence}: <a href={`https://spdx.org/licenses/${licence}.html`}>{licence}</a>
          </span>
        )}
        {policy && <a href={policy}>{words.correctionsPolicy}</a>}
        {contact && /^(https?:\/\/|mailto:)/.test(contact) && <a href={contact}>{words.contact}</a>}
        {foot}
      </footer>
    </body>
  )
}
