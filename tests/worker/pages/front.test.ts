import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ClaimSnapshot } from '../../../core/snapshot/index.ts'
import { RECENT_CHANGES_KEY } from '../../../worker/publish/keys.ts'
import { request, sampleSnapshots, store } from '../sample.ts'

const [casualties, share] = sampleSnapshots as ClaimSnapshot[]
const changeOf = ({ id, question, line }: ClaimSnapshot, kind = 'revised') => ({
  kind,
  claim: id,
  revision: 2,
  at: '2025-01-22T12:00:00Z',
  question,
  line,
})

describe('the front page', () => {
  beforeAll(() => env.SNAPSHOTS.delete(RECENT_CHANGES_KEY))

  it('is whole where nothing was published', async () => {
    const response = await request('/')
    const page = await response.text()
    expect(response.headers.get('Content-Security-Policy')).toContain("require-trusted-types-for 'script'")
    expect(page).toContain('<h1 id="what">')
    expect(page).not.toMatch(/Latest disputed|<!-- latest/)
  })

  it('lists the newest questions on which sources conflict, each once, and nothing that was taken back', async () => {
    if (!casualties || !share) throw new Error('no sample')
    const hostile = { ...casualties, id: 'hostile', question: { en: '<img src=x onerror=alert(1)> $& $1' } }
    await store(RECENT_CHANGES_KEY, {
      changes: [
        { kind: 'withdrawn', claim: 'gone', revision: 3, at: '2025-01-23T12:00:00Z', gone: [2] },
        changeOf(casualties),
        changeOf(casualties, 'published'),
        changeOf(share),
        changeOf(hostile),
        changeOf({ ...casualties, id: 'gone' }),
      ],
    })
    const page = await (await request('/')).text()
    expect(page.match(/href="\/claims\/[^"]+"/g)).toEqual([`href="/claims/${casualties.id}"`, 'href="/claims/hostile"'])
    expect(page).toContain('&lt;img src=x onerror=alert(1)> $&amp; $1')
  })
})
