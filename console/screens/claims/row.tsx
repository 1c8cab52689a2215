import { h } from 'preact'
import { Verdict } from '../../../view/card/card.tsx'
import { factorIn } from '../../../view/words/speak.ts'
import { textIn } from '../../../view/words/text-in.ts'
import { moment } from '../../language/dates.ts'
import { language } from '../../language/say.ts'
import { setting } from '../../language/setting.ts'
import type { Hit } from './asked.ts'
import { words } from './words.ts'

/** A claim: what it asks, what readers see of it and where, and who changed it last. */
export function ClaimRow({ hit }: { readonly hit: Hit }) {
  const { id, question, status, revision, verdict, factor, isStale, articles, updatedAt, updatedBy, working } = hit
  const { text, lang } = textIn(language, question)
  const notes = [revision === 0 && words.begun, revision > 0 && working && words.changes, isStale && words.old].filter(
    (note): note is string => typeof note === 'string',
  )
  return (
    <li>
      <div>
        <a href={`/console/claims/${id}`}>{text === '' ? <i>{words.untitled}</i> : <bdi lang={lang}>{text}</bdi>}</a>
        {notes.length > 0 && <small class="notes">{notes.join(' · ')}</small>}
      </div>
      <div>
        {verdict && status === 'published' ? (
          <span>
            <Verdict view={setting} kind={verdict} />{' '}
            {factor !== undefined && <span class="soft">{`×${factorIn(language, factor)}`}</span>}
          </span>
        ) : (
          <span class="soft">{words.is[status]}</span>
        )}
      </div>
      <small class="num in">{articles > 0 && words.articles(articles)}</small>
      <small class="num">
        {moment(updatedAt, new Date())} <bdi class="who">{updatedBy}</bdi>
      </small>
    </li>
  )
}
