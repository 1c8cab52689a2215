import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Opened, openedConsole, overflows } from './console-opened.ts'
import { violations } from './violations.ts'

let console: Opened
beforeAll(async () => {
  console = await openedConsole()
})
afterAll(() => console.close())
afterEach(() => console.clear())

const SAMPLE = 'dprk-casualties-kursk'
const LOOKS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const
const HARM = `<img src=x onerror="document.title='run'">{{7*7}}`
const ENDLESS = 'wordsthatgoonandonwithoutanywheretobreak'

type Term = { kind: string; term: string; approved: number; rejected: number }
const learned = () => console.desk.call('GET', `/v1/claims/${SAMPLE}/learned`)
const teach = (lessons: readonly { approved: boolean; terms: readonly (readonly [string, string])[] }[]) =>
  console.desk.call(
    'POST',
    '/v1/import',
    `${JSON.stringify({
      type: 'lessons',
      claimId: SAMPLE,
      lessons: lessons.map(({ approved, terms }, n) => ({
        annotation: `an-${n}`,
        approved,
        terms: terms.map(([kind, term]) => ({ kind, term })),
      })),
    })}\n`,
    { 'content-type': 'application/x-ndjson' },
  )
const rows = (page: Page) => page.getByRole('dialog').locator('.learned li')

beforeEach(async () => {
  await console.desk.call('DELETE', `/v1/claims/${SAMPLE}/learned`)
  const shells = [
    ['noun', 'shells'],
    ['word', 'fired'],
    ['source', 'ministry of defence'],
  ] as const
  await teach([
    ...[1, 2, 3].map(() => ({ approved: false, terms: shells })),
    ...[1, 2].map(() => ({
      approved: true,
      terms: [
        ['word', 'conscripts'],
        ['word', HARM],
        ['word', ENDLESS],
      ] as const,
    })),
    { approved: true, terms: [['word', 'trench']] },
  ])
})

describe('what decisions have taught', () => {
  it('is listed with the claim, the most telling first, with counts and what each does', async () => {
    const page = await console.open(`/console/claims/${SAMPLE}`)
    await page.getByRole('button', { name: /^Learned/ }).click()
    const dialog = page.getByRole('dialog', { name: 'What decisions have taught the matcher' })
    await dialog.getByText('From 6 decisions: 3 approved, 3 rejected.').waitFor()
    const texts = await rows(page).locator('p').allTextContents()
    expect(texts.slice(0, 2)).toEqual(['fired beside the figure', '0 approved, 3 rejected · speaks against'])
    expect(texts).toContain('shells what is counted')
    expect(texts).toContain('ministry of defence who says it')
    expect(texts).toContain('2 approved, 0 rejected · speaks for')
    expect(texts.slice(-2)).toEqual(['trench beside the figure', '1 approved, 0 rejected · says nothing yet'])
    expect(console.noise).toEqual([])
  })

  it('is forgotten term by term and as a whole, by keyboard alone, once that is confirmed', async () => {
    const page = await console.open(`/console/claims/${SAMPLE}`)
    await page.getByRole('button', { name: /^Learned/ }).waitFor()
    await page.keyboard.press('l')
    await page.getByRole('button', { name: 'Forget: shells' }).focus()
    await page.keyboard.press('Enter')
    const question = page.getByRole('group', { name: 'Forget: shells' })
    await question.getByText('Learned from 3 decisions. There is no undo.').waitFor()
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    expect(
      await page.getByRole('button', { name: 'Forget: shells' }).evaluate((one) => one === document.activeElement),
    ).toBe(true)
    expect((await learned()).total).toBe(7)
    await page.keyboard.press('Enter')
    await question.waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Forgotten: shells').waitFor()
    await page.getByRole('button', { name: 'Forget: shells' }).waitFor({ state: 'detached' })
    const { terms, decisions } = await learned()
    expect(terms.map(({ term }: Term) => term)).not.toContain('shells')
    expect(decisions).toEqual({ approved: 3, rejected: 3 })
    await page.getByRole('button', { name: 'Forget all …' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('All 6 terms, as if nothing had been decided.').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Nothing yet.').waitFor()
    expect(await learned()).toMatchObject({ total: 0, decisions: { approved: 0, rejected: 0 } })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(console.noise).toEqual([])
  })

  it('may be seen by whoever reads claims, and forgotten by those alone who may publish', async () => {
    const { token } = await console.desk.token('claims:read', 'claims:write')
    const page = await console.open(`/console/claims/${SAMPLE}`, { token })
    await page.getByRole('button', { name: /^Learned/ }).click()
    await rows(page).first().waitFor()
    expect(
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Forget/ })
        .count(),
    ).toBe(0)
  })

  it('is kept, and said to be, where the desk does not answer', async () => {
    const page = await console.open(`/console/claims/${SAMPLE}`)
    await page.getByRole('button', { name: /^Learned/ }).click()
    await page.getByRole('button', { name: 'Forget: fired' }).click()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Forget it' }).click()
    await page.getByText('The desk does not answer. Try again.').waitFor()
    await page.context().setOffline(false)
    expect((await learned()).total).toBe(7)
    await page.getByRole('button', { name: 'Forget: fired' }).click()
    await page.getByRole('button', { name: 'Forget it' }).click()
    await page.getByText('Forgotten: fired').waitFor()
    expect((await learned()).total).toBe(6)
  })

  it('shows the first dozen, and all when asked', async () => {
    await teach(Array.from({ length: 40 }, (_, n) => ({ approved: false, terms: [['word', `w${n}x`]] as const })))
    const page = await console.open(`/console/claims/${SAMPLE}`)
    await page.getByRole('button', { name: /^Learned/ }).click()
    await page.getByRole('button', { name: /^Show \d+ more/ }).click()
    await expect.poll(() => rows(page).count()).toBe((await learned()).terms.length)
  })

  it.each(LOOKS)('reads well at $width px, $colorScheme, in German too', async ({ width, colorScheme }) => {
    for (const [locale, name, more] of [
      ['en-GB', /^Learned/, 'Forget: fired'],
      ['de-DE', /^Gelernt/, 'Vergessen: fired'],
    ] as const) {
      const page = await console.open(`/console/claims/${SAMPLE}`, {
        viewport: { width, height: 860 },
        colorScheme,
        locale,
      })
      await page.getByRole('button', { name }).waitFor()
      await page.getByRole('button', { name }).click()
      await page.getByRole('button', { name: more }).click()
      await page.getByRole('group', { name: more }).waitFor()
      expect(await overflows(page)).toBe(false)
      expect(await page.getByRole('dialog').evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(false)
      expect(await violations(page)).toEqual([])
    }
    expect(console.noise).toEqual([])
  })

  it('is only text, whatever it says', async () => {
    const page = await console.open(`/console/claims/${SAMPLE}`)
    await page.getByRole('button', { name: /^Learned/ }).click()
    await page.getByText(HARM, { exact: true }).waitFor()
    await page.getByRole('button', { name: `Forget: ${HARM}` }).click()
    await page.getByRole('button', { name: 'Forget it' }).click()
    await page.getByText(`Forgotten: ${HARM}`).waitFor()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).not.toBe('run')
    expect(console.noise).toEqual([])
  })
})
