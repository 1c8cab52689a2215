import { h } from 'preact'
import type { Kind } from '../figure.ts'
import { Verdict } from './card.tsx'
import type { Setting } from './context.ts'

/** A figure of an article, in its list. */
export interface Entry {
  readonly figure: string
  /** That the article states it: its verdict, and what leads to its card. */
  readonly stated?: { readonly kind: Kind; show(): void }
  /** That the comparison is there, though the article says something else now. */
  readonly isLost: boolean
}

/** An article's figures, those that it no longer states among them. */
export function Summary({ setting, entries, theme }: { setting: Setting; entries: readonly Entry[]; theme: string }) {
  const { strings } = setting
  return (
    <nav class={`card ${theme}`} aria-label={strings.summary}>
      <p class="title">{strings.summary}</p>
      <ul>
        {entries.map(({ figure, stated, isLost }) => (
          <li>
            {stated ? (
              <button type="button" onClick={stated.show}>
                <b>{figure}</b> <Verdict view={setting} kind={stated.kind} />
              </button>
            ) : (
              `${figure}: ${isLost ? strings.lost : strings.withdrawn}`
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
