import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { plantSamples } from '../../scripts/plant-samples.ts'
import { buttons, underlined } from './gallery/visit.ts'
import { type Deployment, serve } from './serve.ts'
import { violations } from './violations.ts'

let browser: Browser
let deployment: Deployment
let context: BrowserContext
let page: Page
let noise: string[]

beforeAll(async () => {
  ;[browser, deployment] = await Promise.all([chromium.connect(inject('world').browser), serve()])
  await plantSamples(deployment.origin, deployment.adminToken)
})
afterAll(() => Promise.all([browser.close(), deployment.close()]))

const open = async (options: { width?: number; colorScheme?: 'light' | 'dark' } = {}) => {
  const { width = 1280, colorScheme = 'light' } = options
  context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
  page = await context.newPage()
  noise = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  await page.goto(`${deployment.origin}/examples/try`)
}
beforeEach(() => open())
afterEach(() => context.close())

const check = async (text: string, language = '') => {
  await page.getByLabel('Text or HTML').fill(text)
  await page.getByLabel('Language').selectOption(language)
  await page.getByRole('button', { name: 'Check' }).click()
}
const said = (what: string | RegExp) => page.getByRole('status').filter({ hasText: what }).waitFor()
const article = () => page.locator('#article')
const findings = () => page.getByRole('region', { name: 'Why' })
const leftAlone = () => page.evaluate(() => [...(CSS.highlights.get('try-silent') ?? [])].map(String))

const KILLED =
  'On 12 January 2025 officials said that around 1,000 North Korean soldiers had been killed in Kursk. The bridge has 45 lamps.'

describe('a pasted text', () => {
  it('has its figure marked as in an article, its dates silent, and what is about no claim left alone', async () => {
    await check(KILLED)
    await said('Read as text. 2 figures, 1 of them about a published claim.')
    await expect.poll(() => underlined(page)).toEqual(['around 1,000'])
    expect(await buttons(page)).toEqual(['around 1,000: sources conflict. Show estimates'])
    expect(await leftAlone()).toEqual(['45'])
    expect(await article().textContent()).toBe(KILLED)
    expect(noise).toEqual([])
  })

  it('has a list that says which claim, how sure, why, and how the figure stands to each estimate', async () => {
    await check(KILLED)
    await said('2 figures')
    const list = await findings().textContent()
    expect(list).toMatch(/Markedaround 1,000 North Korean soldiers/)
    expect(list).toContain('How many North Korean soldiers have been killed or wounded in Kursk?')
    expect(list).toMatch(/Sources conflict ×2 on: killed/)
    expect(list).toMatch(/score (1\.00|0\.9\d): topic words in the sentence: North Korean, soldiers, killed/)
    expect(list).toMatch(/NIS said about 300 killed \(Jan 13, 2025\): conflict ×2however the two are rounded/)
    expect(list).toMatch(/Left alone45/)
    await findings().getByText('10 more estimates').click()
    expect(await findings().textContent()).toMatch(
      /NIS said about 3,000 killed or wounded \(Jan 13, 2025\): can both be rightone is part of the other in what is counted/,
    )
  })

  it('opens the same card as an article does', async () => {
    await check(KILLED)
    await page.getByRole('button', { name: /^around 1,000:/ }).click()
    const card = await page.getByRole('dialog').ariaSnapshot()
    for (const words of ['Sources conflict', 'about 300', 'Western officials']) expect(card).toContain(words)
  })

  it('has figures tinted that only an editor may mark: a word for a size is no number', async () => {
    await check('Thousands of North Korean soldiers have been killed in Kursk.')
    await said('One figure, about a published claim.')
    expect(await findings().textContent()).toMatch(/Suggested to an editorThousands/)
    expect(await page.evaluate(() => [...(CSS.highlights.get('try-suggested') ?? [])].map(String))).toEqual([
      'Thousands',
    ])
  })

  it('takes the marks of the text before it away', async () => {
    await check(KILLED)
    await expect.poll(() => underlined(page)).toEqual(['around 1,000'])
    await check('The bridge has 45 lamps.')
    await said('One figure, about no published claim. The embed would add nothing.')
    expect(await underlined(page)).toEqual([])
    expect(await buttons(page)).toEqual([])
  })

  it('is read, and its card written, in the language that was chosen', async () => {
    await check('Rund 1.000 nordkoreanische Soldaten wurden in Kursk getötet.', 'de')
    await said('One figure')
    expect(await article().getAttribute('lang')).toBe('de')
    await expect.poll(() => buttons(page)).toEqual(['Rund 1.000: widersprüchliche Angaben. Schätzungen zeigen'])
  })

  it('may be the sample', async () => {
    await page.getByRole('button', { name: 'Use a sample text' }).click()
    await expect.poll(() => underlined(page)).toEqual(['about 300', 'some 1,000', '3,800', 'about 11,000'])
  })
})

describe('pasted HTML', () => {
  it('is read as its prose, without menus and captions', async () => {
    await check(`<nav>900 North Korean soldiers killed</nav><article><p>${KILLED.replace('1,000', '<b>1,000</b>')}</p>`)
    await said('Read as HTML. 2 figures')
    expect(await article().textContent()).toBe(KILLED)
    await expect.poll(() => underlined(page)).toEqual(['around 1,000'])
  })

  it('never runs, nor loads anything, whatever is in it', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await check(
      `<p>${KILLED}</p><img src="/stolen" onerror="document.title='ran'"><script>document.title='ran'</script>
      <svg onload="document.title='ran'"></svg><iframe srcdoc="<script>parent.document.title='ran'</script>"></iframe>
      <p>&lt;img src="/stolen" onerror="document.title='ran'"&gt; 12 lamps</p><a href="javascript:document.title='ran'">45 doors</a>`,
    )
    await said('Read as HTML')
    await expect.poll(() => underlined(page)).toEqual(['around 1,000'])
    expect(await article().textContent()).toContain('<img src="/stolen"')
    expect(await page.locator('#result :is(img, script, svg[onload], iframe, [href^="javascript"])').count()).toBe(0)
    expect(await page.title()).toBe('Try it on your own text · Counterpoint')
    expect(asked).toEqual(['/v1/check', '/v1/claims/dprk-casualties-kursk'])
    expect(noise).toEqual([])
  })

  it('could not become markup by mistake either: the page forbids that to itself', async () => {
    const refused = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>markup</b>')
        return 'let through'
      } catch (error) {
        return error instanceof TypeError && error.message
      }
    })
    expect(refused).toMatch(/TrustedHTML/)
  })
})

describe('the page', () => {
  it('needs no mouse: paste, Ctrl Enter, on to the button of a figure, and back from its card', async () => {
    await page.getByLabel('Text or HTML').focus()
    await page.keyboard.insertText(KILLED)
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('What would be marked')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('counterpoint-card').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('counterpoint-note')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('around 1,000')
  })

  it.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)('is accessible at %i pixels, %s, before and after a check, and fits', async (width, colorScheme) => {
    await context.close()
    await open({ width, colorScheme })
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Use a sample text' }).click()
    await expect.poll(() => underlined(page)).toHaveLength(4)
    for (const details of await findings().locator('summary').all()) await details.click()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  it('says kindly what it cannot do', async () => {
    await check('  ')
    await said('Paste a text first.')
    await check('Many words. '.repeat(6000))
    await said('That is more than 64 KiB')
    await context.setOffline(true)
    await check(KILLED)
    await said('The service cannot be reached.')
    await context.setOffline(false)
    await check(KILLED)
    await said('2 figures')
  })

  // Last, since it uses the limit up.
  it('says when to come back where too many checks were asked for', async () => {
    // another minute may begin in between, in which the next check is answered
    await expect
      .poll(async () => {
        await page.evaluate(async () => {
          const ask = () => fetch('/v1/check', { method: 'POST', body: '{}' })
          while ((await ask()).status !== 429);
        })
        const [answer] = await Promise.all([page.waitForResponse('**/v1/check'), check(KILLED)])
        return answer.status()
      })
      .toBe(429)
    await said('That was a lot of checks in a short time. Try again in 60 seconds.')
  })
})
