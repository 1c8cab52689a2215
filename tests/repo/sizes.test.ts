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
const ui = chunkWith('most-block-size')

describe('what a reader loads, in bytes after brotli', () => {
  it('is at most 1,800 for the loader, which every page of a site loads', () => {
    expect(size('embed.js')).toBeLessThanOrEqual(1800)
  })

  it('is at most 20,000 for reading and marking the page, card, margin notes, summary and English words, which a page of an article that is known loads', () => {
    expect(size(ui)).toBeLessThanOrEqual(20_000)
  })

  it('is at most 1,250 for the words of another language', () => {
    const words = parts().filter((chunk) => ![ui, pinned.src.slice(1)].includes(chunk))
    expect(words).toHaveLength(6)
    for (const chunk of words) expect(size(chunk)).toBeLessThanOrEqual(1250)
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
