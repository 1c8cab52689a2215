import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Opened, openedConsole } from './console-opened.ts'
import { handsOn } from './hands.ts'
import { violations } from './violations.ts'

let console: Opened
beforeAll(async () => {
  console = await openedConsole()
})
afterAll(() => console.close())
afterEach(() => console.clear())

const until = <Value>(read: () => Value) => expect.poll(read, { timeout: 15_000 })
const readers = (id: string) => fetch(`${console.deployment.origin}/v1/claims/${id}`)

/** Sentences of one story, where each stands, and on which day that came out. `basis`: what the sentence does not say. */
const SENTENCES = [
  {
    text: 'South Korea’s spy agency said on Monday that about 3,000 North Korean soldiers had been killed or wounded.',
    url: 'https://news.example/seoul',
    date: '13 Jan 2025',
  },
  {
    text: 'President Volodymyr Zelensky said on 5 January 2025 that 3,800 North Korean soldiers had been killed or injured.',
    url: 'https://daily.example/kyiv',
    date: '6 Jan 2025',
    basis: 'official statement',
  },
  {
    text: 'South Korea’s Joint Chiefs of Staff said on Monday that around 1,100 North Korean troops had been killed or wounded.',
    url: 'https://news.example/chiefs',
    date: '23 Dec 2024',
  },
  {
    text: 'A White House spokesman said on Friday that more than 1,000 North Korean soldiers had been killed or wounded.',
    url: 'https://daily.example/washington',
    date: '27 Dec 2024',
    basis: 'official statement',
  },
  {
    text: 'Ukraine’s military intelligence said on Thursday that at least 4,000 North Korean soldiers had been killed or wounded.',
    url: 'https://post.example/kyiv',
    date: '2025-01-16',
  },
]
const VALUES = [
  ['about', 3000, '2025-01-13'],
  ['point', 3800, '2025-01-05'],
  ['about', 1100, '2024-12-23'],
  ['moreThan', 1000, '2024-12-27'],
  ['atLeast', 4000, '2025-01-16'],
]
const REASON = 'They were counted on different days, by parties to the war and by others.'

async function isPublished(id: string): Promise<void> {
  await until(async () => (await readers(id)).status).toBe(200)
  const { estimates, reason, line } = await (await readers(id)).json()
  expect(reason).toEqual({ en: REASON })
  expect(
    estimates.map(({ value, saidAt }: { value: { form: string; x: number }; saidAt: string }) => [
      value.form,
      value.x,
      saidAt,
    ]),
  ).toEqual(VALUES)
  for (const { counts, chain } of estimates) {
    expect(counts).toEqual(['killed', 'wounded'])
    expect(chain.at(-1).url).toMatch(/^https:/)
    expect(chain.at(-1).quote).toMatch(/^[A-Z].*wounded\.$|injured\.$/)
  }
  expect(line.verdict).not.toBe('single')
}

describe('a claim of five estimates from five pasted sentences, published', () => {
  it('takes at most 45 actions by mouse', async () => {
    const page = await console.open('/console/claims/new')
    const hands = handsOn(page)
    await hands.fill(page.getByLabel('Question', { exact: true }), 'How many soldiers fell, by mouse?')
    await hands.fill(page.getByLabel('Why the figures differ'), REASON)
    const panel = page.getByRole('region', { name: /^Add an estimate/ })
    for (const { text, url, date, basis } of SENTENCES) {
      await hands.fill(panel.getByLabel(/^Add an estimate/), text)
      await hands.fill(panel.getByLabel('Address of the article'), url)
      await hands.fill(panel.getByLabel('When it came out'), date)
      if (basis !== undefined) await hands.choose(panel.getByLabel('Basis').first(), basis)
      await hands.click(panel.getByRole('button', { name: 'Add', exact: true }))
    }
    await page.getByText('Nothing is missing to publish.').waitFor()
    await hands.click(page.getByRole('button', { name: 'Publish …' }))
    await hands.click(page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }))
    await page.getByText('Published.').waitFor()
    expect(hands.actions).toBeLessThanOrEqual(45)
    await isPublished('how-many-soldiers-fell-by-mouse')
    expect(console.noise).toEqual([])
  })

  it('takes at most 45 by keyboard alone', async () => {
    const page = await console.open('/console/claims/new')
    const hands = handsOn(page)
    const focused = (name: string | RegExp) =>
      until(() =>
        page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent),
      ).toMatch(name)
    await focused(/^Question/)
    await hands.type('How many soldiers fell, by keyboard?')
    await hands.press('Tab')
    await hands.type(REASON)
    await hands.press('Control+Enter')
    for (const { text, url, date, basis } of SENTENCES) {
      await focused(/^Add an estimate/)
      await hands.type(text)
      await page.getByText('Address of the article').waitFor()
      await hands.press('Tab')
      await hands.type(url)
      await hands.press('Tab')
      await hands.type(date)
      await page.locator('.paste .from mark').first().waitFor()
      if (basis !== undefined) {
        await hands.press('Control+Enter')
        await focused('Basis')
        await hands.pick(basis.slice(0, 3))
      }
      await hands.press('Control+Enter')
    }
    await page.getByText('Nothing is missing to publish.').waitFor()
    await hands.press('Escape')
    await hands.press('p')
    await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).waitFor()
    await hands.press('Enter')
    await page.getByText('Published.').waitFor()
    expect(hands.actions).toBeLessThanOrEqual(45)
    await isPublished('how-many-soldiers-fell-by-keyboard')
    expect(console.noise).toEqual([])
  })

  it('adds a sentence as it was typed, however long its reading takes', async () => {
    const page = await console.open('/console/claims/new')
    const hands = handsOn(page)
    const [{ text, url, date }] = SENTENCES as [(typeof SENTENCES)[number]]
    await page.route('**/*.js', async (route) => {
      await new Promise((later) => setTimeout(later, 1000))
      await route.continue()
    })
    const panel = page.getByRole('region', { name: /^Add an estimate/ })
    await hands.fill(panel.getByLabel(/^Add an estimate/), text)
    await hands.fill(panel.getByLabel('Address of the article'), url)
    await hands.fill(panel.getByLabel('When it came out'), date)
    expect(await panel.locator('mark').count()).toBe(0)
    await hands.press('Control+Enter')
    await page.getByRole('heading', { name: 'Estimates 1' }).waitFor()
    expect(await page.locator('main').textContent()).toContain('Jan 13, 2025')
  })
})

describe('a sentence that is pasted', () => {
  it('shows each field beside the words it was read from, offers every figure in it, and is not lost with the tab', async () => {
    const page = await console.open('/console/claims/dprk-casualties-kursk')
    const panel = page.getByRole('region', { name: /^Add an estimate/ })
    await panel
      .getByLabel(/^Add an estimate/)
      .fill('The NIS said on 13 January 2025 that 300 were killed and 2,700 wounded.')
    await panel.locator('.from mark').first().waitFor()
    expect(await panel.locator('.from mark').allTextContents()).toEqual([
      'The NIS',
      'on 13 January 2025',
      '300',
      'killed',
      '2,700',
      'wounded',
    ])
    expect(await panel.getByRole('group', { name: 'Figures in it' }).getByRole('button').allTextContents()).toEqual([
      '300 were killed and 2,700 wounded',
      '300',
      '2,700',
    ])
    await panel.getByRole('button', { name: '2,700', exact: true }).click()
    expect(await panel.getByLabel('Value', { exact: true }).inputValue()).toBe('2,700')
    expect(await panel.getByLabel('Counts', { exact: true }).first().inputValue()).toBe('wounded')
    expect(await violations(page)).toEqual([])
    await page.reload()
    await panel.locator('.from mark').first().waitFor()
    await panel.getByRole('button', { name: 'Drop' }).click()
    await page.reload()
    await page.locator('.estimates').waitFor()
    expect(await panel.getByLabel(/^Add an estimate/).inputValue()).toBe('')
  })

  it('says that it holds no figure, and makes none up', async () => {
    const page = await console.open('/console/claims/dprk-casualties-kursk')
    const panel = page.getByRole('region', { name: /^Add an estimate/ })
    await panel.getByLabel(/^Add an estimate/).fill('The minister said that nobody knows.')
    await page.getByText('No figure was found in it.').waitFor()
    expect(await panel.getByRole('button', { name: 'Add', exact: true }).count()).toBe(0)
  })
})

describe('a claim from three articles', () => {
  it('takes what they have in common, from one that the desk has read and two that are pasted', async () => {
    await console.desk.call('POST', '/v1/articles', {
      url: 'https://read.example/ferry',
      title: 'Ferry sinks',
      text: 'A ferry sank on Monday. The coast guard said on Tuesday that 41 people had died in the accident.',
    })
    const page = await console.open('/console/claims/new')
    await page.getByLabel('Question', { exact: true }).fill('How many people died when the ferry sank?')
    await page.getByRole('button', { name: 'From several articles …' }).click()
    const dialog = page.getByRole('dialog', { name: 'From several articles' })
    await dialog.getByRole('checkbox', { name: /Ferry sinks/ }).check()
    await dialog.getByRole('button', { name: 'Add a text' }).click()
    const texts = [
      'The Red Cross said on 6 May 2025 that at least 50 people had died in the ferry accident.',
      'The interior ministry said on 7 May 2025 that 38 people had died in the accident.',
    ]
    for (const [i, text] of texts.entries()) {
      await dialog.getByLabel('Text of the article').nth(i).fill(text)
      await dialog.getByLabel('Its address').nth(i).fill(`https://other${i}.example/ferry`)
      await dialog.getByLabel('When it came out').nth(i).fill('8 May 2025')
    }
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Read them' }).click()
    await dialog.getByRole('button', { name: 'Take these into the claim' }).first().click()
    await page.getByText(/estimates were added/).waitFor()
    const id = 'how-many-people-died-when-the-ferry-sank'
    await until(async () => {
      const { claim } = await console.desk.call('GET', `/v1/claims/${id}/working`)
      return claim.estimates?.map(({ value }: { value: { x: number } }) => value.x).sort()
    }).toEqual([38, 41, 50])
    expect(console.noise).toEqual([])
  })
})

describe('what readers are told', () => {
  it('is a notice, seen on the card before it is published', async () => {
    const id = 'to-correct'
    await console.desk.claim({ id })
    const page = await console.open(`/console/claims/${id}`)
    await page.getByRole('button', { name: 'Correct …' }).click()
    const dialog = page.getByRole('dialog', { name: 'A notice for readers' })
    await dialog.getByLabel('What was wrong, and what is right').fill('An earlier version named the wrong agency.')
    await dialog.locator('.card').getByText('An earlier version named the wrong agency.').waitFor()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Publish the notice' }).click()
    await page.getByText('Readers see the notice within a minute.').waitFor()
    await until(async () => (await (await readers(id)).json()).corrections?.length).toBe(1)
    await page.getByRole('button', { name: 'History' }).click()
    const history = page.getByRole('dialog', { name: 'History' })
    await history.getByText('corrected').waitFor()
    await history.getByText('What changed').first().click()
    await history.locator('ins', { hasText: 'wrong agency' }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('is that it was withdrawn, once somebody has said that they mean it, and it comes back from the history', async () => {
    const id = 'to-withdraw'
    await console.desk.claim({ id })
    const page = await console.open(`/console/claims/${id}`)
    await page.getByRole('button', { name: 'Withdraw …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Withdraw this claim?' })
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('button', { name: 'Withdraw …' }).click()
    await dialog.getByRole('button', { name: 'Withdraw it' }).click()
    await page.getByText('It is withdrawn.').waitFor()
    await until(async () => (await readers(id)).status).toBe(410)
    await page.getByRole('button', { name: 'History' }).click()
    await page.getByRole('button', { name: 'Go back to revision 1' }).click()
    await page.getByText('The claim is as it was in revision 1.').waitFor()
    const { status } = await console.desk.call('GET', `/v1/claims/${id}/content`)
    expect(status).not.toBe('withdrawn')
  })

  it('is nothing while it is paused', async () => {
    const id = 'to-pause'
    await console.desk.claim({ id })
    const page = await console.open(`/console/claims/${id}`)
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByText('Readers no longer see it.').waitFor()
    await until(async () => (await readers(id)).status).not.toBe(200)
    await page.getByRole('button', { name: 'Publish …' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Published.').waitFor()
    await until(async () => (await readers(id)).status).toBe(200)
  })

  it('is not for those to say who may not publish', async () => {
    const { token } = await console.desk.token('claims:read', 'claims:write')
    const page = await console.open('/console/claims/dprk-casualties-kursk', { token })
    await page.locator('.estimates').waitFor()
    for (const name of [/Publish/, /Correct/, /Pause/, /Withdraw/])
      expect(await page.getByRole('button', { name }).count()).toBe(0)
    await page.keyboard.press('p')
    await page.getByRole('button', { name: 'History' }).click()
    await page.getByRole('dialog', { name: 'History' }).locator('.past li').first().waitFor()
    expect(await page.getByRole('button', { name: /Go back/ }).count()).toBe(0)
  })
})
