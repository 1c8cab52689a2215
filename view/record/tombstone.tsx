import { h } from 'preact'
import type { ClaimTombstone } from '../../core/snapshot/types.ts'
import { dateIn } from '../words/dates.ts'
import { textIn } from '../words/text-in.ts'
import type { RecordWords } from './words/types.ts'

/** What is left of a record that was taken back: that it was, when, and what its publisher says. */
export function Tombstone(props: {
  readonly tombstone: ClaimTombstone
  readonly words: RecordWords
  readonly lang: string
}) {
  const { tombstone, words, lang } = props
  const { status, updatedAt, corrections } = tombstone
  return (
    <article class="lead">
      <h1>{words[status]}</h1>
      <p>{words[`${status}Lead`]}</p>
      {corrections.map(({ at, text }) => (
        <p class="correction">
          <b>{dateIn(lang, at.slice(0, 10))}</b> {textIn(lang, text).text}
        </p>
      ))}
      <p class="soft">
        <time datetime={updatedAt}>{dateIn(lang, updatedAt.slice(0, 10))}</time>
      </p>
    </article>
  )
}
