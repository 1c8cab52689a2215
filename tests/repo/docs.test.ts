import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const named = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort()

describe('docs/embed.md', () => {
  const guide = read('docs/embed.md')
  const widget = globSync('{view,widget}/**/*.{ts,tsx,css}', { cwd: root }).map(read).join('\n')

  test('lists every attribute that the tag is read for, and no other', () => {
    const options = /interface Options \{([\s\S]*?)\n\}/.exec(read('widget/loader/options.ts'))?.[1] ?? ''
    const attributes = named(options, /readonly (\w+)\?/g).map((name) => `data-${name}`)
    expect(attributes.length).toBeGreaterThan(5)
    expect(named(guide, /(data-\w+)/g)).toEqual(attributes)
  })

  test('lists every custom property that the embed uses, and no other', () => {
    const used = named(widget, /var\((--counterpoint-\w+)/g)
    expect(used.length).toBeGreaterThan(2)
    expect(named(guide, /(--counterpoint-\w+)/g)).toEqual(used)
  })

  test('lists every event, every call and every element, and no other', () => {
    expect(named(guide, /`counterpoint:(\w+)`/g)).toEqual(named(widget, /announce\('(\w+)'/g))
    const calls = /interface Embed \{([\s\S]*?)\n\}/.exec(read('widget/loader/start.ts'))?.[1] ?? ''
    expect(named(guide, /counterpoint\.(\w+)\(\)/g)).toEqual(named(calls, /^ {2}(\w+)\(/gm))
    const placed = /PLACED = '(.*)'/.exec(widget)?.[1] ?? ''
    expect(named(guide, /<(counterpoint-\w+)/g)).toEqual(placed.split(',').sort())
  })

  test('names every language that there are words in', () => {
    const tags = globSync('view/strings/??.ts', { cwd: root }).map((file) => file.slice(-5, -3))
    const names = new Intl.DisplayNames('en', { type: 'language' })
    const unnamed = tags.filter((tag) => !guide.includes(names.of(tag) ?? tag))
    expect(tags.length).toBeGreaterThan(3)
    expect(unnamed).toEqual([])
  })
})

const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root })

test.each(pages)('%s links to what is there', (page) => {
  const broken = linksIn(read(page)).filter((link) => {
    const [path = '', anchor] = link.split('#')
    const target = path ? normalize(join(dirname(page), path)) : page
    if (!existsSync(join(root, target))) return true
    return anchor !== undefined && !anchorsIn(read(target)).includes(anchor)
  })
  expect(broken).toEqual([])
})

/** Targets within the repository, of links and images, outside code. */
function linksIn(markdown: string): string[] {
  const prose = markdown
    .replaceAll(/^```[\s\S]*?^```/gm, '')
    .replaceAll(/^ {4}.*$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))
}

/** As GitHub makes them of headings. */
function anchorsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
