import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../core/claim/types.ts'

const article: Omit<Article, 'key'> = JSON.parse(read('articles/kursk.json'))
const kursk = read('kursk.html')
const quotes = article.annotations.map(({ figure, quote }) => ({ figure, ...quote }))

describe('the pinned example article', () => {
  it('is pinned at four figures, as the sample claims tie them', () => {
    expect(article.annotations.map((a) => [a.figure, a.claimId, a.estimateId])).toEqual([
      ['nearly a third', 'dprk-casualty-share', 'zelensky-share'],
      ['10,000 to 12,000', 'dprk-deployed', 'us-rok-deployed'],
      ['3,800', 'dprk-casualties-kursk', 'zelensky-2025-01-05'],
      ['1,000', 'dprk-casualties-kursk', 'article-1000-killed'],
    ])
  })

  it.each(quotes)('states "$exact" verbatim and once, with its prefix and suffix around it', (quote) => {
    const text = pageText(kursk)
    expect(occurrences(text, quote.exact)).toBe(1)
    expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`)
    expect(occurrences(quote.exact, quote.figure)).toBe(1)
  })

  it.each(quotes)('writes "$figure" nowhere else, so that a mark there could only be right', ({ figure }) => {
    expect(pageText(kursk).match(new RegExp(`(?<![\\d.,])${figure}(?!,?\\d)`, 'g'))).toHaveLength(1)
  })

  it('names itself as the annotations do', () => {
    expect(canonical(kursk)).toBe(article.url)
    expect(pageText(kursk)).toContain(article.title)
  })

  it('keeps its dates and its vague amounts', () => {
    const text = pageText(kursk)
    for (const said of ['December 2024', 'October', 'August 2024', 'up to a battalion', 'about half']) {
      expect(text).toContain(said)
    }
  })
})

describe.each(['kursk', 'toll'])('the example article %s', (name) => {
  const html = read(`${name}.html`)

  it('is 300 to 400 words long', () => {
    const words = storyText(html).split(/\s+/).filter(Boolean).length
    expect(words).toBeGreaterThanOrEqual(300)
    expect(words).toBeLessThanOrEqual(400)
  })

  it('carries the embed by the one tag that anybody uses', () => {
    expect(html.match(/<script\b[^>]*>/g)).toEqual(['<script type="module" src="/embed.js" async>'])
  })

  it('has a canonical URL of its own that does not depend on the port', () => {
    expect(canonical(html)).toMatch(/^https:\/\/example-newsroom\.example\/world\/[a-z-]+$/)
  })

  it('credits a source for what it says', () => {
    expect(html.match(/<footer class="sources">[\s\S]*?<\/footer>/)?.[0]).toMatch(/<a href="https?:\/\//)
  })
})

describe.each(['index', 'kursk', 'toll'])('the page %s', (name) => {
  const html = read(`${name}.html`)

  it("works under script-src 'self' and style-src 'self'", () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
  })

  it('asks no other site for anything', () => {
    const assets = [...html.matchAll(/<(?:script|img|link rel="(?:stylesheet|icon)")[^>]*?(?:src|href)="([^"]*)"/g)]
    expect(assets.length).toBeGreaterThan(0)
    for (const [, address] of assets) expect(address).toMatch(/^(\/(?!\/)|data:)/)
  })
})

function read(file: string): string {
  return readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8')
}

function canonical(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1]
}

/** What a reader sees of the page, blocks apart. The pages use no entity but `&amp;`. */
function pageText(html: string): string {
  return html
    .slice(html.indexOf('<body>'))
    .replace(/<\/?(?:b|a|span|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&amp;', '&')
}

/** Headline, standfirst and text, without the credits. */
function storyText(html: string): string {
  const story = /<article[\s\S]*?<\/article>/.exec(html)?.[0] ?? ''
  return pageText(`<body>${story.replace(/<footer[\s\S]*?<\/footer>/, '')}`)
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1
}
