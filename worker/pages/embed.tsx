import { Hono } from 'hono'
import { Fragment, h } from 'preact'
import type { ClaimSnapshot, ClaimTombstone } from '../../core/snapshot/index.ts'
import { Card } from '../../view/card/card.tsx'
import { viewOf } from '../../view/card/context.ts'
import { Tombstone } from '../../view/record/tombstone.tsx'
import { textIn } from '../../view/words/text-in.ts'
import type { AppEnv } from '../app-env.ts'
import { CACHE } from '../http/cache-policy.ts'
import { answer } from '../http/document.ts'
import { openToAll } from '../http/headers.ts'
import { entityTag } from '../publish/entity-tag.ts'
import { claimSnapshotKey } from '../publish/keys.ts'
import { isClaimId } from '../routes/names.ts'
import { unreadable } from '../routes/stored.ts'
import { FRAME_SCRIPT } from './frame-script.ts'
import { html } from './html.ts'
import { spoken } from './language.ts'
import { nothing } from './page.tsx'

/** Known once the first frame is asked for: a worker may not compute while it starts. */
let scriptHash: string | undefined

/** The card alone, for a frame on any page, also at an opaque origin (`sandbox`). */
export const embed = new Hono<AppEnv>().get('/claims/:id/embed', openToAll, async (c) => {
  const { snapshots, desk } = c.get('ports')
  const id = c.req.param('id')
  const asked = c.req.query('lang')
  if (!isClaimId(id)) return nothing(c, spoken(asked), await desk.read())
  const snapshot = await snapshots.read(claimSnapshotKey(id))
  if (snapshot.kind === 'missing') return nothing(c, spoken(asked), await desk.read())
  if (snapshot.kind !== 'found') return unreadable(c, snapshot)
  const claim: ClaimSnapshot | ClaimTombstone = JSON.parse(new TextDecoder().decode(snapshot.bytes))
  const isThere = 'relations' in claim
  const language = spoken(asked, isThere ? claim.question : {})
  const { name } = await desk.read()
  const { lang, strings, words } = language
  const text = html({
    lang,
    dir: strings.dir,
    script: FRAME_SCRIPT,
    head: (
      <>
        <title>{isThere ? textIn(lang, claim.question).text : words[claim.status]}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <base target="_blank" />
        <link rel="canonical" href={`/claims/${id}`} />
        <link rel="stylesheet" href="/pages/frame.css" />
      </>
    ),
    body: (
      <body>
        <main class="card">
          <h1 class="unseen">{name ?? 'Counterpoint'}</h1>
          {isThere ? (
            <Card view={viewOf({ ...language, publisher: name }, { claim })} />
          ) : (
            <Tombstone tombstone={claim} words={words} lang={lang} />
          )}
        </main>
      </body>
    ),
  })
  scriptHash ??= await hashOf(FRAME_SCRIPT)
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'self'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  )
  const etag = await entityTag(new TextEncoder().encode(text))
  const status = snapshot.metadata.status ?? 200
  return answer(c, { body: text, etag, type: 'text/html; charset=utf-8', cacheControl: CACHE.public, status })
})

/** A script's hash as a policy names it. */
async function hashOf(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
