import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useEffect } from 'preact/hooks'
import type { LangMap } from '../../core/claim/types.ts'
import { textIn } from '../../view/words/text-in.ts'
import { api } from '../api/api.ts'
import { useAsked } from '../api/asked.ts'
import { Answer } from '../frame/answer.tsx'
import { language } from '../language/say.ts'
import type { AboutNow } from './about.ts'
import { words } from './words.ts'

/** Milliseconds without a key before the desk is asked. */
const TYPING = 120
const MOST = '8'

interface Props {
  readonly now: AboutNow | undefined
  readonly chosen: string | undefined
  choose(id: string): void
  /** Another claim is looked for: Enter in the box takes none that is not chosen by hand. */
  search(): void
}

/** Published claims alone: a mark leads readers to what they can see. */
export function ClaimSearch({ now, chosen, choose, search }: Props) {
  const typed = useSignal('')
  const q = useSignal('')
  useEffect(() => {
    const later = setTimeout(() => {
      q.value = typed.value
    }, TYPING)
    return () => clearTimeout(later)
  }, [typed.value])
  const { asked, again } = useAsked(() => api.search.$get({ query: { q: q.value, status: 'published', limit: MOST } }))
  const option = (id: string, question: LangMap | undefined) => {
    const { text, lang } = textIn(language, question)
    return (
      <label class="option" key={id}>
        <input type="radio" name="claim" value={id} checked={id === chosen} onChange={() => choose(id)} />
        <bdi lang={lang}>{text || id}</bdi>
      </label>
    )
  }
  return (
    <fieldset class="group">
      <legend>{words.claim}</legend>
      <label>
        {words.search}
        <input
          type="search"
          maxLength={200}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value
            search()
          }}
        />
      </label>
      <Answer asked={asked.value} again={again}>
        {({ hits }) => {
          const others = hits.filter(({ id }) => id !== now?.about.claimId)
          return (
            <div>
              {(now || others.length > 0) && (
                <div class="options">
                  {now && option(now.about.claimId, now.question)}
                  {others.map(({ id, question }) => option(id, question))}
                </div>
              )}
              {hits.length === 0 && <p class="soft">{words.noHit}</p>}
            </div>
          )
        }}
      </Answer>
    </fieldset>
  )
}
