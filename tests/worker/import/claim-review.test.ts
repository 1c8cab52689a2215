import { describe, expect, it } from 'vitest'
import { publishBlockers } from '../../../core/claim/index.ts'
import type { ClaimInput } from '../../../core/claim/types.ts'
import sample from '../../../examples/import/claim-review.json'
import { importClaimReview } from '../../../worker/import/index.ts'
import { read } from './tables.ts'

type Node = Readonly<Record<string, unknown>>

/** A review as it should be, for one flaw at a time. */
const REVIEW: Node = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://example-newsroom.example/checks/1',
  claimReviewed: 'At least 3,800 soldiers were killed or wounded.',
  inLanguage: 'en',
  datePublished: '2025-01-22',
  author: { '@type': 'Organization', name: 'Example Newsroom' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Mostly false' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'A. Claimant' },
    datePublished: '2025-01-05',
    appearance: { '@type': 'CreativeWork', url: 'https://example-newsroom.example/interview' },
  },
}

const { itemReviewed: _, ...WITHOUT_ITEM } = REVIEW
const only = importClaimReview(REVIEW)
const made = (changes: Node, base: Node = REVIEW) => importClaimReview({ ...base, ...changes }).claims[0]

describe('a review', () => {
  const [claim] = only.claims

  it('becomes the draft of a claim, with an estimate of what was claimed', () => {
    expect(only.rejected).toEqual([])
    expect(claim?.question).toEqual({ en: 'At least 3,800 soldiers were killed or wounded.' })
    expect(claim?.estimates).toEqual([
      {
        id: 'figure-1',
        counts: ['soldiers'],
        countsBasis: 'inferred',
        value: { form: 'atLeast', x: 3800, phrase: 'At least 3,800' },
        basis: 'unsourced',
        chain: [
          expect.objectContaining({ role: 'origin', party: { name: 'A. Claimant', kind: 'person' } }),
          expect.objectContaining({ role: 'carrier', url: 'https://example-newsroom.example/interview' }),
          expect.objectContaining({
            role: 'carrier',
            party: { name: 'Example Newsroom', kind: 'media' },
            url: REVIEW.url,
          }),
        ],
        lineage: 'a-claimant',
        saidAt: '2025-01-05',
        evidence: 'secondaryOnly',
      },
    ])
  })

  it('does not bring its rating along', () => {
    expect(JSON.stringify(claim)).not.toMatch(/mostly|rating/i)
  })

  it('cannot be published before an editor says why the figures differ', () => {
    expect(claim && publishBlockers(claim).map(({ pointer }) => pointer)).toEqual(['/reason'])
  })

  it('has the same id on every import, and another one elsewhere or with other words', () => {
    expect(made({ datePublished: '2025-02-01' })?.id).toBe(claim?.id)
    expect(made({ url: 'https://example-newsroom.example/checks/2' })?.id).not.toBe(claim?.id)
    expect(made({ claimReviewed: `${REVIEW.claimReviewed} Really.` })?.id).not.toBe(claim?.id)
  })

  it('is read from the sample file with every page that carried the claim', () => {
    const { claims, rejected } = importClaimReview(sample)
    expect(rejected).toEqual([])
    expect(claims[0]?.estimates[0]?.value).toMatchObject({ form: 'point', x: 3800 })
    expect(claims[0]?.estimates[0]?.chain.map(({ party }) => party.name)).toEqual([
      'Volodymyr Zelensky',
      'LIGA.net',
      'Stars and Stripes',
      'Example Newsroom',
    ])
  })
})

describe('where a review stands in its document', () => {
  const page = { '@type': 'WebPage', name: 'A page' }

  it.each([
    ['in a list', [REVIEW]],
    ['in a list of lists', [[REVIEW]]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [page, REVIEW] }],
    ['in several blocks of a page', [{ '@graph': [page] }, { '@graph': [REVIEW] }]],
    ['in a data feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] }],
    ['below its article', { '@type': 'NewsArticle', review: REVIEW }],
    ['twice', [REVIEW, structuredClone(REVIEW)]],
  ])('does not matter: %s', (_, document) => {
    expect(read(importClaimReview(document))).toEqual(read(only))
  })

  it.each([
    { '@type': 'claimreview' },
    { '@type': 'claimReview' },
    { '@type': ['Review', 'ClaimReview'] },
    { '@type': 'http://schema.org/ClaimReview' },
    { '@type': 'schema:ClaimReview' },
    { '@type': undefined, type: 'ClaimReview' },
  ])('nor how its type is written: %o', (type) => {
    expect(importClaimReview({ ...REVIEW, ...type })).toEqual(only)
  })

  it('nor whether names are prefixed or values wrapped, as in expanded JSON-LD', () => {
    const { claimReviewed, url, ...rest } = REVIEW
    expect(
      importClaimReview({
        ...rest,
        'http://schema.org/claimReviewed': [{ '@value': claimReviewed }],
        'schema:url': [{ '@id': url }],
      }),
    ).toEqual(only)
  })

  it('nor whether what is reviewed is named only by its id', () => {
    const graph = [
      { ...WITHOUT_ITEM, itemReviewed: { '@id': '#claim' } },
      { '@id': '#claim', ...(REVIEW.itemReviewed as Node) },
    ]
    expect(read(importClaimReview({ '@graph': graph }))).toEqual(read(only))
  })

  it.each([null, undefined, 7, 'ClaimReview', [], {}, { '@type': 'Review' }, [[[]]], { '@graph': null }])(
    'but there must be one: not in %o',
    (document) => {
      expect(importClaimReview(document)).toEqual({
        claims: [],
        rejected: [{ pointer: '', detail: 'holds no ClaimReview' }],
      })
    },
  )

  it('is what a flaw points to', () => {
    const { claims, rejected } = importClaimReview({ '@graph': [{ '@type': 'ClaimReview' }, REVIEW] })
    expect(claims).toEqual(only.claims)
    expect(rejected).toEqual([{ pointer: '/@graph/0', detail: 'claimReviewed is missing' }])
  })
})

describe('the text of a claim', () => {
  const said = (claimReviewed: unknown) => Object.values(made({ claimReviewed })?.question ?? {})[0]

  it.each([
    ['<p>&quot;3,800 <b>soldiers</b>&quot;</p>', '"3,800 soldiers"'],
    ['3,800 &amp;quot;soldiers&amp;quot; &#8211; lost&nbsp;', '3,800 "soldiers" – lost'],
    ['&lt;strong&gt;3,800&lt;/strong&gt; soldiers', '3,800 soldiers'],
    ['one\n\n  two<br/>three', 'one two three'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['a<script>alert("3,800")</script>b', 'a b'],
    ['\u202e3,800\u202c soldiers\u0000\ud800', '3,800 soldiers'],
    [['', '3,800 soldiers'], '3,800 soldiers'],
    [{ '@type': 'Claim', text: '3,800 soldiers' }, '3,800 soldiers'],
    [3800, '3800'],
  ])('%j is cleaned', (claimReviewed, text) => {
    expect(said(claimReviewed)).toBe(text)
  })

  it('is cut at a word where it is longer than a question may be', () => {
    const text = said('word '.repeat(100)) ?? ''
    expect(text.length).toBeLessThanOrEqual(300)
    expect(text).toMatch(/word…$/)
  })

  it('comes from what is reviewed if the review itself does not say it', () => {
    const { claimReviewed: _, ...silent } = REVIEW
    const claim = made({ itemReviewed: { '@type': 'Claim', name: '12 ships were sunk' } }, silent)
    expect(claim?.question).toEqual({ en: '12 ships were sunk' })
  })

  it.each([
    ['', 'datePublished'],
    [' ', 'datePublished'],
    ['<br>', 'datePublished'],
  ])('that holds nothing (%j) is a missing one', (claimReviewed) => {
    expect(importClaimReview({ ...WITHOUT_ITEM, claimReviewed }).rejected).toEqual([
      { pointer: '', detail: 'claimReviewed is missing' },
    ])
  })

  it('is filed under its language, with its figures read by that language', () => {
    const claim = made({ inLanguage: 'de_DE', claimReviewed: 'Mindestens 3.800 Soldaten' })
    expect(claim?.question).toEqual({ 'de-DE': 'Mindestens 3.800 Soldaten' })
    expect(claim?.estimates[0]?.value).toMatchObject({ x: 3800 })
  })

  it('of no stated language gets no figure that could be two', () => {
    const { inLanguage: _, ...silent } = REVIEW
    expect(made({ claimReviewed: '3.800 soldados' }, silent)?.estimates).toEqual([])
    expect(made({ claimReviewed: '3,800 soldiers' }, silent)?.estimates).toHaveLength(1)
    expect(made({ claimReviewed: '3,800 सैनिक' }, silent)).toMatchObject({
      question: { und: '3,800 सैनिक' },
      estimates: [],
    })
  })
})

describe('the figures of a claim', () => {
  it('that count different things count different outcomes, so that nothing compares them', () => {
    const claim = made({ claimReviewed: '300 soldiers were killed and 40 tanks destroyed.' })
    expect(claim?.estimates.map(({ id, counts, value }) => [id, counts, 'x' in value && value.x])).toEqual([
      ['figure-1', ['soldiers'], 300],
      ['figure-2', ['tanks'], 40],
    ])
    expect(claim?.measure).toMatchObject({ kind: 'count', additive: false })
  })

  it('have the unit that the text states', () => {
    const claim = made({ claimReviewed: 'Nearly 40 percent of the soldiers, at a cost of $3 million.' })
    expect(claim?.measure).toMatchObject({ kind: 'share', unit: '1' })
    expect(claim?.estimates.map(({ unit, value }) => [unit, 'x' in value && value.x])).toEqual([
      [undefined, 0.4],
      ['USD', 3_000_000],
    ])
  })

  it.each([
    ['en', 'It was not 3,800 soldiers who were killed but 1,000 soldiers.'],
    ['en', 'No, 3,800 soldiers were not killed.'],
    ['en', 'Officials deny that 3,800 soldiers were killed.'],
    ['en', 'The figure of 3,800 soldiers is false; 1,000 were killed.'],
    ['en', 'There weren’t 3,800 soldiers in Kursk.'],
    ['de', 'Es waren nicht 3.800 Soldaten, sondern 1.000 Soldaten.'],
    ['fr', "Ce n'était pas 3800 soldats."],
    ['es', 'No fueron 3.800 soldados.'],
    ['uk', 'Це не 3800 солдатів.'],
    ['ru', 'Погибло не 3800 солдат.'],
    ['pl', 'To nie było 3800 żołnierzy.'],
    ['en', 'First 3,800 soldiers were killed, then 1,000 soldiers.'],
    ['en', '3,800 soldiers or 1,000 soldiers?'],
  ])(
    'are left out, and that is said, where no machine can tell which of them is asserted: %s, %s',
    (inLanguage, said) => {
      const { claims, rejected } = importClaimReview({ ...REVIEW, inLanguage, claimReviewed: said })
      expect(claims).toHaveLength(1)
      expect(claims[0]?.estimates).toEqual([])
      expect(rejected).toEqual([{ pointer: '', detail: expect.stringMatching(/for an editor to say$/) }])
      // the draft of one is not made whole by a reason
      expect(publishBlockers({ ...(claims[0] as ClaimInput), reason: { en: 'x' } })).not.toEqual([])
    },
  )

  it('that are the amount of a change are no levels', () => {
    expect(made({ claimReviewed: 'Deaths rose by 200.' })?.estimates).toEqual([])
  })

  it('are none where the claim states none: a draft without estimates', () => {
    const { claims, rejected } = importClaimReview({ ...REVIEW, claimReviewed: 'The moon is made of cheese.' })
    expect(rejected).toEqual([])
    expect(claims[0]?.estimates).toEqual([])
  })

  it('are unfinished where nothing says when they were stated', () => {
    const { datePublished: _, ...undated } = WITHOUT_ITEM
    const { claims, unfinished, rejected } = importClaimReview(undated)
    expect([claims, rejected]).toEqual([[], []])
    expect(unfinished?.[0]?.claim.estimates?.length).toBeGreaterThan(0)
    expect(unfinished?.[0]?.lacks[0]).toEqual({ pointer: '', detail: 'figure 1: /saidAt is missing' })
  })

  it('have the date of the review, and say so, where the claim has none', () => {
    const [estimate] = made({}, WITHOUT_ITEM)?.estimates ?? []
    expect(estimate?.saidAt).toBe('2025-01-22')
    expect(estimate?.note?.en).toMatch(/fact-check/)
  })
})

describe('who claimed it, and where', () => {
  const chain = (itemReviewed: unknown) => made({ itemReviewed })?.estimates[0]?.chain ?? []
  const parties = (itemReviewed: unknown) => chain(itemReviewed).map(({ role, party }) => `${role} ${party.name}`)

  it('is nobody where the review names nobody: then no primary source was found', () => {
    const [estimate] = made({}, WITHOUT_ITEM)?.estimates ?? []
    expect(estimate).toMatchObject({ evidence: 'noPrimaryFound', lineage: 'unknown' })
    expect(estimate?.chain.map(({ role }) => role)).toEqual(['carrier'])
  })

  it.each([
    [{ '@type': 'Claim', author: 'Social media users' }, 'origin Social media users'],
    [{ '@type': 'Claim', author: [{ '@type': 'Person', name: '' }, { name: 'B' }] }, 'origin B'],
    [{ '@type': 'CreativeWork', author: { '@type': 'Person', name: 'C', sameAs: [] } }, 'origin C'],
    [{ '@type': 'Person', name: 'D' }, 'origin D'],
    [[{ '@type': 'Claim' }, { '@type': 'Claim', author: { name: 'E' } }], 'origin E'],
  ])('is read from %j', (item, origin) => {
    expect(parties(item)[0]).toBe(origin)
  })

  it.each([
    [{ '@type': 'Claim', appearance: 'https://a.example/1' }, ['https://a.example/1']],
    [
      {
        '@type': 'Claim',
        firstAppearance: { url: 'https://a.example/1' },
        appearance: [{ '@id': 'https://b.example/' }],
      },
      ['https://a.example/1', 'https://b.example/'],
    ],
    [
      { '@type': 'Claim', appearance: ['https://a.example/1', 'https://a.example/1', 'not an address', null, 7] },
      ['https://a.example/1'],
    ],
    [
      { '@type': 'CreativeWork', sameAs: ['https://a.example/1'], url: 'https://b.example/' },
      ['https://b.example/', 'https://a.example/1'],
    ],
    [
      { '@type': 'Claim', appearance: 'https://www.tiktok.com/@somebody/video/1' },
      ['https://www.tiktok.com/%40somebody/video/1'],
    ],
    [{ '@type': 'Claim', appearance: ['javascript:alert(1)', 'https://user:pass@a.example/'] }, ['https://a.example/']],
  ])('the pages of %j', (item, urls) => {
    expect(
      chain(item)
        .slice(0, -1)
        .map(({ url }) => url),
    ).toEqual(urls)
  })

  it('has room for the review itself however many pages carried the claim', () => {
    const appearance = Array.from({ length: 50 }, (_, i) => `https://a.example/${i}`)
    expect(chain({ '@type': 'Claim', appearance })).toHaveLength(20)
    expect(chain({ '@type': 'Claim', appearance }).at(-1)?.url).toBe(REVIEW.url)
  })
})
