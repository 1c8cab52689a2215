import type { Browser } from 'playwright-core'
import type { ArticleSnapshot } from '../../core/snapshot/types.ts'
import { median } from '../median.ts'
import type { BenchArticle } from './article.ts'
import { bundleEngine } from './bundle.ts'
import type { BenchServer } from './serve.ts'
import { widgets } from './widgets.ts'

/** Milliseconds for all quotes of the article, CPU not slowed. */
export interface Anchoring {
  readonly found: number
  /** As a page does it: once, its code not yet compiled. */
  readonly first: number
  /** The median of nine more on the same page. */
  readonly warm: number
}

interface Engine {
  anchor(root: Element | null, quotes: unknown, article: ArticleSnapshot): Range[] | Promise<Range[]>
}

declare const engine: Engine

/** Finds all quotes in a fresh page, ten times. Every engine gets the page's DOM and answers with ranges. */
export async function anchoringIn(
  browser: Browser,
  server: BenchServer,
  { stated }: BenchArticle,
  article: ArticleSnapshot,
) {
  const [alone] = widgets
  if (!alone) throw new Error('there is no page')
  const bundles = new Map<string, string>()
  for (const [name, file] of Object.entries(ENGINES)) bundles.set(name, await bundleEngine(file))

  return {
    names: [...bundles.keys()],
    async run(name: string): Promise<Anchoring> {
      const context = await browser.newContext({ viewport: { width: alone.width, height: 915 } })
      try {
        const page = await context.newPage()
        await page.goto(server.address(alone), { waitUntil: 'load' })
        await page.addScriptTag({ content: bundles.get(name) ?? '' })
        const { found, times } = await page.evaluate(timed, { stated, article })
        const [first = Number.NaN, ...more] = times
        return { found, first, warm: median(more) }
      } finally {
        await context.close()
      }
    },
  }
}

const ENGINES = {
  counterpoint: 'counterpoint-anchor.ts',
  'dom-anchor-text-quote': 'dom-anchor-text-quote.js',
  Hypothesis: 'hypothesis-anchor.js',
  'text-fragments-polyfill': 'text-fragments.js',
}

/** Runs in the page. Counts what was found at the right place. */
async function timed({ stated, article }: { stated: BenchArticle['stated']; article: ArticleSnapshot }) {
  const root = document.querySelector('article')
  const times: number[] = []
  let found = 0
  for (let n = 0; n < 10; n++) {
    const start = performance.now()
    const ranges = await engine.anchor(root, stated, article)
    times.push(performance.now() - start)
    found = stated.filter(({ exact, figure }) => ranges.some((range) => [exact, figure].includes(`${range}`))).length
  }
  return { found, times }
}
