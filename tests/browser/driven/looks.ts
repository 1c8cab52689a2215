import type { Driven } from './driven.ts'

/** What a reader should find in any browser: a look at a page, which fails by throwing. */
export type Look = (browser: Driven, site: string) => Promise<void>

/** By the words of the table that `npm run test:browsers` prints. */
export const LOOKS: Readonly<Record<string, Look>> = {
  async 'marks painted'(browser, site) {
    await open(browser, `${site}/any-page/plain`)
    // the last that comes
    await until(browser, `${NOTE}?.textContent`)
    await repainted(browser)
    const [marked, again] = [await browser.picture(), await browser.picture()]
    await browser.run(`CSS.highlights.clear()`)
    await repainted(browser)
    holds(marked === again && marked !== (await browser.picture()), 'nothing is painted')
  },
  async button(browser, site) {
    await open(browser, `${site}/any-page/plain`)
    const { width, height, x, y } = await button(browser)
    holds(Math.round(width) === 24 && Math.round(height) === 24, `${width} by ${height}`)
    const there = await browser.run(`document.elementFromPoint(${x}, ${y})?.localName`)
    holds(there === 'counterpoint-note', `${there} is over it`)
  },
  async 'card opens'(browser, site) {
    await open(browser, `${site}/any-page/plain`)
    await openCard(browser)
    const { left, top, right, bottom } = await browser.run<DOMRect>(`${CARD}.getBoundingClientRect().toJSON()`)
    const [width, height] = await browser.run<[number, number]>('[innerWidth, innerHeight]')
    holds(left >= 0 && top >= 0 && right <= width && bottom <= height, 'it is not in the window')
    holds(right - left > 350 && bottom - top > 250, `${right - left} by ${bottom - top}`)
    const above = await browser.run(`document.elementFromPoint(${(left + right) / 2}, ${top + 15})?.localName`)
    holds(above === 'counterpoint-card', `${above} is over it`)
  },
  async 'Esc, focus returns'(browser, site) {
    await open(browser, `${site}/any-page/plain`)
    await openCard(browser)
    await browser.press('Escape')
    await until(browser, `!document.querySelector('counterpoint-card')`)
    holds(await browser.run(`document.activeElement?.localName === 'counterpoint-note'`), 'it is elsewhere')
    await browser.press('Enter')
    await until(browser, CARD)
  },
  async 'margin note'(browser, site) {
    await open(browser, `${site}/wide-spread`)
    await until(browser, `${NOTE}?.textContent`)
    const beside = `${NOTE}.getBoundingClientRect().left >= document.querySelector('p').getBoundingClientRect().right`
    holds(await browser.run(beside), 'it is over the text')
  },
  async print(browser, site) {
    await open(browser, `${site}/wide-spread`)
    // the cards have come
    await until(browser, `${NOTE}?.textContent`)
    const appendix = `document.querySelector('counterpoint-print')`
    await browser.run(`dispatchEvent(new Event('beforeprint'))`)
    await until(browser, `${appendix}?.shadowRoot.textContent.includes('about 8,000')`)
    await browser.run(`dispatchEvent(new Event('afterprint'))`)
    await until(browser, `!${appendix}`)
  },
  async RTL(browser, site) {
    await open(browser, `${site}/arabic`)
    await openCard(browser)
    holds((await browser.run(`getComputedStyle(${CARD}).direction`)) === 'rtl', 'it runs from left to right')
    const axis = `[...${CARD}.querySelectorAll('.axis text')].map((text) => text.getBoundingClientRect().x)`
    const [first = 0, ...rest] = await browser.run<number[]>(axis)
    holds(rest.length > 0 && rest.every((x) => x < first), 'its axis runs from left to right')
  },
  async 'kept and restored'(browser, site) {
    await open(browser, `${site}/any-page/plain`)
    await openCard(browser)
    // Neither comes back with a page that is loaded again.
    await browser.run(`globalThis.kept = 'kept'`)
    await browser.run(`void (location.href = '/any-page/arabic')`)
    await until(browser, `location.pathname.endsWith('arabic') && ${BUTTON}`)
    await browser.run('void setTimeout(() => history.back())')
    await until(browser, `location.pathname.endsWith('plain') && ${BUTTON}`)
    if (!(await browser.run(`restored === 1 && globalThis.kept === 'kept'`))) throw new Missing()
    await browser.run('new Promise((resolve) => setTimeout(resolve, 1000))')
    holds(await browser.run(`${CARD}?.matches(':popover-open')`), 'its card is gone')
    await browser.press('Escape')
    await until(browser, `!document.querySelector('counterpoint-card')`)
    holds((await marked(browser)) === 2, 'its marks are others')
    const write = (count: string) =>
      browser.run(
        `void (document.querySelector('p').firstChild.nodeValue = 'The president said that ${count} North Korean soldiers had been killed')`,
      )
    await write('3,900')
    await until(browser, `document.querySelectorAll('counterpoint-note').length === 1`)
    await write('3,800')
    await until(browser, `document.querySelectorAll('counterpoint-note').length === 2`)
    holds((await marked(browser)) === 2, 'a change left other marks')
  },
}

/** What a browser does not have, so that nothing can be seen of it. */
export class Missing extends Error {}

/** In a browser with the reader's own colours: the line is still there, and the button. */
export const inForcedColours: Look = async (browser, site) => {
  await browser.go('about:blank')
  holds(await browser.run(`matchMedia('(forced-colors: active)').matches`), 'none here')
  for (const name of ['marks painted', 'button', 'card opens']) await LOOKS[name]?.(browser, site)
}

/** What `serveSite` has every page run first, so that each look ends with what was thrown. */
export const LISTENER = `<script>
const thrown = []
let restored = 0
addEventListener('pageshow', ({ persisted }) => (restored += persisted))
addEventListener('error', ({ message }) => thrown.push(message))
addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)))
</script>`
export const thrown = (browser: Driven) => browser.run<string[]>(`typeof thrown === 'object' ? thrown : []`)

const CARD = `document.querySelector('counterpoint-card')?.shadowRoot.querySelector('[role=dialog]')`
const NOTE = `document.querySelector('counterpoint-margin')?.shadowRoot.querySelector('aside:not([hidden])')`
const BUTTON = `document.querySelector('counterpoint-note')?.shadowRoot.querySelector('button')`

async function open(browser: Driven, url: string): Promise<void> {
  await browser.go(url)
  await until(browser, BUTTON)
}

/** Where the first button is, and its middle. */
function button(browser: Driven): Promise<{ width: number; height: number; x: number; y: number }> {
  return browser.run(`(() => {
    const { left, top, width, height } = ${BUTTON}.getBoundingClientRect()
    return { width, height, x: left + width / 2, y: top + height / 2 }
  })()`)
}

async function openCard(browser: Driven): Promise<void> {
  const { x, y } = await button(browser)
  await browser.click(x, y)
  await until(browser, `${CARD}?.textContent`)
}

function marked(browser: Driven): Promise<number> {
  return browser.run(
    `[...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name === 'counterpoint-open' ? 0 : size), 0)`,
  )
}

/** Asks the page until it says yes. */
async function until(browser: Driven, expression: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    // a page that is being left answers nothing
    if (await browser.run(`Boolean(${expression})`).catch(() => false)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`never: ${expression}`)
}

function repainted(browser: Driven): Promise<void> {
  return browser.run(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 500))))',
  )
}

function holds(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise)
}
