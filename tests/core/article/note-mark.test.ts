import { describe, expect, it } from 'vitest'
import { isNoteMark } from '../../../core/article/index.ts'

const raised = (before: string, text: string) => isNoteMark(before, { text, isRaised: true, isLink: false })
const link = (before: string, text: string) => isNoteMark(before, { text, isRaised: false, isLink: true })

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
    ['2', '10'],
    ['the 21', 'st'],
    ['le 1', 'er'],
    ['au 19', 'e'],
    ['m s', '-1'],
    ['3,800', ' soldiers'],
    ['3,800', '½'],
    ['3,800', '2025'],
  ])('is not what is raised after %s as part of the text: %s', (before, text) => {
    expect(raised(before, text)).toBe(false)
  })

  it('is a link to a note that stands at a word', () => {
    expect(link('3,800', '1')).toBe(true)
    expect(link('50 m', '2')).toBe(true)
    expect(link('killed 3,800 soldiers', '[3]')).toBe(true)
    expect(link('killed ', '[3]')).toBe(true)
    expect(link('killed ', '38')).toBe(false)
    expect(link('killed ', '3,800')).toBe(false)
    expect(link('3,800', ' soldiers')).toBe(false)
    expect(isNoteMark('10', { text: '6', isRaised: true, isLink: true })).toBe(true)
  })

  it.each(['a', 'iv', 'n1'])('is any short text that is raised and a link: %s', (text) => {
    expect(isNoteMark('3,800', { text, isRaised: true, isLink: true })).toBe(true)
  })
})
