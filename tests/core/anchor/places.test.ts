import { describe, expect, it } from 'vitest'
import { locateQuote } from '../../../core/anchor/index.ts'
import { anchorOf, find } from './find.ts'

const TEXT = [
  'In May, officials said, 1,000 soldiers were killed. Nobody could confirm it.',
  'In June, officials said, 1,000 soldiers were wounded. The army confirmed it.',
].join('\n')

const startOf = (text: string, quote: Parameters<typeof anchorOf>[1], figure?: string) => {
  const anchor = anchorOf(text, quote, figure)
  return anchor.kind === 'found' ? anchor.start : anchor.kind
}

describe('a quote that stands in several places', () => {
  it('is nowhere if nothing decides', () => {
    expect(find(TEXT, '1,000 soldiers were', '1,000')).toBe('absent')
    expect(find(TEXT, { exact: '1,000 soldiers were', prefix: 'officials said, ' }, '1,000')).toBe('absent')
  })

  it('is where its suffix is', () => {
    expect(startOf(TEXT, { exact: '1,000 soldiers were', suffix: ' wounded.' })).toBe(TEXT.lastIndexOf('1,000'))
    expect(startOf(TEXT, { exact: '1,000 soldiers were', suffix: ' killed.' })).toBe(TEXT.indexOf('1,000'))
  })

  it('is where its prefix is', () => {
    expect(startOf(TEXT, { exact: '1,000', prefix: 'In June, officials said, ' })).toBe(TEXT.lastIndexOf('1,000'))
    expect(startOf(TEXT, { exact: '1,000', prefix: 'In May, officials said, ' })).toBe(TEXT.indexOf('1,000'))
  })

  it('is where its context is though that was edited', () => {
    const quote = {
      exact: '1,000 soldiers were',
      prefix: 'In June, sources said, ',
      suffix: ' wounded. The army admitted it.',
    }
    expect(startOf(TEXT, quote)).toBe(TEXT.lastIndexOf('1,000'))
  })

  it('is where its context is though that has no spaces at its ends', () => {
    expect(startOf(TEXT, { exact: '1,000', prefix: 'In June, officials said,', suffix: 'soldiers were wounded' })).toBe(
      TEXT.lastIndexOf('1,000'),
    )
  })

  it('is where it stands to the letter, if elsewhere it only stands nearly', () => {
    const text = `${TEXT}\nIn June, officials say, 1,000 soldiers were wounded. So it goes.`
    expect(startOf(text, 'In June, officials said, 1,000 soldiers were wounded.')).toBe(TEXT.indexOf('In June'))
  })

  it('is where its context is, though elsewhere its words stand to the letter', () => {
    const text = `Before the war 1,000 soldiers were killed each year. ${TEXT.replaceAll('were', 'have been')}`
    const quote = {
      exact: '1,000 soldiers were killed',
      prefix: 'In May, officials said, ',
      suffix: '. Nobody could confirm it.',
    }
    expect(startOf(text, quote, '1,000')).toBe(text.indexOf('1,000 soldiers have been killed'))
  })

  it('is where all that tells two near places apart speaks for one', () => {
    const text =
      'The first 300 recruits who came from the north were trained in May. The last 300 recruits who came from the south were trained in June.'
    expect(startOf(text, 'The last 300 recruits who came from the south were all trained in June.', '300')).toBe(
      text.indexOf('The last'),
    )
    expect(find(text, 'The best 300 recruits who came from the east were trained in July.', '300')).toBe('absent')
  })
})

describe('a sentence that a page has more than once', () => {
  const sentence = 'In May, officials said, 1,000 soldiers were killed'
  const placesOf = (text: string, quote: Parameters<typeof anchorOf>[1]) => {
    const anchor = anchorOf(text, quote, '1,000')
    return anchor.kind === 'found' ? anchor.copies.map(({ figure }) => figure?.start) : anchor.kind
  }
  const starts = (text: string) => [...text.matchAll(/1,000/g)].map(({ index }) => index)

  it('is found in each place: key points and body, a copy for print', () => {
    const points = `Key points\n${sentence}\nThe army is silent\nA long day. ${sentence}. Nobody could confirm it.`
    for (const text of [points, `${TEXT}\n${TEXT}`, `${sentence}\n${sentence}`, `${sentence}. ${sentence}!`]) {
      expect(placesOf(text, `${sentence}`)).toEqual(
        starts(text)
          .slice(0, 1)
          .concat(starts(text).filter((at, i) => i && text.slice(0, at).endsWith('In May, officials said, '))),
      )
      expect(placesOf(text, '1,000 soldiers were killed')).toHaveLength(2)
    }
  })

  it('is first where its context is, with how much of it stands around each place', () => {
    const text = `${sentence}.\nThe army is silent about all of that. ${sentence}. Nobody could confirm it.`
    const anchor = anchorOf(
      text,
      { exact: '1,000 soldiers were killed', prefix: 'silent about all of that. In May, officials said, ' },
      '1,000',
    )
    if (anchor.kind !== 'found') throw new Error(anchor.kind)
    const [body, points] = anchor.copies
    expect(anchor.figure?.start).toBe(text.lastIndexOf('1,000'))
    expect([body?.start, points?.start]).toEqual([text.lastIndexOf('1,000'), text.indexOf('1,000')])
    expect((body?.context ?? 0) - (points?.context ?? 0)).toBeGreaterThan(8)
  })

  it('is as good as the same where eighty letters of it are', () => {
    const caption =
      'Roughly 1,000 soldiers of the alliance remain in the mountains, 18 years after they first invaded the country'
    const text = `${caption} in 2001 (photo: agency)\nTalks go on. ${caption} in the wake of the attacks.`
    const quote = { exact: caption.slice(0, 48), suffix: caption.slice(48, 88) }
    expect(placesOf(text, quote)).toEqual(starts(text))
    const shorter = text.replaceAll(' after they first invaded the country', '')
    expect(placesOf(shorter, { ...quote, suffix: ' in the mountains, 18 years' })).toBe('absent')
  })

  it('is another sentence with one word more or less', () => {
    for (const other of [
      'In June, officials said, 1,000 soldiers were killed',
      `${sentence} there`,
      `Yesterday ${sentence}`,
    ]) {
      expect(placesOf(`${sentence}. ${other}.`, '1,000 soldiers were killed')).toBe('absent')
    }
  })

  it('says nothing where it is too short to be told from others', () => {
    expect(placesOf('Killed\n1,000\nWounded\n1,000', '1,000')).toBe('absent')
    expect(placesOf('Army\n1,000 soldiers killed\nNavy\n1,000 soldiers killed', '1,000 soldiers killed')).toBe('absent')
  })

  it('is another sentence if it begins otherwise, however far from the figure', () => {
    const before = 'soldiers of the army of the north, in all'
    const text = `In May the ${before}, 1,000 were killed or wounded. In July the ${before}, 1,000 were killed or wounded.`
    const quote = { exact: '1,000 were killed or wounded', prefix: `${before}, `.slice(-30) }
    expect(placesOf(text, quote)).toBe('absent')
  })
})

describe('context that is not there', () => {
  it('leaves a long quote where it stands', () => {
    const quote = {
      exact: 'In May, officials said, 1,000 soldiers were killed.',
      prefix: 'Wholly other words. ',
      suffix: ' And other words again.',
    }
    expect(startOf(TEXT, quote)).toBe(0)
  })

  it('leaves a long quote that was edited where it stands', () => {
    const quote = {
      exact: 'In May, officials have said, 1,000 soldiers were killed.',
      prefix: 'Wholly other words. ',
      suffix: ' And other words again.',
    }
    expect(startOf(TEXT, quote, '1,000')).toBe(0)
  })

  it('leaves a short quote unfound', () => {
    const quote = { exact: '1,000', prefix: 'the number of tanks rose to ', suffix: ' by the end of winter' }
    expect(find('There are 1,000 ways to count.', quote, '1,000')).toBe('absent')
  })

  it('leaves a short quote where one side is still as it was', () => {
    const quote = { exact: '1,000', prefix: 'the number of tanks rose to ', suffix: ' by the end of winter' }
    expect(find('They said the number of tanks rose to 1,000. No source was given.', quote, '1,000')).toBe('1,000')
  })
})

describe('a number that has been corrected', () => {
  const quote = {
    exact: 'around 3,800 soldiers',
    prefix: 'The president said on Sunday that ',
    suffix: ' had been killed or wounded in Kursk.',
  }
  const text = (middle: string) => `It is war.\n${quote.prefix}${middle}${quote.suffix}\nNo end is in sight.`
  const changedTo = (page: string, ...rest: [Parameters<typeof anchorOf>[1], string?]) => {
    const anchor = anchorOf(page, ...rest)
    return anchor.kind === 'changed' ? page.slice(anchor.start, anchor.end) : anchor.kind
  }

  it('is reported with what stands there now', () => {
    expect(changedTo(text('around 3,900 soldiers'), quote, '3,800')).toBe('around 3,900 soldiers')
    expect(changedTo(text('some 4,000 people'), quote, '3,800')).toBe('some 4,000 people')
    expect(changedTo(text('13,800'), { ...quote, exact: '3,800' }, '3,800')).toBe('13,800')
  })

  it('is reported from the words of the quote itself where it has no context', () => {
    const exact = 'The president said on Sunday that around 3,800 soldiers had been killed or wounded in Kursk.'
    expect(changedTo(text('around 3,900 soldiers'), exact, '3,800')).toBe('3,900')
  })

  it('is not reported where the same number stands in other words', () => {
    expect(changedTo(text('no fewer than 3,800 of the North Koreans who had come'), quote, '3,800')).toBe('absent')
  })

  it('is not reported where no number stands any more', () => {
    expect(changedTo(text('many soldiers'), quote, '3,800')).toBe('absent')
  })

  it('is not reported where the context stands twice', () => {
    expect(changedTo(text('around 3,900 soldiers') + text('around 4,100 soldiers'), quote, '3,800')).toBe('absent')
  })

  it('is never half of a longer number', () => {
    const page = 'It happened as the ministry wrote on page 12,900 soldiers had been killed or wounded.'
    const cut = { exact: '3,800', prefix: 'as the ministry wrote on page 12 ', suffix: ' soldiers had been killed' }
    expect(changedTo(page, cut, '3,800')).toBe('absent')
  })

  it('outweighs the old number in another sentence', () => {
    const page = `${text('around 3,900 soldiers')}\nIt had been around 3,800 soldiers before.`
    expect(changedTo(page, quote, '3,800')).toBe('around 3,900 soldiers')
  })

  it('is reported for a figure in words', () => {
    const words = { ...quote, exact: 'nearly a third of them' }
    expect(changedTo(text('nearly half of them'), words, 'nearly a third')).toBe('nearly half of them')
    expect(changedTo(text('nearly a third of them'), words, 'nearly a third')).toBe('found')
    expect(changedTo(text('by now nearly a third in the whole army of that country'), words, 'nearly a third')).toBe(
      'absent',
    )
  })
})

describe('locateQuote', () => {
  it('gives offsets or null, whatever text was asked before', () => {
    expect(locateQuote('a 3,800 b', { exact: '3,800' }, { figure: '3,800' })).toEqual({ start: 2, end: 7 })
    expect(locateQuote('3,900', { exact: '3,800' })).toBeNull()
    expect(locateQuote('b 3.800', { exact: '3,800' })).toEqual({ start: 2, end: 7 })
    expect(locateQuote('a 3,800 b', { exact: '3,800' })).toEqual({ start: 2, end: 7 })
  })
})

describe('context', () => {
  it('decides to its fortieth character', () => {
    const said = (month: string) => `${month}, and the army of the north had lost `
    const text = `Up to ${said('May')}1,000 of them. Up to ${said('July')}1,000 of them.`
    const quote = (prefix: string) => startOf(text, { exact: '1,000 of them', prefix }, '1,000')
    expect(said('May')).toHaveLength(40)
    expect(quote(said('May'))).toBe(text.indexOf('1,000'))
    expect(quote(said('July').slice(1))).toBe(text.lastIndexOf('1,000'))
  })
})
