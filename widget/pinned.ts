import { anyWords } from './any-words.ts'
import { openCards } from './card/index.tsx'
import { start } from './loader/start.ts'
import { mount } from './mount.ts'
import { drawNotesIn } from './notes/index.ts'

// The build for pages that name the embed's hash (`integrity`): one file, so that nothing runs which the hash does not cover. What is
// known about an article is therefore read as data; the page needs the deployment in its `connect-src`.
try {
  start(import.meta.url, {
    async readArticle(address) {
      const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      // Not by the page's `JSON`, which may be another.
      return response.ok ? new Response((await response.text()).slice('export default '.length)).json() : null
    },
    loadMarks: async () => ({ mount }),
    loadNotes: async () => ({ drawNotes: drawNotesIn(anyWords) }),
    loadCards: async () => ({ openCards }),
  })
} catch {
  // As in embed.ts.
}
