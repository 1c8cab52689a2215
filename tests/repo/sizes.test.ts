import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

/** What `npm run build` wrote. */
const dist = new URL('../../dist/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, dist))
const size = (path: string) => brotliCompressSync(read(path)).length
const pinned: { src: string; integrity: string } = JSON.parse(read('embed.json').toString())
const parts = () =>
  readdirSync(new URL('embed/', dist))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `embed/${name}`)
/** The one chunk that holds `text`. */
const chunkWith = (text: string) => {
  const chunks = parts()
  const found = chunks.filter((chunk) => `/${chunk}` !== pinned.src && read(chunk).includes(text))
  expect(found).toHaveLength(1)
  return found[0] ?? ''
}
const marks = chunkWith('text-decoration-style')
const notes = chunkWith('ariaHasPopup')
const cards = chunkWith('most-block-size')

// docs/decisions/0036 says what was aimed at, and what keeps these from it.
describe('what a reader loads, in bytes after brotli', () => {
  it('is at most 1,750 for the loader, which every page of a site loads', () => {
    expect(size('embed.js')).toBeLessThanOrEqual(1750)
  })

  it('is at most 7,500 for loader and marks: all code before the first line', () => {
    expect(size('embed.js') + size(marks)).toBeLessThanOrEqual(7500)
  })

  it('is at most 11,850 for everything that a page view loads in one language, where no margin has room and no card is opened', () => {
    expect(size('embed.js') + size(marks) + size(notes)).toBeLessThanOrEqual(11_850)
  })

  it('is at most 30,000 with notes in the margin or an open card, Preact included', () => {
    expect(size('embed.js') + size(marks) + size(notes) + size(cards)).toBeLessThanOrEqual(30_000)
  })

  it('is at most 1,200 for the words of another language', () => {
    const words = parts().filter((chunk) => ![marks, notes, cards, pinned.src.slice(1)].includes(chunk))
    expect(words).toHaveLength(6)
    for (const chunk of words) expect(size(chunk)).toBeLessThanOrEqual(1200)
  })
})

describe('the cards', () => {
  it('take from the marks what both need, and hold Preact, which nothing before them has', () => {
    expect(read(cards).toString()).toContain(`from"./${marks.slice('embed/'.length)}"`)
    expect(read(cards).toString()).toContain('__html')
    for (const part of [marks, notes]) expect(read(part).toString()).not.toContain('__html')
  })

  it('come after the buttons, and these after the lines, so that no word holds up a line', () => {
    expect(read(notes).toString()).toContain('Show estimates')
    expect(read(cards).toString()).not.toContain('Show estimates')
    expect(read(marks).toString()).not.toContain('Show estimates')
    expect(read(notes).toString()).not.toContain('How we compare')
  })

  it('lean on no part that may be asked for anew, under another address', () => {
    for (const part of [notes, cards]) {
      const named = read(part)
        .toString()
        .match(/from"\.\/[^"]*"/g)
      expect(named).toEqual([`from"./${marks.slice('embed/'.length)}"`])
    }
  })
})

describe('the pinned build', () => {
  it('is named with the hash that a page may demand of it', () => {
    const hash = createHash('sha384')
      .update(read(pinned.src.slice(1)))
      .digest('base64')
    expect(pinned.integrity).toBe(`sha384-${hash}`)
  })

  it('imports nothing that the hash does not cover', () => {
    expect(read(pinned.src.slice(1)).toString()).not.toMatch(/\bimport\(/)
  })
})

describe('the console', () => {
  const files = () => readdirSync(new URL('console/', dist)).map((name) => `console/${name}`)

  /** What the page names, and what that imports at once: the rest is loaded with the screen that needs it. */
  const first = () => {
    const page = read('console/index.html').toString()
    const all = new Set([...page.matchAll(/(?:src|href)="?\/(console\/[^"\s>]+)/g)].map(([, name = '']) => name))
    for (const name of all)
      for (const [, other] of read(name)
        .toString()
        .matchAll(/(?:from|import)"\.\/([^"]+)"/g))
        all.add(`console/${other}`)
    return [...all]
  }

  it('is at most 90,000 bytes after brotli before its first screen, all words and styles included', () => {
    expect(first().length).toBeGreaterThan(1)
    expect(first().length).toBeLessThan(files().length)
    expect(first().reduce((sum, file) => sum + size(file), 0)).toBeLessThanOrEqual(90_000)
  })

  it('is asked for by its page, and by names that change with the content', () => {
    const page = read('console/index.html').toString()
    const named = [...page.matchAll(/(?:src|href)="?\/(console\/[^"\s>]+)/g)].map(([, name]) => name)
    expect(named).toHaveLength(2)
    expect(files()).toEqual(expect.arrayContaining(named))
    for (const name of named) expect(name).toMatch(/-[A-Z0-9]{8}\.(?:js|css)$/)
  })
})
