import type { Known } from '../marks/found.ts'
import { idle } from './idle.ts'
import { readOptions } from './options.ts'
import type { Marks, Parts } from './parts.ts'
import { PLACED } from './placed.ts'
import { articleAddress, pageUrl } from './read-article.ts'
import { watch } from './watch.ts'

/** What a page can do with the embed. */
export interface Embed {
  /** Asks again what is known about the page, and marks it anew. */
  refresh(): void
  /** Takes back everything: marks, notes, card, listeners. */
  destroy(): void
}

declare global {
  interface Window {
    counterpoint?: Embed
  }
}

/** Starts the embed for this page, unless it has been started already. `url` is the address of the script. */
export function start(url: string, { readArticle, loadMarks, ...later }: Parts): void {
  // An element with this id or name would be found here too, and its fields as its properties.
  if (typeof window.counterpoint?.destroy === 'function') return
  const options = readOptions(url)
  const life = new AbortController()
  const { signal } = life
  let visited: string | null = null
  let known: Known | undefined
  let mounting: Promise<Marks> | undefined
  let marks: Marks | undefined
  let refreshed = 0

  /** How many figures are marked. */
  const mark = async (): Promise<number> => {
    if (!known || !(mounting || known.annotations.length || document.querySelector(PLACED))) return 0
    // Asked for once, however many ask until it is there.
    mounting ??= loadMarks(options.base).then(({ mount }) => mount(options, announce, changed, later))
    marks = await mounting
    if (!signal.aborted) return marks.show(known)
    marks.destroy()
    return 0
  }
  const visit = async (): Promise<void> => {
    const url = pageUrl(options)
    if (visited !== url) marks?.close()
    visited = url
    // An unknown article, a deployment that is down and a page without `crypto.subtle` (plain http) are all the same to a reader.
    const article =
      url &&
      (await articleAddress(url, options, refreshed)
        .then(readArticle)
        .catch(() => null))
    if (signal.aborted || visited !== url || !(article || known || document.querySelector(PLACED))) return
    known = article || NOTHING
    await idle()
    announce('ready', { marks: await mark() })
  }
  const check = async (): Promise<void> => {
    if (pageUrl(options) !== visited) await visit()
    else if (marks && !marks.isCurrent()) await mark()
  }
  const changed = watch(() => check().catch(silence), signal)
  const begin = () => visit().catch(silence)
  window.counterpoint = {
    refresh() {
      refreshed++
      begin()
    },
    destroy() {
      life.abort()
      marks?.destroy()
      delete window.counterpoint
    },
  }
  // The head must be whole before the page can be named.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { signal })
  else begin()
}

/** What is known about a page that nobody has checked. */
const NOTHING: Known = { annotations: [], claims: {} }

/** A stranger's page must never see an error of the embed: what fails is left out. */
function silence(): void {}

function announce(event: string, detail: unknown): void {
  document.dispatchEvent(new CustomEvent(`counterpoint:${event}`, { detail }))
}
