import { type Signal, useSignal, useSignalEffect } from '@preact/signals'
import { api } from '../../api/api.ts'
import { type Asked, type BodyOf, heard } from '../../api/asked.ts'
import { look } from '../../decisions/outbox.ts'
import type { Entry } from '../../decisions/types.ts'
import { canWrite } from '../../session/session.ts'

export type ArticleAnswer = BodyOf<Awaited<ReturnType<typeof askArticle>>>

/** An article with its figures in the order of its text, and its words while they are kept. */
export interface Opened {
  readonly article: ArticleAnswer
  readonly entries: readonly Entry[]
  readonly text?: { readonly text: string; readonly readAt: string }
}

export interface OpenedArticle {
  readonly opened: Signal<Asked<Opened>>
  /** Asks for everything anew; what is shown stays until it is here. */
  again(): Promise<void>
}

export function useArticle(key: string): OpenedArticle {
  const opened = useSignal<Asked<Opened>>({ kind: 'waiting' })
  const again = async (): Promise<void> => {
    const next = await ask(key)
    if (next.kind === 'here') look(next.body.entries)
    opened.value = next
  }
  useSignalEffect(() => {
    // who signs in again with more scopes sees more
    canWrite.value
    void again()
  })
  return { opened, again }
}

function askArticle(key: string) {
  return api.articles[':key'].annotations.$get({ param: { key } })
}

async function ask(key: string): Promise<Asked<Opened>> {
  const article = await heard(askArticle(key))
  if (article.kind !== 'here') return article
  const { annotations, ...about } = article.body
  if (!canWrite.peek()) {
    const entries = annotations.map((annotation) => ({ annotation, article: about, tag: '' }))
    return { kind: 'here', body: { article: article.body, entries } }
  }
  const [tagged, text] = await Promise.all([everyEntry(key), heard(api.articles[':key'].text.$get({ param: { key } }))])
  if (tagged.kind !== 'here') return tagged
  if (text.kind === 'unreached') return text
  const places = new Map(annotations.map(({ id }, place) => [id, place]))
  const placeOf = ({ annotation }: Entry) => places.get(annotation.id) ?? annotations.length
  const entries = tagged.body.toSorted((a, b) => placeOf(a) - placeOf(b))
  return {
    kind: 'here',
    body: { article: article.body, entries, ...(text.kind === 'here' ? { text: text.body } : {}) },
  }
}

/** As many as one call gives. */
const PAGE = '200'

async function everyEntry(article: string): Promise<Asked<readonly Entry[]>> {
  const all: Entry[] = []
  let cursor: string | undefined
  do {
    const query = { status: 'all', article, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) }
    const page = await heard(api.annotations.$get({ query }))
    if (page.kind !== 'here') return page
    all.push(...page.body.annotations)
    cursor = page.body.next
  } while (cursor !== undefined)
  return { kind: 'here', body: all }
}
