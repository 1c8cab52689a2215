import { openCards } from './card/index.ts'
import { start } from './loader/start.ts'
import { strings as ar } from './strings/ar.ts'
import { strings as de } from './strings/de.ts'
import { strings as en } from './strings/en.ts'
import { strings as es } from './strings/es.ts'
import { strings as fr } from './strings/fr.ts'
import { strings as ko } from './strings/ko.ts'
import type { Strings } from './strings/types.ts'
import { strings as uk } from './strings/uk.ts'
import { mountUi } from './ui.ts'

// The build for pages that name the embed's hash (`integrity`): one file, so that nothing runs which the hash does not cover. What is
// known about an article is therefore read as data; the page needs the deployment in its `connect-src`.
const languages: Readonly<Record<string, Strings>> = { ar, de, en, es, fr, ko, uk }

try {
  start(import.meta.url, {
    async readArticle(address) {
      const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
      return response.ok ? JSON.parse((await response.text()).slice('export default '.length)) : null
    },
    loadUi: async () => ({
      mount: mountUi({
        loadStrings: async (language) => languages[language] ?? en,
        loadCards: async () => ({ openCards }),
      }),
    }),
  })
} catch {
  // As in embed.ts.
}
