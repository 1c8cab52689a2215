import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDraftClaim } from '../../../core/claim/index.ts'
import { type DraftArticle, draftClaims } from '../../../core/draft/index.ts'
import { article, draft, estimatesOf, numberOf, originOf } from './drafted.ts'

const GUARD = 'At least 42 people drowned when a ferry capsized on Sunday, the coast guard said on Monday.'
const RELATIVES = 'The relatives’ committee said on Tuesday that more than 90 people died.'

const numbers = (...articles: readonly DraftArticle[]) => estimatesOf(draft(...articles)).map(numberOf)
const why = (text: string, ...articles: readonly DraftArticle[]) =>
  draft(...articles).unused.find((one) => one.text === text)?.why

describe('an estimate', () => {
  const [guard, relatives] = estimatesOf(draft(article(GUARD), article(RELATIVES, { outlet: 'Capital Post' })))

  test('has the party, the day and the value that its sentence says, and nothing else', () => {
    expect(guard).toMatchObject({
      counts: ['killed'],
      value: { form: 'atLeast', x: 42, phrase: 'At least 42' },
      saidAt: '2024-03-04',
      lineage: 'coast-guard',
      evidence: 'secondaryOnly',
    })
    expect(guard && originOf(guard)).toBe('coast guard')
    expect(guard).not.toHaveProperty('basis')
    expect(relatives).toMatchObject({ value: { form: 'moreThan', x: 90 }, saidAt: '2024-03-05' })
  })

  test('without a day in its sentence has none, and the day of its article is only a choice', () => {
    const { claims } = draft(article('The coast guard said that 42 people drowned.'), article(RELATIVES))
    expect(claims[0]?.claim.estimates?.[0]).not.toHaveProperty('saidAt')
    expect(claims[0]?.doubts).toContainEqual(
      expect.objectContaining({ pointer: '/estimates/0/saidAt', code: 'saidAt', choices: ['2024-03-06'] }),
    )
  })

  test('that several articles carry from one source is one, with a carrier for each', () => {
    const [one, ...more] = estimatesOf(
      draft(
        article(GUARD),
        article('The coast guard said that at least 42 people drowned.', { outlet: 'North Wire' }),
        article(RELATIVES),
      ),
    ).filter((estimate) => numberOf(estimate) === 42)
    expect(more).toEqual([])
    expect(one?.chain?.filter(({ role }) => role === 'carrier').map(({ party }) => party?.name)).toEqual([
      'Coast Courier',
      'North Wire',
    ])
  })

  test('in near copies has the origin that one of them names', () => {
    const copy = 'A committee of relatives believes that more than 90 people died, and says that it has a list of names'
    const found = estimatesOf(
      draft(
        article(GUARD),
        article(`${copy}.`, { outlet: 'Capital Post' }),
        article(`${copy}, the Capital Post reported.`, { outlet: 'North Wire' }),
      ),
    ).filter((estimate) => numberOf(estimate) === 90)
    expect(found).toHaveLength(1)
    expect(found[0] && originOf(found[0])).toContain('committee')
  })

  test('in near copies without a source is one, with a doubt about its origin', () => {
    const copy = 'Some 90 people died when the overcrowded ferry capsized off the island in the evening'
    const drafted = draft(
      article(GUARD),
      article(`${copy}.`, { outlet: 'Capital Post' }),
      article(`${copy}, and many more were hurt.`, { outlet: 'North Wire' }),
    )
    const found = estimatesOf(drafted).filter((estimate) => numberOf(estimate) === 90)
    expect(found).toHaveLength(1)
    expect(found[0]?.lineage).toBe('capital-post')
    expect(drafted.claims[0]?.doubts).toContainEqual(
      expect.objectContaining({ code: 'lineage', detail: 'the same words stand in articles 2 and 3' }),
    )
  })

  test('of an article that a wire service is credited for names the wire', () => {
    const [own] = estimatesOf(
      draft(article('HARBOUR CITY (Reuters) - At least 42 people drowned when a ferry capsized.'), article(RELATIVES)),
    ).filter((estimate) => numberOf(estimate) === 42)
    expect(own?.lineage).toBe('reuters')
    expect(own?.chain).toContainEqual(
      expect.objectContaining({ role: 'via', party: { name: 'Reuters', kind: 'media' } }),
    )
  })

  test('of what adds up is a sum beside its parts', () => {
    const found = estimatesOf(
      draft(
        article('The army said that 300 soldiers were killed and 2,700 wounded.'),
        article('The ministry said that 500 soldiers were killed.'),
      ),
    )
    expect(found.map(({ value }) => value?.form)).toEqual(['point', 'point', 'point', 'sum'])
    expect(found.at(-1)).toMatchObject({
      counts: ['killed', 'wounded'],
      value: {
        parts: [
          { counts: ['killed'], value: { x: 300 } },
          { counts: ['wounded'], value: { x: 2700 } },
        ],
      },
    })
  })
})

describe('one lineage', () => {
  test('is whoever speaks for a body, and its shorter names', () => {
    const lineages = estimatesOf(
      draft(
        article('Captain Lena Orr of the coast guard said that 42 people drowned.'),
        article('The coast guard said that 71 people died.'),
      ),
    ).map(({ lineage }) => lineage)
    expect(new Set(lineages).size).toBe(1)
  })

  test('is no name that two bodies share', () => {
    const lineages = estimatesOf(
      draft(
        article('The health ministry said that 42 people died. The interior ministry said that 71 people died.'),
        article('A ministry official put the dead at 90.'),
      ),
    ).map(({ lineage }) => lineage)
    expect(new Set(lineages).size).toBe(3)
  })
})

describe('left out, with the reason', () => {
  test('what rose or fell', () => {
    expect(why('12 percent', article(`${GUARD} The company’s shares fell 12 percent.`), article(RELATIVES))).toBe(
      'change',
    )
  })

  test('what nobody is named for and no outcome is known of', () => {
    expect(why('80', article(`${GUARD} The ferry had room for 80 passengers.`), article(RELATIVES))).toBe('noSubject')
  })

  test('what happened in another year', () => {
    expect(why('18', article(`${GUARD} A ferry accident killed 18 people in 2011.`), article(RELATIVES))).toBe(
      'otherTime',
    )
  })

  test('what nothing else counts', () => {
    expect(why('At least 42', article(GUARD))).toBe('alone')
    expect(draft(article(GUARD)).claims).toEqual([])
  })
})

describe('odd input', () => {
  test('of no articles, or without a figure, drafts nothing', () => {
    expect(draft()).toEqual({ claims: [], unused: [] })
    expect(draft(article(''), article('Nothing is known yet.'))).toEqual({ claims: [], unused: [] })
  })

  test('of the same article twice is one voice', () => {
    const found = estimatesOf(draft(article(GUARD), article(GUARD), article(RELATIVES)))
    expect(found.map(numberOf)).toEqual([42, 90])
  })

  test('with an article about something else leaves that out', () => {
    expect(
      numbers(article(GUARD), article(RELATIVES), article('The bridge is 940 metres long and has 8 lanes.')),
    ).toEqual([42, 90])
  })

  test('without a day of publication dates nothing that needs one', () => {
    const undated = ({ publishedAt: _, ...rest }: ReturnType<typeof article>) => rest
    const found = estimatesOf(draft(undated(article(GUARD)), undated(article(RELATIVES))))
    expect(found).toHaveLength(2)
    for (const estimate of found) expect(estimate).not.toHaveProperty('saidAt')
  })

  test('that came out in the future is dated like any other', () => {
    const future = { publishedAt: '2999-03-06' }
    expect(
      estimatesOf(draft(article(GUARD, future), article(RELATIVES, future))).map(({ saidAt }) => saidAt?.slice(0, 4)),
    ).toEqual(['2999', '2999'])
  })

  test('in several languages reads each in its own', () => {
    const found = draftClaims({
      articles: [
        { text: GUARD, publishedAt: '2024-03-06' },
        {
          text: 'Bei dem Unglück der Fähre sind nach Angaben der Polizei mindestens 50 Menschen gestorben, und die Suche wird noch dauern.',
          publishedAt: '2024-03-06',
        },
      ],
    })
    expect(estimatesOf(found).map(({ value }) => [value && 'x' in value && value.x, value?.lang])).toEqual([
      [42, undefined],
      [50, 'de'],
    ])
  })

  test('of 64 KiB of figures is bounded in claims and estimates, and names what had no room', () => {
    const text = Array.from(
      { length: 1100 },
      (_, n) => `The agency of town ${n} said that ${n + 2} people were killed.`,
    ).join(' ')
    const { claims, unused } = draft(article(text), article(RELATIVES))
    expect(claims).toHaveLength(1)
    expect(claims[0]?.claim.estimates).toHaveLength(60)
    expect(unused.filter((one) => one.why === 'tooMany').length).toBeGreaterThan(900)
  })

  test('of any words gives claims that a working copy takes, and cells within the texts', () => {
    const words = fc.constantFrom(
      'the coast guard said',
      'on Monday',
      '42',
      'more than 90',
      'people',
      'killed',
      'and',
      'wounded',
      '12 percent',
      '3 million euros',
      '.',
      '\n\n',
      '“',
      'in 2011',
      'she',
      'Reuters',
    )
    const texts = fc.array(
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(texts, (list) => {
        const { claims } = draft(...list.map((text) => article(text)))
        for (const { claim, cells } of claims) {
          expect(parseDraftClaim(claim)).toMatchObject({ ok: true })
          for (const { from } of cells) {
            expect(from.start).toBeLessThan(from.end)
            expect(from.end).toBeLessThanOrEqual(list[from.article]?.length ?? 0)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('in German', () => {
  const of = (...texts: readonly string[]) =>
    estimatesOf(draftClaims({ articles: texts.map((text) => ({ text, lang: 'de', publishedAt: '2024-03-06' })) })).map(
      (estimate) => [numberOf(estimate), originOf(estimate), estimate.saidAt],
    )

  test('the sentence that says who said the one before says when, too', () => {
    expect(
      of(
        'Mindestens 60 Menschen sind gestorben. Das teilte das Innenministerium am Dienstag mit.',
        'Nach Angaben der Polizei starben 70 Menschen.',
      ),
    ).toEqual([
      [60, 'Innenministerium', '2024-03-05'],
      [70, 'Polizei', undefined],
    ])
  })

  test('a body has the fullest name that the articles give it, and a longer word is no fuller name', () => {
    const found = of(
      'Nach Angaben des Verkehrsministeriums kostet die Brücke 12 Millionen Euro. Das Ministerium hatte die Kosten auf 9 Millionen Euro geschätzt.',
      'Nach Angaben der Versicherer kostet die Brücke 8 Millionen Euro. Nach Angaben des Rückversicherers Nord kostet sie 7 Millionen Euro.',
    )
    expect(found[1]?.[1]).toBe('Verkehrsministeriums')
    expect(found[2]?.[1]).toBe('Versicherer')
  })
})
