import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { ClaimSnapshot } from '../../core/snapshot/types.ts'
import { Card } from '../../view/card/card.tsx'
import { viewOf } from '../../view/card/context.ts'
import { MarginNote } from '../../view/card/margin-note.tsx'
import { Summary } from '../../view/card/summary.tsx'
import { kindOf } from '../../view/figure.ts'
import { languages } from '../../view/strings/index.ts'
import { sampleSnapshots } from './sample.ts'

/** What shows a claim, in the runtime that has no page. */
const base = 'https://counterpoint.example/'
const claims = sampleSnapshots.filter((snapshot): snapshot is ClaimSnapshot => 'relations' in snapshot)
const [casualties] = claims

describe.each(Object.entries(languages))('in the words of %s, outside any page', (lang, strings) => {
  const setting = { strings, lang, base }

  it.each(claims.map((claim) => [claim.id, claim] as const))('the card of %s is markup', (_, claim) => {
    const html = renderToString(h(Card, { view: viewOf(setting, { claim }) }))
    expect(html).toContain(`<h2 id="question" lang="en">${claim.question.en}</h2>`)
    expect(html).toContain(`href="${base}claims/${claim.id}"`)
    expect(html.match(/<q /g)).toHaveLength(claim.estimates.length)
    expect(html).toContain(strings.verdict[kindOf(claim.line)])
  })
})

it('editors’ texts are text there, whatever is in them', () => {
  const setting = { strings: languages.en ?? fail(), lang: 'en', base }
  const claim = { ...(casualties ?? fail()), question: { en: '<img src=x onerror=alert(1)>"' } }
  const annotation = { claimId: claim.id, figure: '<b>3,800', quote: { exact: '' }, line: claim.line, relations: [] }
  const entries = [{ figure: annotation.figure, isLost: true }]
  const html = [
    renderToString(h(Card, { view: viewOf(setting, { claim }) })),
    renderToString(h(MarginNote, { setting, figure: { claim, annotation, kind: 'conflict' } })),
    renderToString(h(Summary, { setting, entries, theme: 'light' })),
  ].join('')
  expect(html).toContain('&lt;img src=x onerror=alert(1)>')
  expect(html).toContain('&lt;b>3,800')
  expect(html).not.toMatch(/<img|<b>3,800/)
})

function fail(): never {
  throw new Error('the sample is not there')
}
