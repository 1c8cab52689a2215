import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname

/** What each folder may import, besides itself: folders of the project and packages, as the table in docs/architecture.md says. Rows without a name in code are for everything. */
const MAY_IMPORT = Object.fromEntries(
  [...readFileSync(join(root, 'docs/architecture.md'), 'utf8').matchAll(/^\| `([^`]+)` +\|.*\| +([^|]*?) +\|$/gm)]
    .map(([, folder = '', allowed = '']): [string, string] => [folder.replace(/\/$/, ''), allowed])
    .filter(([, allowed]) => allowed === 'nothing' || allowed.includes('`'))
    .map(([folder, allowed]) => [folder, [...allowed.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)] as const),
)

const sources = globSync('{core,worker,view,widget,console}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !file.endsWith('.d.ts'),
)

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/^(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((specifier) => (specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : specifier))
}

describe.each(Object.entries(MAY_IMPORT))('%s', (folder, allowed) => {
  const files = sources.filter((file) => file.startsWith(`${folder}/`))

  test('imports only what its row in the table allows', () => {
    const within = (target: string, place: string) =>
      target === place || target.startsWith(`${place}/`) || target === `${place}.ts`
    const breaches = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => ![folder, ...allowed].some((place) => within(target, place)))
        .map((target) => `${file} imports ${target}`),
    )
    expect(breaches).toEqual([])
  })
})

test('every folder of core and of the worker has its row in the table', () => {
  const folders = new Set(
    sources
      .filter((file) => /^(?:core|worker)\/[^/]+\//.test(file) && !/^worker\/(?:routes|openapi)\//.test(file))
      .map((file) => file.split('/').slice(0, 2).join('/')),
  )
  expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining([...folders]))
})

test("valibot, hono and the ledger stay out of the reader's page", () => {
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const target of importsOf(file)) {
      // types vanish in the bundle, so only what is imported as a value travels
      if (sources.includes(target) && !/types\.ts$/.test(target)) visit(target)
      else if (!target.includes('/') && !target.startsWith('.')) reached.add(target)
    }
  }
  for (const file of sources.filter((name) => name.startsWith('widget/'))) visit(file)
  expect([...reached].filter((name) => /valibot|hono|^worker\//.test(name))).toEqual([])
})

test('no file needs itself by way of others, types included', () => {
  const needs = new Map(sources.map((file) => [file, importsOf(file).filter((target) => sources.includes(target))]))
  // what needs nothing that is left goes, until nothing goes any more: a circle stays
  for (let gone = true; gone; ) {
    gone = false
    for (const [file, targets] of needs) {
      if (targets.some((target) => needs.has(target))) continue
      needs.delete(file)
      gone = true
    }
  }
  expect([...needs.keys()]).toEqual([])
})
