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
      'what names hide is silent',
      '<p class="sr-only">1</p><p class="print-only x">2</p><p style="left:-9999px">3</p><p class="d-none">4</p>5',
      '5',
    ],
    [
      'what a search of the browser opens, and what is hidden from small screens alone, can be read',
      '<p hidden=until-found>1</p><p class="hidden md:block">2</p><p class="d-none d-lg-flex">3</p><p class="unhidden">4',
      '1\n2\n3\n4',
    ],
    [
      'reference marks are silent',
      'Killed<sup>[1]</sup> and <sup><a href="#n2">2</a></sup>wounded.',
      'Killed and wounded.',
    ],
    ['an exponent is not a reference', '10<sup>6</sup>', '10⁶'],
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

describe('raised text', () => {
  test.each([
    ['a bare number', '3,800<sup>1</sup> men', '3,800 men'],
    ['several numbers', '3,800<sup>1,2</sup><sup>3</sup> men', '3,800 men'],
    ['a number in brackets', '3,800<sup>[1]</sup><sup>(2)</sup> men', '3,800 men'],
    ['an asterisk', '3,800<sup>*</sup> men', '3,800 men'],
    ['a letter after a number', '3,800<sup>a</sup> men', '3,800 men'],
    ['within a link', '3,800<a href="#fn1" role="doc-noteref"><sup>1</sup></a> men', '3,800 men'],
    ['around a link', '3,800<sup><a href="#fn1">1</a></sup> men', '3,800 men'],
    ['an address in full', '3,800<sup><a href="https://blatt.example/a#fn1">1</a></sup> men', '3,800 men'],
    ['a link that a style sheet raises', '3,800<a href="/a#note-1">[1]</a> men', '3,800 men'],
    ['a name for it', '3,800<span class="footnote-ref">1</span> men', '3,800 men'],
    ['an exponent with a link', '12 m<sup><a href="#fn2">2</a></sup> wide', '12 m wide'],
    ['after a word', 'Killed<sup>12</sup>. Then', 'Killed. Then'],
    ['after an amount in millions', '$5m<sup>2</sup> more', '$5m more'],
    ['after a decade', 'the 1980s<sup>2</sup>', 'the 1980s'],
    ['after a length', '500 km<sup>1</sup> away', '500 km away'],
    ['after millions', '$5 m<sup>1</sup> more', '$5 m more'],
    ['with a word', '3,800<sup>note 3</sup> men', '3,800 men'],
    ['a link with a word', '3,800<a href="#n3">note 3</a> men', '3,800 men'],
    ['before a note', '<sup>1</sup> The ministry', 'The ministry'],
  ])('that is the mark of a note is nothing: %s', (_, html, text) => {
    expect(textOf(`<p>${html}</p>`)).toBe(text)
  })

  test.each([
    ['square metres', '12,000 m<sup>2</sup> burned', '12,000 m² burned'],
    ['cubic kilometres', '5 km<sup>3</sup>.', '5 km³.'],
    ['kilometres in Ukrainian', '500 км<sup>2</sup>', '500 км²'],
    ['a rate', '25 m<sup>3</sup>/s, 9 m/s<sup>2</sup>', '25 m³/s, 9 m/s²'],
    ['a note after a unit', '500 km<sup>2</sup><sup>3</sup>', '500 km²'],
    ['powers of ten', '10<sup>6</sup> or 3 × 10<sup>−6</sup>', '10⁶ or 3 × 10⁻⁶'],
    ['a power in a link', '<a href="/area#now">500 km<sup>2</sup></a> more', '500 km² more'],
    ['an isotope', 'of <sup>235</sup>U', 'of ²³⁵U'],
    ['a fraction', '1<sup>1</sup>/<sub>2</sub> years', '1 1/2 years'],
    ['a formula', 'of CO<sup>2</sup> a year', 'of CO² a year'],
    ['an ordinal beyond a hundred', 'le 100<sup>e</sup> jour', 'le 100e jour'],
    ['ordinals', 'the 21<sup>st</sup>, M<sup>me</sup>', 'the 21st, Mme'],
    ['a place in the text', 'see section <a href="#s4">4</a>', 'see section 4'],
  ])('that is none is read: %s', (_, html, text) => {
    expect(textOf(`<p>${html}</p>`)).toBe(text)
  })
})

describe('the language of a page', () => {
  const langOf = (html: string) => read(html).lang
  const GERMAN =
    '<p>Die Zahl der Toten ist nach Angaben des Ministeriums gestiegen, und die Suche wird nicht eingestellt.</p>'

  test.each([
    ['as the element says', '<html lang="de-at">', 'de-AT'],
    ['with a low line', '<html lang="de_DE">', 'de-DE'],
    ['of XHTML', '<html xml:lang="fr">', 'fr'],
    ['of the article', '<html><article lang="uk">', 'uk'],
    ['before Open Graph', '<html lang="es"><meta property="og:locale" content="en_US">', 'es'],
    [
      'by Open Graph',
      '<html><meta property="og:locale" content="en_GB"><meta http-equiv="content-language" content="de">',
      'en-GB',
    ],
    ['by a header', '<meta http-equiv="Content-Language" content="fr-CA, en">', 'fr-CA'],
    ['after a malformed tag', '<html lang="fr-FR-FR"><meta property="og:locale" content="fr_FR">', 'fr-FR'],
    ['after an empty one', '<html lang=""><meta property="og:locale" content="de_CH">', 'de-CH'],
    ['after what is no language', `<html lang="und"><body lang="german"><article lang="en-12">${GERMAN}`, 'de'],
  ])('is stated: %s', (_, html, lang) => {
    expect(langOf(html)).toBe(lang)
  })

  test.each([
    [
      'en',
      'The number of the dead has risen to twelve, the ministry said, and the search was called off in the evening.',
    ],
    ['de', GERMAN],
    [
      'fr',
      'Le nombre des morts est monté à douze dans la nuit, selon le ministère, et les recherches ont été arrêtées.',
    ],
    [
      'es',
      'El número de los muertos subió a doce en la noche, según el ministerio, y las búsquedas del ejército cesaron.',
    ],
    ['uk', 'Кількість загиблих зросла до дванадцяти, і пошуки не було продовжено, та їх не відновили після ночі.'],
    [
      undefined,
      'Het aantal doden is volgens het ministerie gestegen en de zoektocht van het leger werd niet voortgezet.',
    ],
    [
      undefined,
      'O número de mortos não foi confirmado, mas uma fonte do governo disse que as buscas pelos corpos vão continuar.',
    ],
    [
      undefined,
      'Число погибших выросло до двенадцати, и поиски не были продолжены из-за непогоды, как это было на прошлой неделе.',
    ],
    [undefined, '12 dead'],
  ])('is told by its words where nothing is stated: %s', (lang, text) => {
    expect(langOf(text)).toBe(lang)
  })

  test('no words overrule a statement', () => {
    expect(langOf(`<html lang="pl">${GERMAN}`)).toBe('pl')
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
    ['headings over comments', '<h2>Comments</h2>'],
    ['headings over links', '<h2>Related</h2><p>12'],
    ['teasers', '<article><h3><a href="/a">a</a></h3>'],
    ['answers', '<div>a<p>b<button>Reply</button></div>'],
    ['linked images', '<a href="/a"><img></a>1<p>'],
    ['forms for an address', '<div><input type=email>1<p>'],
    ['headlines', '<h1>a</h1>1'],
    ['raised text', '1<sup>2</sup>'],
    ['class names', '<p class="comment related ad">1'],
    ['data for search engines', '<script type="application/ld+json">[{"@graph":[</script>'],
  ])('a megabyte of %s takes no longer than a megabyte', (_, unit) => {
    expect(textOf(`<p>first</p>${unit.repeat(1_000_000 / unit.length)}`)).toMatch(/^first/)
  })

  test('nesting that no browser follows ends the reading, and what was read stays', () => {
    expect(textOf(`<p>12 died</p>${'<b>'.repeat(100_000)}13 died`)).toBe('12 died')
  })
})
