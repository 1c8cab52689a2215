import { describe, expect, it } from 'vitest'
import { find, mark } from './find.ts'

const QUOTE = `officials said "nearly 3,800" of the country's best-trained soldiers - the file says - were killed`

describe('typography that a content system has changed', () => {
  it.each([
    ['curly quotes', QUOTE.replace('"n', '“n').replace('0"', '0”').replace("'", '’')],
    ['low and angled quotes', QUOTE.replace('"n', '„n').replace('0"', '0“').replace("'", '`')],
    ['guillemets', QUOTE.replace('"n', '«n').replace('0"', '0»')],
    ['an en dash', QUOTE.replaceAll(' - ', ' – ')],
    ['an em dash', QUOTE.replaceAll(' - ', ' — ')],
    ['an em dash without spaces', QUOTE.replaceAll(' - ', '—')],
    ['a non-breaking hyphen', QUOTE.replace('best-', 'best‑')],
    ['soft hyphens', QUOTE.replace('officials', 'offi\u00adcials').replace('soldiers', 'sol\u00addiers')],
    ['zero-width spaces', QUOTE.replace('country', 'coun\u200btry')],
    ['a byte order mark', QUOTE.replace('country', '\ufeffcountry')],
    ['what has no width within a number', QUOTE.replace('3,800', '3,\ufeff8\u206000')],
    ['bidirectional controls', QUOTE.replace('3,800', '\u20663,800\u2069')],
    ['no-break and thin spaces', QUOTE.replace(/ /g, (_, i: number) => (i % 2 ? '\u00a0' : '\u2009'))],
    ['line breaks and indentation', QUOTE.replaceAll(' ', '\n\t  ')],
    ['capitals', QUOTE.toUpperCase()],
    ['a ligature', QUOTE.replace('file', 'ﬁle')],
    ['full-width letters', QUOTE.replace('best', 'ｂｅｓｔ')],
    ['decomposed accents', QUOTE.replace('officials', 'o\u0301fficials')],
  ])('does not matter: %s', (_, text) => {
    expect(find(`Before. ${text}. After.`, QUOTE, '3,800')).toBe(text)
  })

  it('does not matter on the side of the quote either', () => {
    for (const quote of [QUOTE.toUpperCase(), `\u200b ${QUOTE}\n`, QUOTE.replace("'", '’').replaceAll(' - ', ' — ')]) {
      expect(find(`Before. ${QUOTE}. After.`, quote, '3,800')).toBe(QUOTE)
    }
  })

  it('does not matter where a letter has other capitals', () => {
    expect(find('STRASSE 300', 'Straße 300')).toBe('STRASSE 300')
    expect(find('Straße 300', 'STRAẞE 300')).toBe('Straße 300')
    expect(find('ΣΤΡΑΤΟΣ 300', 'στρατός 300')).toBe('ΣΤΡΑΤΟΣ 300')
  })

  it('takes a letter with its accents, and a character whole', () => {
    expect(find('he was the \ufb01rst of the 300 men', 'irst of the 300 men')).toBe('absent')
    expect(find('Der Rücktritt e\u0301', 'ru\u0308cktritt é')).toBe('Rücktritt e\u0301')
    expect(find('the chie\ufb00 of 300 men', 'chief of 300 men')).not.toBe('ﬀ of 300 men')
  })
})

describe('languages', () => {
  it.each([
    [
      'Japanese, without spaces',
      '北朝鮮兵のうち約3,800人がクルスク州で死傷したと、大統領は述べた。',
      '約3,800人がクルスク州で死傷した',
      '3,800',
    ],
    [
      'Ukrainian',
      'За словами президента, 3\u00a0800 солдатів убито або поранено в Курській області.',
      '3800 солдатів убито або поранено',
      '3800',
    ],
    ['Arabic', 'وقال الرئيس إن نحو ٣٬٨٠٠ جندي قتلوا أو جرحوا في كورسك.', 'نحو 3,800 جندي قتلوا أو جرحوا', '3,800'],
    ['Hebrew', 'לדברי הנשיא, כ־3,800 חיילים נהרגו או נפצעו בקורסק.', '3,800 חיילים נהרגו או נפצעו', '3,800'],
    ['Hindi', 'राष्ट्रपति ने कहा कि ३,८०० सैनिक मारे गए या घायल हुए।', '3,800 सैनिक मारे गए या घायल हुए', '3,800'],
    [
      'Korean',
      '대통령은 쿠르스크에서 북한군 3,800명이 죽거나 다쳤다고 말했다.',
      '북한군 3,800명이 죽거나 다쳤다',
      '3,800',
    ],
    [
      'German',
      'Rund 3.800 Soldaten seien in der Region Kursk getötet oder verwundet worden.',
      '3800 Soldaten seien in der Region Kursk getoetet'.replace('oe', 'ö'),
      '3800',
    ],
    [
      'French',
      'Environ 3\u202f800 soldats auraient été tués ou blessés à Koursk.',
      'Environ 3 800 soldats auraient ete tues ou blesses',
      '3 800',
    ],
    ['Thai', 'ทหารเกาหลีเหนือราว ๓,๘๐๐ นายเสียชีวิตหรือบาดเจ็บ', 'ราว 3,800 นายเสียชีวิตหรือบาดเจ็บ', '3,800'],
  ])('finds a quote in %s', (_, text, quote, figure) => {
    expect(find(text, quote, figure)).not.toMatch(/absent|changed/)
    expect(mark(text, quote, figure)).toMatch(/^[3٣३๓][.,٬\s]?(800|٨٠٠|८००|๘๐๐)$/)
  })

  it('finds a syllable of Hangul whole or not at all, however it is composed', () => {
    expect(find('한국군 300명'.normalize('NFD'), '한국군 300명')).toBe('한국군 300명'.normalize('NFD'))
    expect(find('각', '가')).toBe('absent')
  })
})

describe('small edits', () => {
  const quote =
    'Zelensky said that approximately 3,800 North Korean soldiers had been killed or injured in the Kursk region.'

  it.each([
    ['a word more', quote.replace('had been', 'had already been')],
    ['a word less', quote.replace('approximately ', '')],
    ['another word', quote.replace('injured', 'wounded')],
    ['two edits', quote.replace('said that', 'claimed').replace('region', 'area')],
    ['a typing error mended', quote.replace('approximately', 'aproximately')],
    ['a comma more', quote.replace('soldiers', 'soldiers,')],
    ['British spelling', quote.replace('Zelensky', 'Zelenskyy')],
  ])('are forgiven: %s', (_, text) => {
    expect(mark(`He spoke on Sunday. ${text} He gave no source.`, quote, '3,800')).toBe('3,800')
  })

  it('do not cut the last word short where a word was put in before it', () => {
    const text = 'The Wild won, and Linus Ullmark stopped 22 shots. It was their fourth win.'
    expect(find(text, 'The Wild won, and Linus Ullmark 22 shots.', '22')).toBe(
      'The Wild won, and Linus Ullmark stopped 22 shots.',
    )
  })

  it('do not cut the first word either', () => {
    const text = 'It was late. In Kursk approximately 22 shots were heard during the whole night. Nobody was hurt.'
    expect(find(text, 'In Kursk 22 shots were heard during the whole night.', '22')).toMatch(
      /^In Kursk approximately 22 .*night\.$/,
    )
  })

  it('end where half of the sentence is another one', () => {
    const text = quote
      .replace('North Korean soldiers', 'Swiss tourists')
      .replace('killed or injured in', 'asked to leave')
    expect(find(text, quote, '3,800')).toBe('absent')
  })

  it('end where the sentence is another one', () => {
    const text =
      'In a separate statement the ministry put the number of wounded civilians at 3,800, most of them children.'
    expect(find(text, quote, '3,800')).toBe('absent')
  })

  it('are not forgiven in a very short quote', () => {
    expect(find('about 300 women', 'about 300 men')).toBe('absent')
    expect(find('300 menaced', '300 men')).toBe('absent')
  })
})

describe('nothing to look for', () => {
  it.each(['', ' ', '\n', '\u200b', '\u00ad\ufeff'])('is not found: %j', (quote) => {
    expect(find('Some text with 3,800 in it.', quote)).toBe('absent')
    expect(find('', quote)).toBe('absent')
  })

  it('is found in no text', () => {
    expect(find('', '3,800')).toBe('absent')
  })
})
