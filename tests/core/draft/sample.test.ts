import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type DraftArticle, draftClaims } from '../../../core/draft/index.ts'
import { readHtml } from '../../../worker/reading/read-html.ts'
import { originOf, wordsAt } from './drafted.ts'

/** The two articles of the sample story, as a reader sees them. */
const articles = ['kursk', 'toll'].map((name): DraftArticle => {
  const { text, title, lang, publishedAt } = readHtml(
    readFileSync(new URL(`../../../examples/${name}.html`, import.meta.url), 'utf8'),
    65_536,
  )
  return {
    text,
    outlet: 'Example Newsroom',
    ...(title === undefined ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }
})
const draft = draftClaims({ articles })
const [casualties, deployed, share] = draft.claims

const rows = (claim: typeof casualties) =>
  claim?.claim.estimates?.map((estimate) => [
    estimate.value?.phrase,
    estimate.counts?.join('+'),
    originOf(estimate),
    estimate.saidAt,
    estimate.lineage,
  ])

const NIS = ['South Korea’s National Intelligence Service', '2025-01-13', 'south-korea-s-national-intelligence']

test('the sample story drafted has the casualties with their parties, days and lineages, and what nobody says is absent', () => {
  expect(rows(casualties)).toEqual([
    ['3,800', 'killed+wounded', 'Volodymyr Zelensky', '2025-01-05', 'volodymyr-zelensky'],
    ['some 1,000', 'killed', 'Press', undefined, 'press'],
    ['about 300', 'killed', ...NIS],
    ['2,700', 'wounded', ...NIS],
    ['around 4,000', 'killed+wounded', undefined, undefined, 'example-newsroom'],
    ['Around 1,000', 'killed', undefined, undefined, 'example-newsroom'],
    ['about 300 killed and 2,700 wounded', 'killed+wounded', ...NIS],
  ])
  expect(casualties?.claim).toMatchObject({
    population: { label: { en: 'North Korean soldiers' } },
    place: { label: { en: 'Kursk' } },
  })
})

test('it has how many were deployed, and the shares', () => {
  expect(rows(deployed)?.map(([phrase, , origin, day]) => [phrase, origin, day])).toEqual([
    ['10,000 to 12,000', 'intelligence agencies in the United States and South Korea', undefined],
    ['an estimated 11,000', 'Western officials', undefined],
    ['at least 12,000', 'Pentagon', '2024-11'],
  ])
  expect(rows(share)?.map(([phrase, , origin]) => [phrase, origin])).toEqual([
    ['nearly 40 percent', 'Western officials'],
    ['nearly a third', undefined],
  ])
})

test('nothing in it is what the articles do not say: no question, no reason, no basis, no side', () => {
  const texts = articles.map(({ text }) => text).join('\n')
  for (const { claim } of draft.claims) {
    expect(claim).not.toHaveProperty('question')
    expect(claim).not.toHaveProperty('reason')
    for (const estimate of claim.estimates ?? []) {
      expect(texts).toContain(estimate.value?.phrase)
      const origin = originOf(estimate)
      if (origin !== undefined) expect(texts).toContain(origin)
      expect(estimate.basis).toBe(origin === undefined ? 'unsourced' : undefined)
      for (const link of estimate.chain ?? []) expect(link).not.toHaveProperty('side')
    }
  }
  expect(wordsAt(draft, articles, /\/saidAt$/)).toEqual(
    expect.arrayContaining(['On 5 January', 'On 13 January', 'November 2024']),
  )
})
