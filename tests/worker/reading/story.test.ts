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
})
