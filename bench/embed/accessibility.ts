import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import type { BenchServer } from './serve.ts'
import type { Widget } from './widgets.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules of axe-core that the widget's page breaks, as it is and with the widget open. */
export interface Violations {
  readonly closed: readonly string[]
  readonly open?: readonly string[]
}

/** Also looks whether a reader would see the opened thing at all: its page must differ from the closed one's in pixels. */
export async function violationsOf(browser: Browser, server: BenchServer, widget: Widget): Promise<Violations> {
  const context = await browser.newContext({ viewport: { width: widget.width, height: 915 } })
  try {
    const page = await context.newPage()
    await page.goto(server.address(widget), { waitUntil: 'load' })
    await page.waitForTimeout(2200)
    await page.evaluate(axe)
    const closed = await broken(page)
    if (!widget.target) return { closed }
    const { x, y, width, height } = await page.evaluate<DOMRect>(`(${widget.target})()`)
    const before = await page.screenshot()
    await page.mouse.click(x + width / 2, y + height / 2)
    await page.waitForTimeout(800)
    if (before.equals(await page.screenshot())) throw new Error(`${widget.name}: a click shows nothing`)
    return { closed, open: await broken(page) }
  } finally {
    await context.close()
  }
}

interface Axe {
  run(): Promise<{ readonly violations: readonly { readonly id: string }[] }>
}

function broken(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { run }: Axe = Reflect.get(globalThis, 'axe')
    return (await run()).violations.map(({ id }) => id)
  })
}
