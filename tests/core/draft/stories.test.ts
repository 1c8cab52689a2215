import { describe, expect, test } from 'vitest'
import { parseDraftClaim } from '../../../core/claim/index.ts'
import { readFigures } from '../../../core/figure/index.ts'
import { draftOf, numberOf, originOf, stories } from './drafted.ts'

describe.each(stories.map((story) => [story.id, story] as const))('the story %s', (_, story) => {
  const draft = draftOf(story)
  const places = story.claims.flatMap(({ estimates }) =>
    estimates.map((gold) => ({
      gold,
      at: gold.mentions.map(({ article, figure, sentence }) => {
        const start = (story.articles[article]?.text.indexOf(sentence) ?? 0) + sentence.indexOf(figure)
        return { article, start, end: start + figure.length }
      }),
    })),
  )
  const drafted = draft.claims.flatMap(({ claim, cells }) =>
    (claim.estimates ?? []).map((estimate, i) => ({
      estimate,
      at: cells.filter(({ pointer }) => pointer.startsWith(`/estimates/${i}/value`)).map(({ from }) => from),
    })),
  )

  test('four of five estimates that the articles state are drafted with their value', () => {
    const wanted = places.filter(({ gold }) => !gold.optional)
    const found = wanted.filter(({ gold, at }) =>
      drafted.some(
        (one) =>
          numberOf(one.estimate) === (gold.value.x ?? gold.value.from) &&
          one.at.some((from) =>
            at.some((place) => from.article === place.article && from.start < place.end && from.end > place.start),
          ),
      ),
    )
    expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.8)
  })

  test('no value stands in a draft whose figure does not stand where its cell points', () => {
    for (const { estimate, at } of drafted) {
      expect(at.length).toBeGreaterThan(0)
      const read = at.flatMap(({ article, start, end }) =>
        readFigures(story.articles[article]?.text ?? '', { lang: story.lang })
          .filter((figure) => figure.start >= start && figure.end <= end)
          .map(({ value }) => numberOf({ id: 'figure', value })),
      )
      if (estimate.value?.form !== 'sum') expect(read).toContain(numberOf(estimate))
    }
  })

  test('every origin is words of the articles, and every claim is one that a working copy takes', () => {
    const texts = story.articles.map(({ text }) => text).join('\n')
    for (const { estimate } of drafted) {
      const origin = originOf(estimate)
      if (origin !== undefined) expect(texts).toContain(origin)
    }
    for (const { claim } of draft.claims) expect(parseDraftClaim(claim)).toMatchObject({ ok: true })
  })

  test('every figure is in the draft or among the unused', () => {
    const cells = draft.claims.flatMap((one) => one.cells)
    story.articles.forEach(({ text }, article) => {
      for (const { start, end } of readFigures(text, { lang: story.lang })) {
        const used = cells.some(({ from }) => from.article === article && from.start <= start && from.end >= end)
        const left = draft.unused.some((one) => one.article === article && one.start === start)
        expect(used || left, text.slice(start, end)).toBe(true)
      }
    })
  })
})
