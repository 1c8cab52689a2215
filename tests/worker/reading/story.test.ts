import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../worker/reading/read-html.ts'

const pages = import.meta.glob<string>('./pages/*.html', { query: '?raw', import: 'default', eager: true })

const textOf = (html: string) => readHtml(html, 65_536).text

describe('of a page the story is read, and none of its company', () => {
  test.each(Object.entries(pages))('%s', (_, html) => {
    const text = textOf(html)
    // The page's first comment names the figures of its story, and those of everything else.
    const figures = (kind: string) => new RegExp(`^ *${kind}: (.*)$`, 'm').exec(html)?.[1]?.split('; ') ?? []
    expect(figures('own').filter((figure) => !text.includes(figure))).toEqual([])
    expect(figures('others').filter((figure) => text.includes(figure))).toEqual([])
  })

  test('without an h1, the heading that the title repeats begins the story', () => {
    const page = (
      title: string,
    ) => `<title>${title}</title><nav>x</nav><div><h2>Harvest falls again</h2><p>It is 12 per cent less.</p>
      <div>${'<p>A sentence that says nothing, at some length.</p>'.repeat(9)}</div></div>`
    expect(textOf(page('Harvest falls again | Daily'))).toMatch(/^Harvest falls again\nIt is 12 per cent less/)
    expect(textOf(page('Daily'))).not.toContain('12 per cent')
  })

  test('names that say what a page has do not make the story company', () => {
    const story = '<p>They counted 12 of them on the first day, and more later.</p>'
    for (const classes of ['has-comments', 'content-with-sidebar', 'post category-newsletter tag-related', 'no-ads'])
      expect(textOf(`<div class="${classes}"><h1>Count</h1>${story}</div>`)).toContain('12')
    expect(textOf(`<h1>Count</h1><div class="sidebar-wrap"><div class="entry-content">${story}</div></div>`)).toContain(
      '12',
    )
  })

  test('a heading over reactions within the story ends nothing, and one that counts them does', () => {
    const page = (heading: string) =>
      `<h1>Count</h1><p>They counted some of them on the very first day.</p><h2>${heading}</h2><p>There were 12.</p>`
    for (const heading of ['Réactions', 'Discussion', 'Responses from abroad'])
      expect(textOf(page(heading))).toContain('12')
    for (const heading of ['3 responses', 'Réactions (3)', 'Comments'])
      expect(textOf(page(heading))).not.toContain('12')
  })

  test('teasers are told by their links, and a lead of that name has none', () => {
    expect(textOf('<h1>Count</h1><p class="teaser">They counted 12.</p><p>More are to come.</p>')).toContain('12')
    expect(
      textOf('<h1>Count</h1><p class="teaser"><a href="/x">They</a> counted 12.</p><p>More are to come.</p>'),
    ).not.toContain('12')
  })
})
