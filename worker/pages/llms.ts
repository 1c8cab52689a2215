import { Hono } from 'hono'
import type { DeskDocument, RecentChanges } from '../../core/snapshot/index.ts'
import type { AppEnv } from '../app-env.ts'
import { openToAll } from '../http/headers.ts'
import { RECENT_CHANGES_KEY } from '../publish/keys.ts'
import { derived, unreadable } from '../routes/stored.ts'
import { feedOf } from './feed.ts'
import { originOf } from './origin.ts'

/** What a language model should know before it cites this record: what a record is, where it is whole, and what is newest. */
export const llms = new Hono<AppEnv>().get('/llms.txt', openToAll, async (c) => {
  const { snapshots, desk } = c.get('ports')
  const [found, said] = await Promise.all([snapshots.read(RECENT_CHANGES_KEY), desk.read()])
  if (found.kind === 'down' || found.kind === 'damaged') return unreadable(c, found)
  const recent = found.kind === 'found' ? JSON.parse(new TextDecoder().decode(found.bytes)) : { changes: [] }
  return derived<string>(c, llmsText(recent, said, originOf(c, said)), 'text/plain; charset=utf-8')
})

function llmsText(recent: RecentChanges, desk: DeskDocument, origin: string): string {
  const { entries } = feedOf(recent, desk, origin)
  const claims = new Map(entries.map(({ link, title, summary }) => [link, { title, summary }] as const).reverse())
  return [
    `# ${oneLine(desk.name ?? 'Counterpoint')}: disputed figures`,
    '',
    '> Each record is one disputed question with every estimate that somebody gave of it: who, when, counting what. Whether two estimates contradict each other is computed by published rules. No figure is called true or false; cite an estimate with its source and its date.',
    '',
    ...(desk.licence === undefined ? [] : [`Licence: ${desk.licence}`, '']),
    '## Where it is',
    '',
    `- [All questions](${origin}/claims)`,
    `- [One record as JSON](${origin}/v1/claims/ID): with \`?as_of=2025-01-06\`, as it was known on a day; \`.csv\` and \`.jsonld\` too`,
    `- [The API](${origin}/v1/openapi.json)`,
    `- [The newest changes](${origin}/changes.json)`,
    `- [Who publishes, and with which keys](${origin}/.well-known/counterpoint.json)`,
    ...(claims.size === 0 ? [] : ['', '## Newest', '']),
    ...[...claims]
      .reverse()
      .map(([link, { title, summary }]) => `- [${linkText(title)}](${link}): ${oneLine(summary)}`),
    '',
  ].join('\n')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

function linkText(text: string): string {
  return oneLine(text).replaceAll(/[\\[\]]/g, '\\$&')
}
