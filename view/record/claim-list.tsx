import { h } from 'preact'
import type { ClaimListItem } from '../../core/snapshot/types.ts'
import { Verdict } from '../card/card.tsx'
import type { Setting } from '../card/context.ts'
import { kindOf } from '../figure.ts'
import { dateIn } from '../words/dates.ts'
import { textIn } from '../words/text-in.ts'
import { href, type Place } from './href.ts'

/** The questions of a desk, each with what the record's card says first. */
export function ClaimListing({
  setting,
  claims,
}: {
  readonly setting: Setting & Place
  readonly claims: readonly ClaimListItem[]
}) {
  const { lang } = setting
  return (
    <ul class="list">
      {claims.map(({ id, question, line, updatedAt }) => {
        const { text, lang: tag } = textIn(lang, question)
        return (
          <li>
            <h2 lang={tag}>
              <a href={href(setting, `claims/${id}`)}>{text}</a>
            </h2>
            <p>
              <Verdict view={setting} kind={kindOf(line)} />
              <small>{dateIn(lang, updatedAt.slice(0, 10))}</small>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
