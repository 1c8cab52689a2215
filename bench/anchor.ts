/**
 * A quote found again in an article: core/anchor beside approx-string-match alone and dom-anchor-text-quote, in one run, in Chromium.
 *
 *     npm ci --prefix bench
 *     node bench/anchor.ts [--words 5000] [--repeats 9]
 *
 * The articles are generated: 20 annotated sentences each, edited since in one way or another. Right is a mark on the number that was
 * meant, and no mark where that number is gone. Compare the ratios: the times themselves are this machine's.
 */
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { launchChromium } from '../tests/browser/chromium.ts'
import { casesOf } from './anchor/article.ts'
import type { Result } from './anchor/in-page.ts'

const { values } = parseArgs({
  options: { words: { type: 'string', default: '5000' }, repeats: { type: 'string', default: '9' } },
})

const script = await bundled()
const browser = await launchChromium()
try {
  const page = await browser.newPage()
  await page.addScriptTag({ content: script })
  const totals = new Map<string, { right: number; wrong: number; ms: number }>()
  let quotes = 0
  for (const given of casesOf(Number(values.words))) {
    const results = await page.evaluate(([each, repeats]) => window.measure(each, repeats), [
      given,
      Number(values.repeats),
    ] as const)
    quotes += given.quotes.length
    print(`${given.name} (${given.quotes.length} quotes in ${values.words} words)`, results, given.quotes.length)
    for (const { engine, right, wrong, ms } of results) {
      const total = totals.get(engine) ?? { right: 0, wrong: 0, ms: 0 }
      totals.set(engine, { right: total.right + right, wrong: total.wrong + wrong, ms: total.ms + ms })
    }
  }
  print(
    'all together',
    [...totals].map(([engine, total]) => ({ engine, ...total })),
    quotes,
  )
} finally {
  await browser.close()
}

/** The page's script: what is measured, and the peers from bench/node_modules. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import search from 'approx-string-match'
        import { toTextPosition } from 'dom-anchor-text-quote'
        window.peers = { search, toTextPosition }
        import './anchor/in-page.ts'`,
      resolveDir: new URL('.', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  })
  return outputFiles[0]?.text ?? ''
}

function print(title: string, results: readonly Result[], quotes: number): void {
  console.log(`\n${title}`)
  const own = results[0]?.ms ?? 1
  for (const { engine, right, wrong, ms } of results) {
    console.log(
      `  ${engine.padEnd(24)} right ${String(right).padStart(3)} of ${quotes}   wrong ${String(wrong).padStart(3)}   ${ms.toFixed(2).padStart(8)} ms   x${(ms / own).toFixed(1)}`,
    )
  }
}
