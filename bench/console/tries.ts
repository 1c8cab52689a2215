import type { Page } from 'playwright-core'
import type { ClaimInput } from '../../core/claim/types.ts'

/** From the start of the navigation, signed in, until no list waits any more. */
export async function openToday(page: Page, origin: string, tries: number): Promise<number[]> {
  return inTurn(tries, async () => {
    await page.goto(`${origin}/console/`, { waitUntil: 'commit' })
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = () => {
            const isThere = document.querySelector('.rows li') && !document.querySelector('.waiting')
            if (isThere) setTimeout(() => resolve(performance.now()))
            else requestAnimationFrame(look)
          }
          look()
        }),
    )
  })
}

/** A claim's population and place, letter by letter; from the last letter until the hits for all of it are drawn. */
export async function searchTyped(
  page: Page,
  origin: string,
  claims: readonly ClaimInput[],
  tries: number,
): Promise<number[]> {
  await page.goto(`${origin}/console/claims`)
  await page.locator('.claims .rows li').first().waitFor()
  return inTurn(tries, async (n) => {
    const { population, place } = claims[(n * 997) % claims.length] ?? {}
    const typed = `${population?.label.en} ${place?.label.en}`
    await page.keyboard.press('/')
    await page.keyboard.press('Control+A')
    await page.keyboard.type(typed.slice(0, -1), { delay: 80 })
    const taken = await page.evaluateHandle((typed) => {
      performance.clearResourceTimings()
      const { promise, resolve } = Promise.withResolvers<number>()
      addEventListener('input', ({ timeStamp }) => look(timeStamp), { capture: true, once: true })
      function look(start: number): void {
        const isAnswered = performance
          .getEntriesByType('resource')
          .some(({ name }) => new URL(name).searchParams.get('q') === typed)
        const hit = document.querySelector('.claims .rows li')?.textContent?.toLowerCase() ?? ''
        const fits = typed
          .toLowerCase()
          .split(' ')
          .every((word) => hit.includes(word))
        if (isAnswered && fits) setTimeout(() => resolve(performance.now() - start))
        else requestAnimationFrame(() => look(start))
      }
      return { promise }
    }, typed)
    await page.keyboard.type(typed.slice(-1))
    return taken.evaluate(({ promise }) => promise)
  })
}

/** From the key until another figure stands there with its claim. */
export async function nextSuggestion(page: Page, origin: string, tries: number): Promise<number[]> {
  await page.goto(`${origin}/console/review`)
  await page.locator('.suggested').waitFor()
  return inTurn(tries, async () => {
    const taken = await page.evaluateHandle(() => {
      const before = document.querySelector('.says')?.textContent
      const { promise, resolve } = Promise.withResolvers<number>()
      addEventListener('keydown', ({ timeStamp }) => look(timeStamp), { capture: true, once: true })
      function look(start: number): void {
        const isNext = document.querySelector('.says')?.textContent !== before
        if (isNext && document.querySelector('.suggested')) setTimeout(() => resolve(performance.now() - start))
        else requestAnimationFrame(() => look(start))
      }
      return { promise }
    })
    await page.keyboard.press('s')
    return taken.evaluate(({ promise }) => promise)
  })
}

/** The first try warms up and does not count. */
async function inTurn(tries: number, one: (n: number) => Promise<number>): Promise<number[]> {
  const taken: number[] = []
  for (let n = 0; n <= tries; n++) taken.push(await one(n))
  return taken.slice(1)
}
