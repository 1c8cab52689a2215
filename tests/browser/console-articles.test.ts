import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Opened, openedConsole, overflows } from './console-opened.ts'
import { violations } from './violations.ts'

let console: Opened
beforeAll(async () => {
  console = await openedConsole()
  await console.desk.call(
    'POST',
    '/v1/import',
    `${JSON.stringify({ type: 'site', site: { origin: 'https://one.example', policy: 'suggest' } })}\n`,
    { 'content-type': 'application/x-ndjson' },
  )
})
afterAll(() => console.close())
afterEach(() => console.clear())

const until = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const current = (page: Page) => page.locator('.figure-row button[aria-current] b').textContent()

const TEXT = `In Kyiv nobody doubts the figure of 3,800 North Korean soldiers killed or wounded in Kursk.
Western officials speak of around 1,000 North Korean soldiers killed in Kursk.
In the town 47 buildings were damaged.`

/** An article that was handed in, with two suggestions and a figure on no claim. */
async function known(name: string, more: object = {}): Promise<string> {
  const url = `https://one.example/${name}`
  const { key } = await console.desk.call('POST', '/v1/articles', { url, text: TEXT, title: `On ${name}`, ...more })
  return key
}

async function opened(key: string, options: Parameters<Opened['open']>[1] = {}): Promise<Page> {
  const page = await console.open(`/console/articles/${key}`, options)
  await page.locator('.figure-row').first().waitFor()
  return page
}

const figures = async (key: string) => {
  const { annotations } = await console.desk.call('GET', `/v1/articles/${key}/annotations`)
  return Object.fromEntries(annotations.map((one: { figure: string; status: string }) => [one.figure, one.status]))
}

async function pressed(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

describe('an article', () => {
  it('is reviewed by keyboard alone: each figure decided, taken back, and one pinned', async () => {
    const key = await known('keyboard')
    const page = await opened(key)
    expect(await current(page)).toBe('3,800')
    await pressed(page, 'as')
    await said(page, 'All decisions are saved.')
    expect(await figures(key)).toEqual({ '3,800': 'approved', 'around 1,000': 'seen' })
    await pressed(page, 'z')
    await until(() => figures(key)).toEqual({ '3,800': 'approved', 'around 1,000': 'suggested' })
    expect(await current(page)).toBe('around 1,000')
    await pressed(page, 'r')
    await until(() => figures(key)).toEqual({ '3,800': 'approved', 'around 1,000': 'rejected' })
    await pressed(page, 'j')
    expect(await current(page)).toBe('47')
    await pressed(page, 'p')
    await page.getByRole('searchbox').fill('killed')
    await page.getByRole('radio').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.getByRole('combobox', { name: 'Which estimate it repeats' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await until(() => figures(key)).toEqual({ '3,800': 'approved', 'around 1,000': 'rejected', 47: 'approved' })
    const { annotations } = await console.desk.call('GET', `/v1/articles/${key}/annotations`)
    expect(annotations.at(-1)).toMatchObject({
      by: 'editor',
      quote: { exact: '47 buildings were damaged.', prefix: expect.stringMatching(/In the town $/) },
    })
    expect(annotations.at(-1).estimateId).toBeUndefined()
    await until(() => page.locator('.story mark[data-status=approved]').allTextContents()).toEqual(['3,800', '47'])
    expect(console.noise).toEqual([])
  })

  it('is reviewed by mouse: words are selected and pinned to an estimate', async () => {
    const key = await known('mouse')
    const page = await opened(key)
    await page.locator('.story mark', { hasText: '1,000' }).click()
    expect(await current(page)).toBe('around 1,000')
    await page.getByRole('button', { name: 'Leave alone' }).click()
    await until(() => figures(key)).toMatchObject({ 'around 1,000': 'seen' })
    const paragraph = page.locator('.story p').last()
    const box = await paragraph.boundingBox()
    if (!box) throw new Error('the paragraph is not drawn')
    await page.mouse.move(box.x + 2, box.y + 12)
    await page.mouse.down()
    await page.mouse.move(box.x + 220, box.y + 12, { steps: 4 })
    await page.mouse.up()
    await page.getByRole('button', { name: 'Pin to a claim' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.locator('mark').textContent()).toBe('47')
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('radio').first().check()
    await dialog.getByRole('combobox').selectOption({ index: 1 })
    await dialog.getByRole('button', { name: 'Pin and approve' }).click()
    await dialog.waitFor({ state: 'detached' })
    const { annotations } = await console.desk.call('GET', `/v1/articles/${key}/annotations`)
    expect(annotations.at(-1)).toMatchObject({ figure: '47', status: 'approved', estimateId: expect.any(String) })
    expect(console.noise).toEqual([])
  })

  it('pins no words without a number, nor with several', async () => {
    const page = await opened(await known('words'))
    const select = (start: number, end: number) =>
      page.evaluate(
        ([start = 0, end = 0]) => {
          const range = document.createRange()
          const [first] = document.querySelectorAll('.story p')
          const last = [...document.querySelectorAll('.story p')].at(-1)
          if (!first || !last) throw new Error('no story')
          range.setStart(first, start)
          range.setEnd(end === 0 ? first : last, end === 0 ? 1 : end)
          document.getSelection()?.removeAllRanges()
          document.getSelection()?.addRange(range)
          // the page hears of it a task later
          return new Promise((heard) => document.addEventListener('selectionchange', heard, { once: true })).then(
            () => {},
          )
        },
        [start, end],
      )
    await select(0, 0)
    await page.getByRole('button', { name: 'Pin to a claim' }).waitFor()
    await pressed(page, 'p')
    await said(page, /No number that can be read/)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await select(0, 1)
    await pressed(page, 'p')
    await said(page, /More than one number/)
  })

  it('ties a suggestion to another claim', async () => {
    await console.desk.claim({ id: 'another', question: { en: 'How many soldiers are in Kursk at all?' } })
    const key = await known('another')
    const page = await opened(key)
    await pressed(page, 'e')
    await page.getByRole('searchbox').fill('at all')
    await page.getByRole('radio', { name: 'How many soldiers are in Kursk at all?' }).check()
    await page.getByRole('button', { name: 'Pin and approve' }).click()
    await said(page, 'All decisions are saved.')
    const { annotations } = await console.desk.call('GET', `/v1/articles/${key}/annotations`)
    expect(annotations[0]).toMatchObject({ figure: '3,800', claimId: 'another', status: 'approved' })
  })

  it('of two editors at once: decisions and a pin beside each other, none lost', async () => {
    const key = await known('two')
    const [one, other] = [await opened(key), await opened(key)]
    await pressed(other, 'jjp')
    await other.getByRole('radio').first().check()
    await pressed(one, 'ar')
    await said(one, 'All decisions are saved.')
    await other.getByRole('button', { name: 'Pin and approve' }).click()
    await other.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await figures(key)).toEqual({ '3,800': 'approved', 'around 1,000': 'rejected', 47: 'approved' })
    await pressed(one, 'kkr')
    await pressed(other, 'kks')
    await until(async () => (await figures(key))['3,800']).not.toBe('approved')
  })

  it('says which figure its page has lost or changed, and takes the text that is pasted', async () => {
    const key = await known('lost')
    const page = await opened(key)
    await pressed(page, 'aa')
    await said(page, 'All decisions are saved.')
    await page.getByRole('button', { name: 'Read again' }).click()
    await page
      .getByRole('dialog')
      .getByText(/could not be/)
      .waitFor()
    await page.getByRole('textbox', { name: 'Text of the article' }).fill(TEXT.split('\n').slice(1).join('\n'))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.figure-row', { hasText: 'no longer there' }).waitFor()
    expect(await page.locator('.figure-row').last().textContent()).toContain('3,800')
    await said(page, /Read\. 0 of the figures that were decided are another number now, 1 no longer there\./)
    await page.goto(`${console.deployment.origin}/console/articles?view=lost`)
    await page.getByRole('link', { name: 'On lost' }).waitFor()
  })

  it('is withdrawn after a question, and comes back when it is read again', async () => {
    const key = await known('withdrawn')
    const page = await opened(key)
    await page.getByRole('button', { name: 'Withdraw' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await console.desk.call('GET', `/v1/articles/${key}/annotations`)).status).toBe('active')
    await page.getByRole('button', { name: 'Withdraw' }).click()
    expect(await violations(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
    await said(page, 'This article was withdrawn')
    await said(page, 'The text is not kept any more.')
    await page.getByRole('button', { name: 'Paste the text' }).click()
    await page.getByRole('textbox', { name: 'Text of the article' }).fill(TEXT)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.story mark').first().waitFor()
    expect(Object.values(await figures(key))).toEqual(['suggested', 'suggested'])
  })

  it('offers no more than the token allows', async () => {
    const key = await known('scopes')
    const writer = await opened(key, { token: (await console.desk.token('claims:read', 'claims:write')).token })
    expect(await writer.getByRole('button', { name: /Approve|Pin|Other claim|Withdraw/ }).count()).toBe(0)
    await pressed(writer, 'apr')
    await until(() => figures(key)).toEqual({ '3,800': 'rejected', 'around 1,000': 'suggested' })
    const reader = await opened(key, { token: (await console.desk.token('claims:read')).token })
    await said(reader, 'The text is shown to those who may decide.')
    expect(await reader.locator('.story mark').count()).toBe(0)
    const offered = /Approve|Reject|Leave|Pin|Withdraw|Read again|Paste/
    expect(await reader.getByRole('button', { name: offered }).count()).toBe(0)
  })

  it('leaves what readers see to those who may publish', async () => {
    const key = await known('approved')
    const senior = await opened(key)
    await pressed(senior, 'a')
    await until(() => figures(key)).toEqual({ '3,800': 'approved', 'around 1,000': 'suggested' })
    const writer = await opened(key, { token: (await console.desk.token('claims:read', 'claims:write')).token })
    await writer.locator('.figure-row button', { hasText: '3,800' }).click()
    expect(await current(writer)).toBe('3,800')
    expect(await writer.getByRole('button', { name: /Approve|Reject|Leave/ }).count()).toBe(0)
    await pressed(writer, 'j')
    await writer.getByRole('button', { name: /^Reject/ }).waitFor()
  })

  it('that nobody has handed in is none', async () => {
    const page = await console.open(`/console/articles/${'x'.repeat(22)}`)
    await said(page, /Nobody has handed in an article/)
  })
})

describe('the list', () => {
  it('hands an article in by its text, and leads to it', async () => {
    const page = await console.open('/console/articles')
    await page.getByRole('heading', { name: 'Articles' }).waitFor()
    await pressed(page, 'n')
    await page.getByRole('textbox', { name: 'Address of the article' }).fill('https://elsewhere.example/new')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('alert').getByText('registered origin').waitFor()
    await page.getByRole('textbox', { name: /^Text/ }).fill(TEXT)
    await page.getByRole('textbox', { name: 'Headline' }).fill('A new article')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'A new article' }).waitFor()
    await page.locator('.story mark').first().waitFor()
    expect(await page.locator('nav [aria-current=page]').textContent()).toBe('Articles')
  })

  it('narrows by site and by what there is to do, in its address', async () => {
    await known('narrow', { publishedAt: new Date().toISOString().slice(0, 10) })
    await known('yesteryear', { publishedAt: '2025-01-06' })
    const page = await console.open('/console/articles')
    await page.getByRole('link', { name: 'On yesteryear' }).waitFor()
    await page.getByRole('link', { name: 'Not yet included' }).click()
    await page.getByRole('link', { name: 'On narrow' }).waitFor()
    expect(await page.getByRole('link', { name: 'On yesteryear' }).count()).toBe(0)
    await page.getByRole('combobox', { name: 'Site' }).selectOption('https://one.example')
    await until(() => new URL(page.url()).search).toBe('?view=unmarked&site=https%3A%2F%2Fone.example')
    await page.reload()
    await page.getByRole('link', { name: 'On narrow' }).waitFor()
    await page.getByRole('link', { name: 'On narrow' }).click()
    await page.getByRole('heading', { name: 'On narrow' }).waitFor()
    expect(console.noise).toEqual([])
  })
})

it('texts of others are text, in every place', async () => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
  await console.desk.claim({ id: 'hostile', question: { en: hostile }, reason: { en: hostile } })
  const text = `${hostile}\nThey say that 101 were killed ${hostile}`
  const { key } = await console.desk.call('POST', '/v1/articles', {
    url: 'https://one.example/hostile',
    text,
    title: hostile,
  })
  await console.desk.call(
    'PUT',
    `/v1/articles/${key}/annotations`,
    {
      annotations: [
        {
          claimId: 'hostile',
          quote: { exact: '101 were killed <img' },
          figure: '101',
          status: 'suggested',
          evidence: [{ code: 'note', text: hostile }],
        },
      ],
    },
    { 'if-match': '"1"' },
  )
  const page = await opened(key)
  await page.locator('.suggested').waitFor()
  expect(await page.locator('main').textContent()).toContain(hostile)
  await pressed(page, 'e')
  await page.getByRole('radio').first().waitFor()
  expect(await page.locator('dialog[open]').textContent()).toContain('<img')
  await page.goto(`${console.deployment.origin}/console/articles`)
  await page.getByRole('link', { name: hostile }).waitFor()
  expect(await page.locator('main img, main script').count()).toBe(0)
  expect(await page.title()).toBe('Articles · Counterpoint')
  expect(console.noise).toEqual([])
})

describe.each([
  ['en-GB', 1280, 'light'],
  ['de-DE', 1280, 'dark'],
  ['en-GB', 390, 'dark'],
  ['de-DE', 390, 'light'],
] as const)('in %s, %i pixels wide, %s', (locale, width, colorScheme) => {
  it('both screens pass axe and fit', async () => {
    const key = await known(`axe${width}${colorScheme}`)
    const page = await opened(key, { locale, viewport: { width, height: 844 }, colorScheme })
    await page.locator('.suggested').waitFor()
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    await pressed(page, 'jjp')
    await page.getByRole('radio').first().check()
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    await page.goto(`${console.deployment.origin}/console/articles`)
    await page.locator('.rows').waitFor()
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    await pressed(page, 'n')
    await page.getByRole('dialog').waitFor()
    expect([await violations(page), await overflows(page)]).toEqual([[], false])
    expect(console.noise).toEqual([])
  })
})
