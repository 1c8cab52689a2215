/**
 * Reading figures: what is written out in five languages and read back, and how fast, beside a pattern and compromise's numbers, in one run.
 *
 *     npm ci --prefix bench
 *     node bench/figures.ts [--sentences 10000] [--seed 1] [--text FILE] [--before DIR]
 *
 * Speed is characters a second as a share of one pass of a pattern that finds digits, over the same text: FILE, or English sentences that
 * each hold a figure, which is the worst case. Compare the ratios: the times themselves are this machine's.
 * DIR is another working tree, of the commit that this one is to be compared with in the same run.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { readFigures } from '../core/figure/index.ts'
import { languages, sentences, statesOf, type Written } from '../tests/core/figure/written/sentences.ts'
import { quantile } from './median.ts'

/** Turns that warm up, and turns that count. */
const [WARM, TURNS] = [60, 200]

const { values } = parseArgs({
  options: {
    sentences: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    text: { type: 'string' },
    before: { type: 'string' },
  },
})
const written = new Map(languages.map((lang) => [lang, sample(lang)]))
for (const [lang, all] of written) report(lang, all)
await speed(
  values.text ? readFileSync(values.text, 'utf8') : (written.get('en') ?? []).map(({ text }) => text).join(' '),
)

function sample(lang: string): Written[] {
  return fc.sample(sentences(lang), { numRuns: Number(values.sentences), seed: Number(values.seed) })
}

function report(lang: string, all: readonly Written[]): void {
  const failed = all.filter(({ text, states }) => statesOf(readFigures(text, { lang })).join() !== states.join())
  console.log(`${lang}  ${all.length} sentences, ${failed.length} failed`)
  for (const { text, states } of failed.slice(0, 5))
    console.log(
      `    ${text}\n        want ${states.join('; ')}, got ${statesOf(readFigures(text, { lang })).join('; ') || 'nothing'}`,
    )
}

interface Peer {
  numbers(): { json(): unknown }
}

async function speed(text: string): Promise<void> {
  // Installed in bench/ only, so it is named at run time.
  const name: string = 'compromise'
  const { default: nlp }: { default: (text: string) => Peer } = await import(name)
  const piece = text.slice(0, 20_000)
  const readers: [string, (text: string) => unknown][] = [
    ['readFigures', (part) => readFigures(part)],
    ['/\\d[\\d.,]*/g', (part) => [...part.matchAll(/\d[\d.,]*/g)]],
    ['compromise', (part) => nlp(part).numbers().json()],
  ]
  if (values.before) {
    const entry = pathToFileURL(resolve(values.before, 'core/figure/index.ts')).href
    const before: { readFigures(text: string, options?: { readonly lang: string }): unknown } = await import(entry)
    // as this tree has: code that has seen one language only is faster
    for (const [lang, all] of written) for (const { text } of all) before.readFigures(text, { lang })
    readers.push(['before', (part) => before.readFigures(part)])
  }
  const times = new Map<string, number[]>(readers.map(([name]) => [name, []]))
  // Taking turns from either end, so that whatever else the machine does falls on all of them, and not always behind the same one.
  for (let turn = 0; turn < WARM + TURNS; turn++)
    for (const [name, read] of turn % 2 === 0 ? readers : [...readers].reverse()) {
      // which takes longer than all the others together
      if (name === 'compromise' && turn % 20 > 1) continue
      const start = performance.now()
      read(piece)
      if (turn >= WARM) times.get(name)?.push(performance.now() - start)
    }
  // the quickest: what else runs makes a turn slower, never faster
  const least = (name: string) => quantile(times.get(name) ?? [], 0.05)
  const own = least('readFigures')
  const share = (name: string) => (100 * least(name)) / own
  console.log(
    `\nspeed over ${piece.length} characters: ${(piece.length / own / 1000).toFixed(1)} million characters a second`,
  )
  console.log(`  ${share('/\\d[\\d.,]*/g').toFixed(1)} % of one pass of /\\d[\\d.,]*/g`)
  console.log(`  ${(share('compromise') / 100).toFixed(0)} times compromise's numbers`)
  if (values.before) console.log(`  ${share('before').toFixed(0)} % of the speed before`)
}
