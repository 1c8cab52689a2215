import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleKey, canonicalOf, canonicalUrl } from '../../../core/article/index.ts'

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
    ['https://news.example/%d0%ba?%d1=%7e', 'https://news.example/%D0%BA?%D1=~'],
    ['https://news.example/к/%7Edesk/%41%2e%2D%5f', 'https://news.example/%D0%BA/~desk/A.-_'],
    ['https://news.example/100%/%2541/%%34%31', 'https://news.example/100%25/%2541/%2541'],
    ['https://news.example/a|b^c[d]{e}', 'https://news.example/a%7Cb%5Ec%5Bd%5D%7Be%7D'],
    ['https://news.example/a%2Fb%3Fc%23d', 'https://news.example/a%2Fb%3Fc%23d'],
    ['https://news.example/a?%75tm_source=x&b', 'https://news.example/a?b'],
    ["https://reader:a%40b'c@news.example/@a", 'https://news.example/@a'],
    ['https://новини.example/a', 'https://xn--b1amarcd.example/a'],
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

  it('is the same however its characters are escaped, from a parsed address and from a written one', () => {
    const letter = fc.constantFrom(...'aZ09-._~/%!\'()*+,;:@&=$|^[]"<>`{} кДé北😀')
    fc.assert(
      fc.property(fc.array(letter), fc.array(fc.constantFrom('written', 'small', 'capital')), (letters, ways) => {
        const escaped = (way: string | undefined, each: string) => {
          const bytes = [...new TextEncoder().encode(each)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
          return way === 'small' ? bytes.join('') : bytes.join('').toUpperCase()
        }
        const address = (pick: (index: number) => string | undefined) => {
          const path = letters.map((each, index) =>
            /[^\w.~-]/.test(each) && /[!-@]/.test(each)
              ? each
              : pick(index) === 'written'
                ? each
                : escaped(pick(index), each),
          )
          return `https://news.example/story-${path.join('')}-end?q=${path.join('')}-end`
        }
        const one = of(address(() => 'capital'))
        const other = address((index) => ways[index % ways.length] ?? 'written')
        expect(of(other)).toBe(one)
        expect(canonicalOf(new URL(other).href)).toBe(one)
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
