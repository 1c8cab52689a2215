import { h } from 'preact'
import type { RecentChange } from '../../core/snapshot/types.ts'
import { Verdict } from '../card/card.tsx'
import type { Setting } from '../card/context.ts'
import { kindOf } from '../figure.ts'
import { dateIn } from '../words/dates.ts'
import { textIn } from '../words/text-in.ts'

export type Latest = Exclude<RecentChange, { readonly gone: readonly number[] }>

/** The newest questions on which sources conflict, for the front page. */
export function LatestDisputes({ setting, latest }: { readonly setting: Setting; readonly latest: readonly Latest[] }) {
  const { lang, base } = setting
  return (
    <section class="wrap latest" aria-labelledby="latest">
      <h2 id="latest">Latest disputed figures</h2>
      <ul>
        {latest.map(({ claim, question, line, at }) => {
          const { text, lang: tag } = textIn(lang, question)
          return (
            <li>
              <a href={`${base}claims/${claim}`} lang={tag}>
                {text}
              </a>{' '}
              <span>
                <Verdict view={setting} kind={kindOf(line)} />
                <time datetime={at}>{dateIn(lang, at.slice(0, 10))}</time>
              </span>
            </li>
          )
        })}
      </ul>
      <p>
        <a href={`${base}claims`}>All questions</a>
      </p>
    </section>
  )
}
