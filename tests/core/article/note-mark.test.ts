import { describe, expect, it } from 'vitest'
import { isNoteMark, namesNote } from '../../../core/article/index.ts'

const mark = { isRaised: false, isLink: false }
const raised = (before: string, text: string, next = '') => isNoteMark(before, { ...mark, text, isRaised: true }, next)
const link = (before: string, text: string) => isNoteMark(before, { ...mark, text, isLink: true }, '')
const raisedLink = (before: string, text: string) =>
  isNoteMark(before, { ...mark, text, isRaised: true, isLink: true }, '')

describe('the mark of a footnote', () => {
  it.each([
    ['3,800', '1'],
    ['3,800', '12'],
    ['1,210', '3'],
    ['a total of 110', '2'],
    ['were killed', '4'],
    ['in Kursk.', '5'],
    ['he said”', '6'],
    ['3,800', '1, 2'],
    ['3,800', '1–3'],
    ['3,800', '(1)'],
    ['3,800', '[1]'],
    ['3,800', '[note 2]'],
    ['3,800', '[1][2]'],
    ['3,800', '*'],
    ['3,800', '††'],
    ['3,800 ', '1'],
    ['3,800', 'a'],
    ['3,800', 'note 3'],
    ['3,800', 'fn. 3'],
    ['3,800', '2025'],
    ['500 km', '1'],
    ['500 km²', '3'],
    ['$5 m', '1'],
    ['$5m', '2'],
    ['killed in the UK', '2'],
    ['a factor of 2', '3'],
    ['10', '1'],
  ])('is raised after %s: %s', (before, text) => {
    expect(raised(before, text)).toBe(true)
  })

  it.each([
    ['50 m', '2'],
    ['12 km', '3'],
    ['12 км', '2'],
    ['mc', '2'],
    ['10', '6'],
    ['1.5 × 10', '12'],
    ['the 21', 'st'],
    ['le 1', 'er'],
    ['au 19', 'e'],
    ['m s', '-1'],
    ['3,800', ' soldiers'],
    ['3,800', '½'],
    ['CO', '2'],
    ['le 100', 'e'],
  ])('is not what is raised after %s as part of the text: %s', (before, text) => {
    expect(raised(before, text)).toBe(false)
  })

  it('is a link to a note that stands at a word', () => {
    expect(link('3,800', '1')).toBe(true)
    expect(link('50 m', '2')).toBe(true)
    expect(link('killed 3,800 soldiers', '[3]')).toBe(true)
    expect(link('killed ', '[3]')).toBe(true)
    expect(link('3,800', 'note 3')).toBe(true)
    expect(link('3,800', 'see the long table of all')).toBe(false)
    expect(link('3,800', 'b')).toBe(true)
    expect(link('(', '38')).toBe(false)
    expect(link('killed', '3,800')).toBe(false)
    expect(link('killed ', '38')).toBe(false)
    expect(link('killed ', '3,800')).toBe(false)
    expect(link('3,800', ' soldiers')).toBe(false)
    expect(raisedLink('10', '6')).toBe(true)
  })

  it('is what its class names so, wherever it stands, if it reads like a mark', () => {
    const named = (before: string, text: string, isRaised = false) =>
      isNoteMark(before, { ...mark, text, isRaised, isNamed: true }, '')
    expect(named('3,800', '1')).toBe(true)
    expect(named('50 km', '2')).toBe(true)
    expect(named('killed ', '3')).toBe(true)
    expect(named('killed ', '3,800')).toBe(false)
    expect(named('3,800', ' soldiers')).toBe(false)
    expect(named('10', 'iv', true)).toBe(true)
  })

  it.each(['footnote-ref', 'easy-footnote', 'wp-block-footnote', 'fn noteref', 'fnref', 'endnote', 'mw-ref reference'])(
    'has a class that says so: %s',
    (classes) => {
      expect(namesNote(classes)).toBe(true)
    },
  )

  it.each(['', 'note', 'preference', 'keynote', 'figure-number'])(
    'has no class that says something else: %s',
    (classes) => {
      expect(namesNote(classes)).toBe(false)
    },
  )

  it.each(['a', 'iv', 'n1'])('is any short text that is raised and a link: %s', (text) => {
    expect(raisedLink('3,800', text)).toBe(true)
  })

  it('is told from an isotope and from a fraction by what follows', () => {
    expect(raised('of ', '235', 'U')).toBe(false)
    expect(raised('', '1', ' The ministry')).toBe(true)
    expect(raised('1', '1', '/2 years')).toBe(false)
    expect(raised('5 km', '1', '/s')).toBe(true)
  })
})
