import { type Signal, useSignal } from '@preact/signals'
import { h } from 'preact'
import { api } from '../../../api/api.ts'
import { heard, useAsked } from '../../../api/asked.ts'
import { Answer } from '../../../frame/answer.tsx'
import { siteOf } from '../../../language/addresses.ts'
import { words } from './words.ts'

export interface Text {
  readonly url: string
  readonly date: string
  readonly title?: string
  readonly text: string
  /** Of an article that the desk has read. */
  readonly key?: string
}

const MOST_LISTED = 50

/** The texts: those of articles that the desk has read, by a tick, and any others pasted. */
export function HandedIn({ texts }: { readonly texts: Signal<readonly Text[]> }) {
  const { asked, again } = useAsked(() => api.articles.$get({ query: { limit: String(MOST_LISTED) } }))
  const gone = useSignal<readonly string[]>([])
  const pick = async ({ key, url, title, publishedAt }: Listed): Promise<void> => {
    const text = await heard(api.articles[':key'].text.$get({ param: { key } }))
    if (text.kind !== 'here') {
      gone.value = [...gone.value, key]
      return
    }
    const about = { url, date: publishedAt ?? '', ...(title === undefined ? {} : { title }), key }
    texts.value = [...texts.value.filter((one) => one.key !== key), { ...about, text: text.body.text }]
  }
  const set = (i: number, next: Text): void => {
    texts.value = texts.value.with(i, next)
  }
  return (
    <div class="handed-in">
      <fieldset class="group">
        <legend>{words.read}</legend>
        <Answer asked={asked.value} again={again}>
          {({ articles }) =>
            articles.length === 0 ? (
              <p class="soft">{words.noneRead}</p>
            ) : (
              <ul class="picks">
                {articles.map((one) => (
                  <li key={one.key}>
                    <label class="inline">
                      <input
                        type="checkbox"
                        checked={texts.value.some(({ key }) => key === one.key)}
                        onChange={({ currentTarget: { checked } }) => {
                          if (checked) void pick(one)
                          else texts.value = texts.value.filter(({ key }) => key !== one.key)
                        }}
                      />
                      <span dir="auto">
                        {one.title ?? words.untitled} <small>{siteOf(one.url)}</small>
                        {gone.value.includes(one.key) && <small class="loud"> {words.notKept}</small>}
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
      </fieldset>
      {texts.value.map(
        (one, i) =>
          one.key === undefined && (
            <fieldset class="group" key={i}>
              <legend>{words.text(i + 1)}</legend>
              <label>
                {words.textOf}
                <textarea
                  rows={3}
                  dir="auto"
                  value={one.text}
                  onInput={({ currentTarget: { value } }) => set(i, { ...one, text: value })}
                />
              </label>
              <div class="two">
                <label>
                  {words.url}
                  <input value={one.url} onInput={({ currentTarget: { value } }) => set(i, { ...one, url: value })} />
                </label>
                <label>
                  {words.date}
                  <input value={one.date} onInput={({ currentTarget: { value } }) => set(i, { ...one, date: value })} />
                </label>
              </div>
            </fieldset>
          ),
      )}
    </div>
  )
}

interface Listed {
  readonly key: string
  readonly url: string
  readonly title?: string
  readonly publishedAt?: string
}
