import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleKey, canonicalUrl } from '../../../core/article/index.ts'

const of = (location: string, canonical?: string) => canonicalUrl({ location, canonical })

describe('the canonical URL of an article', () => {
  it.each([
    ['https://News.Example:443/World/Kursk#live', 'https://news.example/World/Kursk'],
    ['http://news.example:80', 'http://news.example/'],
    ['https://news.example:8443/a', 'https://news.example:8443/a'],
    ['https://reader:secret@news.example/a', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&UTM_Medium=y&fbclid=z', 'https://news.example/a?id=7'],
    ['https://news.example/a?fbclid=z', 'https://news.example/a'],
    ['https://news.example/a?', 'https://news.example/a'],
    ['https://news.example/a?b=2&a=1&c', 'https://news.example/a?b=2&a=1&c'],
    ['https://news.example/a?q=one+two%20three', 'https://news.example/a?q=one+two%20three'],
    ['https://news.example/a?gclidish=1&_gallery=2', 'https://news.example/a?gclidish=1&_gallery=2'],
  ])('of %s is %s', (location, expected) => {
    expect(of(location)).toBe(expected)
  })

  it('is the canonical link where the page has one, resolved against the location', () => {
    expect(of('https://amp.news.example/a?page=2', 'https://news.example/a?utm_campaign=c')).toBe(
      'https://news.example/a',
    )
    expect(of('https://news.example/a?page=2', '/a')).toBe('https://news.example/a')
  })

  it.each(['', 'mailto:desk@news.example', 'javascript:alert(1)', 'https://'])(
    'is the location where the canonical link is %j',
    (canonical) => {
      expect(of('https://news.example/a', canonical)).toBe('https://news.example/a')
    },
  )

  it.each(['about:blank', 'file:///tmp/a.html', 'data:text/html,a', ''])('is nothing at %j', (location) => {
    expect(of(location)).toBeNull()
  })

  it('has at most 2,000 characters: a longer canonical link does not count, and a longer location is nothing', () => {
    const [most, more] = [`https://news.example/${'a'.repeat(1979)}`, `https://news.example/${'a'.repeat(1980)}`]
    expect(of('https://news.example/a', most)).toBe(most)
    expect(of('https://news.example/a', more)).toBe('https://news.example/a')
    expect(of(more)).toBeNull()
    // as it is written out, not as it was typed
    expect(of(`https://news.example/${'ü'.repeat(400)}`)).toBeNull()
    expect(of(`${most}?utm_source=feed#part`)).toBe(most)
  })

  it('is its own canonical URL', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = of(url)
        expect(once === null ? null : of(once)).toBe(once)
      }),
    )
  })
})

describe('the key of an article', () => {
  it('is the first 22 characters of base64url of the digest', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const digest = createHash('sha256').update(text).digest()
        expect(articleKey(digest)).toBe(digest.toString('base64url').slice(0, 22))
      }),
    )
  })
})
