import { describe, expect, it } from 'vitest'
import { strings as english } from '../../../view/strings/en.ts'
import { languages } from '../../../view/strings/index.ts'
import { pack } from '../../../view/strings/pack.ts'
import { unpack } from '../../../view/strings/unpack.ts'

type Tree = Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null
/** Each sentence with its name. */
const told = (tree: Tree, name = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) ? told(value, `${name}${key}.`) : [[name + key, `${value}`] as [string, string]],
  )

describe.each(Object.entries(languages))('the words in %s', (language, strings) => {
  const words = told({ ...strings })

  it('are those of English, each with as many places to fill', () => {
    const places = (all: [string, string][]) =>
      Object.fromEntries(all.map(([name, text]) => [name, (text.split('|')[0] ?? '').split('#').length]))
    expect(places(words)).toEqual(places(told({ ...english })))
  })

  it('come out of their packed form as they went in', () => {
    expect(unpack(pack(strings), english)).toEqual(strings)
  })

  it('are all said, and say of which language they are', () => {
    expect(words.filter(([, text]) => text.trim() === '')).toEqual([])
    expect(strings.lang).toBe(language)
  })
})

it('French keeps its double signs on the line of what they follow', () => {
  const texts = told({ ...languages.fr }).map(([, text]) => text)
  expect(texts.filter((text) => /[^\u00a0\u202f][:;?!»]|«[^\u00a0]/.test(text.replace(/^:/, '')))).toEqual([])
})

it('Arabic has its own comma', () => {
  expect(told({ ...languages.ar }).filter(([, text]) => text.includes(','))).toEqual([])
})
