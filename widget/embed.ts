import { start } from './loader/start.ts'

// The evergreen build. What is known about an article comes as a module and not by `fetch`: a page then needs no `connect-src` for it,
// sends no cookie and no referrer of its own, and its console stays empty where nothing is known.
try {
  start(import.meta.url, {
    readArticle: async (address) => (await import(address)).default,
    loadMarks: (base) => import(base + MARKS),
    loadNotes: part(NOTES),
    loadCards: part(CARDS),
  })
} catch {
  // A browser that is too old, or a page that forbids something: the article stands as it is.
}

/** A failed part is asked for under another address. */
function part(path: string) {
  return (base: string, again: number) => import(base + path + (again ? `?${again}` : ''))
}
