import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type ClaimSnapshot, claimSnapshot, tombstone } from '../../../core/snapshot/index.ts'
import { languages } from '../../../view/strings/index.ts'
import { createApp } from '../../../worker/app.ts'
import { deployedPorts } from '../../../worker/deployed-ports.ts'
import { deskReader } from '../../../worker/publish/desk-reader.ts'
import {
  articleSnapshotKey,
  claimHistoryKey,
  claimListKey,
  claimSnapshotKey,
  DESK_KEY,
  revisionSnapshotKey,
} from '../../../worker/publish/keys.ts'
import { snapshotReader } from '../../../worker/publish/snapshot-reader.ts'
import { request, sampleClaims, sampleSnapshots, store } from '../sample.ts'

const ID = 'dprk-casualties-kursk'
const ORIGIN = 'https://counterpoint.example'
const casualties = sampleSnapshots.find((claim) => claim.id === ID) as ClaimSnapshot
const HISTORY = {
  id: ID,
  revisions: [
    {
      revision: 2,
      at: '2025-01-22T12:00:00Z',
      kind: 'revised',
      changes: [{ path: `estimates/${casualties.estimates[0]?.id}/value`, kind: 'changed' }],
    },
    { revision: 1, at: '2025-01-06T12:00:00Z', kind: 'published', changes: [] },
  ],
  corrections: [],
  days: ['2024-12-23', '2025-01-05'],
}
/** What an editor might write to harm readers. */
const HOSTILE = `"><img src=x onerror=alert(1)></script><script>alert(2)</script>[x](javascript:alert(3))`

beforeAll(async () => {
  for (const snapshot of sampleSnapshots) await store(claimSnapshotKey(snapshot.id), snapshot)
  await store(revisionSnapshotKey(ID, 1), casualties, { signature: 'key1.abc' })
  await store(claimHistoryKey(ID), HISTORY)
  const [claim] = sampleClaims
  if (!claim) throw new Error('no sample')
  const taken = { ...claim, id: 'taken-back', status: 'withdrawn' as const }
  await store(claimSnapshotKey('taken-back'), tombstone(taken), { status: 410 })
  const [first, ...rest] = claim.estimates
  if (!first) throw new Error('no estimate')
  const [link, ...carriers] = first.chain
  const harmful = {
    ...claim,
    id: 'harmful',
    question: { en: HOSTILE },
    reason: { en: HOSTILE },
    corrections: [{ at: '2025-01-01', kind: 'correction' as const, text: { en: HOSTILE }, fromRevision: 1 }],
    estimates: [
      {
        ...first,
        note: { en: HOSTILE },
        value: { ...first.value, phrase: HOSTILE },
        chain: link
          ? [{ ...link, title: HOSTILE, quote: HOSTILE, party: { ...link.party, name: HOSTILE } }, ...carriers]
          : [],
      },
      ...rest,
    ],
  }
  await store(
    claimSnapshotKey('harmful'),
    claimSnapshot(harmful as never, () => undefined),
  )
})

const html = async (path: string): Promise<string> => (await request(path)).text()
/** What a reader sees of it, without markup. */
const textOf = (page: string): string =>
  page
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

describe('the page of a claim', () => {
  it('says its question, and of every estimate who stated what, in which words, and where it was read', async () => {
    const page = await html(`/claims/${ID}`)
    expect(page).toContain(`<h1 lang="en">${casualties.question.en}</h1>`)
    for (const { id, value, chain } of casualties.estimates) {
      expect(page).toContain(`id="e-${id}"`)
      expect(textOf(page)).toContain(value.phrase)
      for (const { url } of chain)
        if (url) expect(page).toContain(`href="${url.replace(/&/g, '&amp;')}" rel="noopener"`)
    }
  })

  it('says every pair of current estimates that conflicts, with its rule', async () => {
    const current = new Set(casualties.estimates.filter((estimate) => estimate.current).map(({ id }) => id))
    const conflicts = casualties.relations.filter(
      ({ a, b, verdict }) =>
        current.has(a) && current.has(b) && (verdict === 'conflict' || verdict === 'possibleConflict'),
    )
    const page = await html(`/claims/${ID}`)
    expect(conflicts.length).toBeGreaterThan(1)
    expect(page.match(/<li class="(?:conflict|possibleConflict)">/g)).toHaveLength(conflicts.length)
    expect(page.match(/rule R\d/g)).toHaveLength(conflicts.length)
  })

  it.each([
    ['an entry without its changes', { ...HISTORY, revisions: [{ revision: 2, at: '2025-01-22', kind: 'revised' }] }],
    ['changes without a path', { ...HISTORY, revisions: [{ ...HISTORY.revisions[0], changes: [null] }] }],
    ['no days', { ...HISTORY, days: undefined }],
    ['no moment', { ...HISTORY, revisions: [{ ...HISTORY.revisions[1], at: 1736164800000 }] }],
    ['a text', 'once upon a time'],
  ])('goes without its past where that cannot be shown, and the health names it: %s', async (_, history) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const claim = { ...casualties, id: `past-${crypto.randomUUID()}` }
    const key = claimHistoryKey(claim.id)
    await store(claimSnapshotKey(claim.id), claim)
    await store(key, history)
    const page = await request(`/claims/${claim.id}`)
    expect(page.status).toBe(200)
    const text = await page.text()
    expect(text).toContain(`<h1 lang="en">${casualties.question.en}</h1>`)
    expect(text).not.toContain('class="history"')
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ document: key }))
    const health = await (await request('/v1/health')).json()
    expect(health).toMatchObject({ unreadable: expect.arrayContaining([{ document: key, at: expect.any(String) }]) })
  })

  it('that cannot be drawn itself is a failure, and the health names it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { estimates: _, ...flawed } = { ...casualties, id: 'flawed' }
    await store(claimSnapshotKey('flawed'), flawed)
    expect((await request('/claims/flawed')).status).toBe(500)
    expect((await request('/claims/flawed.csv')).status).toBe(500)
    // what is stored stays readable
    expect(await (await request('/v1/claims/flawed')).json()).toEqual(flawed)
    const { unreadable }: { unreadable: { document: string }[] } = await (await request('/v1/health')).json()
    expect(unreadable.map(({ document }) => document)).toContain('v1:c:flawed')
  })

  it('tells its past, and the days on which other things were known', async () => {
    const page = await html(`/claims/${ID}`)
    expect(page).toContain(`href="/claims/${ID}/r/1"`)
    expect(textOf(page)).toContain('Revised Revision 2 Jan 22, 2025 changed:')
    expect(page).toContain(`href="/claims/${ID}?as_of=2025-01-05"`)
  })

  it('runs no script, takes styles from here alone, and is under 60 kB', async () => {
    const response = await request(`/claims/${ID}`)
    const page = await response.text()
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; style-src 'self'; img-src data:;/,
    )
    expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=60/)
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">'])
    expect(page.match(/<[a-z][^<>]*\s(?:style|on\w+)=/g)).toBeNull()
    expect(new TextEncoder().encode(page).length).toBeLessThan(60_000)
  })

  it('names its one address, its other languages and shapes, and how it is embedded', async () => {
    const page = await html(`/claims/${ID}?utm_source=x`)
    expect(page).toContain(`<link rel="canonical" href="${ORIGIN}/claims/${ID}"/>`)
    expect(page).toContain(`hreflang="en"`)
    expect(page).toContain(`type="application/json+oembed" href="${ORIGIN}/oembed?url=`)
    for (const ending of ['json', 'jsonld', 'csv', 'md', 'svg']) {
      expect(page).toContain(`href="${ORIGIN}/claims/${ID}.${ending}"`)
    }
  })

  it.each(Object.keys(languages))('speaks %s', async (lang) => {
    const page = await html(`/claims/${ID}?lang=${lang}`)
    expect(page).toContain(`<html lang="${lang}" dir="${languages[lang]?.dir}">`)
    expect(textOf(page)).toContain(languages[lang]?.verdict.conflict)
  })

  it('keeps the language that was asked for wherever it leads', async () => {
    const page = await html(`/claims/${ID}?lang=de`)
    const own = [...page.matchAll(/<a href="(\/claims[^"]*)"/g)].map(([, address]) => address ?? '')
    const pages = own.filter((address) => !/\.(json|jsonld|csv|md|svg)$/.test(address))
    expect(pages.length).toBeGreaterThan(4)
    expect(pages.filter((address) => !/[?;]lang=de$/.test(address))).toEqual([])
  })

  it('reads two values of KV, side by side', async () => {
    const asked: string[] = []
    let open = 0
    let most = 0
    const reader = snapshotReader(env.SNAPSHOTS)
    const app = createApp((env) => ({
      ...deployedPorts(env),
      snapshots: {
        ...reader,
        async read(key) {
          asked.push(key)
          open++
          most = Math.max(most, open)
          const found = await reader.read(key)
          open--
          return found
        },
      },
    }))
    await app.request(`/claims/${ID}`, {}, env)
    expect(asked).toEqual([claimSnapshotKey(ID), claimHistoryKey(ID)])
    expect(most).toBe(2)
  })

  it('is known by a tag', async () => {
    const etag = (await request(`/claims/${ID}`)).headers.get('ETag') ?? ''
    const again = await request(`/claims/${ID}`, { headers: { 'If-None-Match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('of a day shows what was known then, and the way to now', async () => {
    const page = textOf(await html(`/claims/${ID}?as_of=2024-12-24`))
    expect(page).toContain('This is what was known on Dec 24, 2024. See what is known now')
    expect(page).not.toContain('Jan 13, 2025')
  })

  it('of a revision shows its hash, and may be kept for a day', async () => {
    const response = await request(`/claims/${ID}/r/1`)
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=86400')
    const page = await response.text()
    const bytes = new TextEncoder().encode((await env.SNAPSHOTS.get(revisionSnapshotKey(ID, 1))) ?? '')
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    expect(page).toContain(`SHA-256 ${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`)
    expect(textOf(page)).toContain('This is revision 1')
    expect(page).toContain('Signed by its publisher: key1.abc')
  })

  it.each([
    '/claims/nobody-asked',
    '/claims/Not%20An%20Id',
    `/claims/${ID}/r/0`,
    `/claims/${ID}/r/99`,
    `/claims/${ID}?as_of=x`,
  ])('is a page that says so where nothing is: %s', async (path) => {
    const response = await request(path)
    expect([response.status, response.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(textOf(await response.text())).toContain('There is no such page')
  })

  it('that was withdrawn says only that, in each of its shapes', async () => {
    for (const path of ['/claims/taken-back', '/claims/taken-back/embed']) {
      const response = await request(path)
      expect(response.status).toBe(410)
      expect(textOf(await response.text())).toContain('This record was withdrawn')
    }
    for (const ending of ['json', 'jsonld', 'csv', 'md', 'svg']) {
      const response = await request(`/claims/taken-back.${ending}`)
      expect([response.status, await response.json()]).toMatchObject([410, { status: 'withdrawn' }])
    }
  })
})

describe('an editor’s text', () => {
  const SAFE = ['/claims/harmful', '/claims/harmful/embed', '/claims/harmful.svg', '/claims/harmful?as_of=2025-02-01']

  it.each(SAFE)('is text in %s', async (path) => {
    const page = await html(path)
    expect(page).not.toContain('<img')
    expect(page.replace(/<script type="(?:application\/ld\+json|module)">[^<]*<\/script>/g, '')).not.toContain(
      '<script',
    )
    expect(textOf(page)).toContain('<img src=x onerror=alert(1)>')
  })

  it('is no link and no markup in Markdown', async () => {
    const text = await html('/claims/harmful.md')
    expect(text).not.toMatch(/[^\\]\]\(javascript:|(?<!\\)<img/)
  })

  it('ends no attribute of an oEmbed answer', async () => {
    const { html } = await (await request(`/oembed?url=${ORIGIN}/claims/harmful`)).json<{ html: string }>()
    expect(html.match(/<[a-z]+/g)).toEqual(['<blockquote', '<a', '<iframe'])
  })
})

describe('the list of questions', () => {
  beforeAll(async () => {
    const claims = (sampleSnapshots as ClaimSnapshot[]).map(({ id, question, line, status, revision, updatedAt }) => ({
      id,
      question,
      line,
      status,
      revision,
      updatedAt,
    }))
    await store(claimListKey(0), { claims, next: '1' })
  })

  it('links to each record, and to the rest', async () => {
    const page = await html('/claims')
    for (const { id } of sampleSnapshots) expect(page).toContain(`href="/claims/${id}"`)
    expect(page).toContain('href="/claims?cursor=1" rel="next"')
  })

  it('is searched without a script, and what was searched is kept by nobody', async () => {
    const response = await request('/claims?q=%22%3E%3Cimg%3E')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const page = await response.text()
    expect(page).not.toContain('<img>')
    expect(textOf(page)).toContain('No question has these words.')
  })

  it('keeps the language that was asked for', async () => {
    const page = await html('/claims?lang=de')
    expect(page).toContain(`href="/claims/${ID}?lang=de"`)
    expect(page).toContain('href="/claims?cursor=1&amp;lang=de"')
    expect(page).toContain('<input type="hidden" name="lang" value="de"/>')
  })

  it('says that it cannot search rather than that nothing is there', async () => {
    const app = createApp((env) => ({
      ...deployedPorts(env),
      claims: { index: async () => undefined, read: async () => 'down' },
    }))
    expect((await app.request('/claims?q=soldiers', {}, env)).status).toBe(503)
  })

  it('has no page beyond its end', async () => {
    expect((await request('/claims?cursor=99')).status).toBe(404)
  })
})

describe('an article’s figures', () => {
  const KEY = 'article_for_a_fragment'

  beforeAll(async () => {
    const { relations: _, ruleset, ...claim } = casualties
    await store(articleSnapshotKey(KEY), {
      key: KEY,
      url: 'https://news.example/kursk',
      title: 'Who counts',
      annotations: [
        {
          claimId: ID,
          estimateId: casualties.estimates[0]?.id,
          figure: '3,800',
          quote: { exact: 'some 3,800 <b>soldiers' },
          line: claim.line,
          relations: [],
        },
      ],
      claims: { [ID]: claim },
      ruleset,
      updatedAt: '2025-01-22T12:00:00Z',
    })
  })

  it('stand on a page of their own', async () => {
    const page = await html(`/articles/${KEY}`)
    expect(page).toContain('<h1>Who counts</h1>')
    expect(textOf(page)).toContain('3,800 Sources conflict')
  })

  it('stand in a fragment with whole addresses, for a publisher’s server to put into its page', async () => {
    const response = await request(`/articles/${KEY}.html`)
    const fragment = await response.text()
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(fragment).toMatch(/^<section class="counterpoint" lang="en" dir="ltr">/)
    expect(fragment).toContain(`href="${ORIGIN}/claims/${ID}"`)
    expect(fragment).toContain('some 3,800 &lt;b>soldiers')
    expect(fragment).not.toMatch(/<html|<script|style=/)
  })

  it('are nowhere where no figure is known', async () => {
    expect((await request('/articles/nobody_knows_this_key0')).status).toBe(404)
    expect((await request('/articles/nobody_knows_this_key0.html')).status).toBe(404)
  })
})

it('a framed card names its publisher', async () => {
  await store(DESK_KEY, { name: 'Example <b>Newsroom', keys: [] })
  const app = createApp((env) => ({
    ...deployedPorts(env),
    desk: deskReader(snapshotReader(env.SNAPSHOTS), { now: () => 0 }),
  }))
  const page = await (await app.request(`/claims/${ID}/embed`, {}, env)).text()
  expect(page).toMatch(/<div class="foot">.*<span>Example &lt;b>Newsroom<\/span><\/div>/)
})
