import type { Found } from './found.ts'
import { idle } from './idle.ts'
import { findMarks, isIntact } from './marks.ts'
import { readOptions } from './options.ts'
import { PLACED, readText } from './page-text.ts'
import { articleAddress, pageUrl } from './read-article.ts'
import type { Sources, Ui } from './ui-module.ts'
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
export function start(url: string, { readArticle, loadUi }: Sources): void {
  // An element with this id would be found under the same name.
  if (window.counterpoint?.destroy) return
  const options = readOptions(url)
  const life = new AbortController()
  const { signal } = life
  let visited: string | null = null
  let found: Found | null = null
  let ui: Ui | undefined
  let refreshed = 0

  const mark = async (): Promise<void> => {
    if (!found) return
    const root = document.querySelector(options.root ?? 'body')
    if (root) found = { ...found, ...findMarks(readText(root, options.exclude), found.article) }
    if (!ui && (found.marks.length || document.querySelector(PLACED)))
      ui = await (await loadUi()).mount(options, announce)
    if (signal.aborted) ui?.destroy()
    else await ui?.show(found)
  }
  const visit = async (): Promise<void> => {
    const url = pageUrl(options)
    visited = url
    // An unknown article, a deployment that is down and a page without `crypto.subtle` (plain http) are all the same to a reader.
    const article =
      url &&
      (await articleAddress(url, options, refreshed)
        .then(readArticle)
        .catch(() => null))
    if (signal.aborted || visited !== url || !(article || found || document.querySelector(PLACED))) return
    found = { article: article || NOTHING, marks: [], lost: [] }
    await idle()
    await mark()
    announce('ready', { marks: found.marks.length })
  }
  const check = async (): Promise<void> => {
    if (pageUrl(options) !== visited) await visit()
    else if (found && (found.lost.length || !found.marks.every(isIntact) || !(ui?.isIntact() ?? true))) await mark()
  }
  watch(() => check().catch(silence), signal)
  const begin = () => visit().catch(silence)
  window.counterpoint = {
    refresh() {
      refreshed++
      begin()
    },
    destroy() {
      life.abort()
      ui?.destroy()
      delete window.counterpoint
    },
  }
  // The head must be whole before the page can be named.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { signal })
  else begin()
}

/** What is known about a page that nobody has checked. */
const NOTHING = { annotations: [], claims: {} }

/** A stranger's page must never see an error of the embed: what fails is left out. */
function silence(): void {}

function announce(event: string, detail: unknown): void {
  document.dispatchEvent(new CustomEvent(`counterpoint:${event}`, { detail }))
}
