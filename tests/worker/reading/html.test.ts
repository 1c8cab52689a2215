import { describe, expect, test } from 'vitest'
import { HtmlReader, readHtml } from '../../../worker/reading/read-html.ts'

const read = (html: string, most = 65_536) => readHtml(html, most)
const textOf = (html: string) => read(html).text

describe('the text of a page is what a reader sees', () => {
  test.each([
    ['blocks are lines, inline elements are none', '<p>One <b>two</b>,<i>three</i></p><p>four', 'One two,three\nfour'],
    ['a line break is a boundary', 'One<br>two<br/>three', 'One\ntwo\nthree'],
    ['white space collapses', '<p>\n  One\n\n two\t<b> three </b> four </p>\n\n<p> five', 'One two three four\nfive'],
    [
      'cells and items do not run together',
      '<table><tr><td>3<td>800</table><ul><li>1<li>2</ul>tail',
      '3\n800\n1\n2\ntail',
    ],
    [
      'entities are characters',
      '<p>&pound;3&nbsp;800 &amp; 4&#8202;000 &lt;b&gt; &notit; &#x1F600; &copy',
      '£3\u00a0800 & 4\u200a000 <b> ¬it; 😀 ©',
    ],
    [
      'code and controls are silent',
      '<script>if (a<1) 2</script><style>p{width:3px}</style><button>4</button><select><option>5</select>6',
      '6',
    ],
    ['furniture is silent', '<nav>1 <p>2</p></nav><aside>3</aside><footer>4</footer><div role=search>5</div>6', '6'],
    [
      'what is hidden is silent',
      '<p hidden>1</p><p aria-hidden=true>2</p><p style="color:red; display: none">3</p>4',
      '4',
    ],
    [
      'reference marks are silent',
      'Killed<sup>[1]</sup> and <sup><a href="#n2">2</a></sup>wounded.',
      'Killed and wounded.',
    ],
    [
      'marks of footnotes are silent, however they are linked',
      '3,800<a href="#fn1" role="doc-noteref"><sup>1</sup></a>, 3,900<sup>2</sup>, 4,000<a href="https://news.example/a#n3">3</a>, 4,100<sup id=r4><a href="/a#n4">4</a></sup>.',
      '3,800, 3,900, 4,000, 4,100.',
    ],
    ['an exponent is not a reference', '10<sup>6</sup> on 50 km<sup>2</sup>', '106 on 50 km2'],
    [
      'a link to a place on a page is text',
      'See <a href="#t">38 tables</a> and <a href="#u"><p>one</p><p>two</p></a>.',
      'See 38 tables and\none\ntwo\n.',
    ],
    ['comments and doctypes are nothing', '<!doctype html><!-- 12 killed --><p>3', '3'],
    ['text stays in its own direction', '<p dir=rtl>قُتل <b>3,800</b> جندي', 'قُتل 3,800 جندي'],
    ['no element at all', 'Just 12 words', 'Just 12 words'],
    ['nothing at all', '', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  test('only the article counts where the page marks one', () => {
    const html =
      '<header>Daily 9</header><main><article><h1>Toll</h1><p>12 died</article><aside>7</aside></main><p>8</p>'
    expect(textOf(html)).toBe('Toll\n12 died')
  })

  test('text that comes in pieces of any size is read as one', () => {
    const html = `<p>a &amp; ${'b &eacute; '.repeat(2000)}</p><script>${'7 '.repeat(3000)}</script><p title="&lt;">end`
    for (const size of [1, 7, 1000]) {
      const reader = new HtmlReader(65_536)
      for (let at = 0; at < html.length; at += size) reader.write(html.slice(at, at + size))
      expect(reader.end().text).toBe(`a & ${'b é '.repeat(2000).trim()}\nend`)
    }
  })

  test('half a surrogate pair, NUL and an emoji do no harm', () => {
    expect(textOf('<p>12 \ud800 &#xD800; 😀 \0 dead')).toMatch(/^12 .* dead$/)
  })
})

describe('what a page says about itself', () => {
  test('title, language, canonical address and date', () => {
    const { title, lang, canonical, publishedAt } =
      read(`<!doctype html><html lang="de-AT"><head><title>Zahlen &amp; Fakten · Blatt</title>
      <link rel="canonical" href="https://blatt.example/a?x=1&amp;y=2"><meta property="article:published_time" content="2025-01-23T10:00:00+01:00">
      </head><body><time datetime="2024-01-01">alt</time><svg><title>Pfeil</title></svg><h1>Zahlen  und <em>Fakten</em></h1><h1>Zweite</h1>`)
    expect(title).toBe('Zahlen und Fakten')
    expect(lang).toBe('de-AT')
    expect(canonical).toBe('https://blatt.example/a?x=1&y=2')
    expect(publishedAt).toBe('2025-01-23T10:00:00+01:00')
  })

  test('what is no language and no date is left out', () => {
    expect(read('<html lang="<b>"><time datetime="yesterday">x</time>')).toEqual({ text: 'x' })
  })
})

describe('hostile pages', () => {
  test('no more than the limit is kept, however long the page', () => {
    expect(read(`<p>${'word '.repeat(50_000)}`, 1000).text).toHaveLength(1000)
  })

  test.each([
    ['unclosed paragraphs', '<p>'],
    ['boxes', '<div>'],
    ['closed by what was never opened', '<b></i>'],
    ['hidden boxes', '<div hidden>'],
    ['angle brackets', '<'],
    ['ampersands', '&'],
    ['attributes', '<p a b c '],
    ['quotes', '<p title="'],
    ['comments', '<!--'],
    ['footnotes', '<sup><a href="#">['],
    ['forms', '<form>'],
    ['drawings', '<svg><foreignObject>'],
    ['line breaks', '<br>\n'],
  ])('a megabyte of %s takes no longer than a megabyte', (_, unit) => {
    expect(textOf(`<p>first</p>${unit.repeat(1_000_000 / unit.length)}`)).toMatch(/^first/)
  })

  test('nesting that no browser follows ends the reading, and what was read stays', () => {
    expect(textOf(`<p>12 died</p>${'<b>'.repeat(100_000)}13 died`)).toBe('12 died')
  })
})
