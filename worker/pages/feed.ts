import type { LangMap } from '../../core/claim/types.ts'
import type { DeskDocument, RecentChange, RecentChanges } from '../../core/snapshot/index.ts'
import { kindOf } from '../../view/figure.ts'
import { strings as en } from '../../view/strings/en.ts'
import { verdictIn } from '../../view/words/verdict.ts'

/** What both kinds of feed say. */
export interface Feed {
  readonly title: string
  readonly origin: string
  readonly updated: string
  readonly author: string
  readonly licence?: string | undefined
  readonly entries: readonly FeedEntry[]
  readonly gone: readonly { readonly id: string; readonly when: string }[]
}

export interface FeedEntry {
  /** Stays, whatever becomes of the claim. */
  readonly id: string
  readonly link: string
  readonly title: string
  readonly summary: string
  readonly updated: string
  readonly lang: string
}

const NEVER = '1970-01-01T00:00:00.000Z'

const WORDS = { published: 'Published', revised: 'Revised', corrected: 'Corrected' } as const

/** Each change is an entry by itself, so that a reader who follows sees each once. What is taken back is no entry: it is told to be dropped. */
export function feedOf({ changes }: RecentChanges, { name, licence }: DeskDocument, origin: string): Feed {
  return {
    title: name ? `${name}: disputed figures` : 'Disputed figures',
    origin,
    updated: changes[0]?.at ?? NEVER,
    author: name ?? new URL(origin).host,
    licence,
    entries: changes.flatMap((change) => ('gone' in change ? [] : toEntry(change, origin))),
    gone: changes.flatMap((change) =>
      'gone' in change ? change.gone.map((n) => ({ id: idOf(origin, change.claim, n), when: change.at })) : [],
    ),
  }
}

function toEntry(
  { claim, revision, at, kind, question, line }: Exclude<RecentChange, { gone: unknown }>,
  origin: string,
) {
  const [lang, text] = inEnglishOrFirst(question)
  return [
    {
      id: idOf(origin, claim, revision),
      link: `${origin}/claims/${claim}`,
      title: `${WORDS[kind]}: ${text}`,
      summary: verdictIn(en, kindOf(line)),
      updated: at,
      lang,
    },
  ]
}

function idOf(origin: string, claim: string, revision: number): string {
  return `${origin}/claims/${claim}/r/${revision}`
}

function inEnglishOrFirst(texts: LangMap): readonly [lang: string, text: string] {
  const [first = ['en', '']] = Object.entries(texts)
  return texts.en === undefined ? first : ['en', texts.en]
}
