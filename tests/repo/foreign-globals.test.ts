import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What `npm run build` wrote. */
const dist = new URL('../../dist/', import.meta.url)
const parts = ['embed.js', ...globSync('embed/*.js', { cwd: dist })]

/**
 * Pages have maps, sets and promises of their own, and polyfills from before a method was thought of. A part that leans on one of these
 * is silent there, and nobody hears of it. `widget/dom/pristine.ts` has what cannot be done without.
 */
const FOREIGN =
  /\bnew (Map|Set|WeakSet|Promise|URL)\b|\b(Promise|Iterator|Array|Object|Map|URL)\.(?!isArray|prototype|hasOwn|keys|values|entries|assign|create)[a-z]\w*|\bJSON\.parse|\binstanceof (?!\w\b)[A-Z]\w+|[^$\w.]document\.\w+|\.(union|intersection|difference|isSubsetOf|toArray|drop|take)\(/g

describe('what runs in a reader’s page', () => {
  it.each(parts)('leans on no global that the page may have replaced: %s', (part) => {
    expect(readFileSync(new URL(part, dist), 'utf8').match(FOREIGN) ?? []).toEqual([])
  })
})
