import type { Page } from 'playwright-core'

/** The first claim of docs/editors.md, step by step, on a page that is signed in. */
export async function photographClaim(page: Page, origin: string, image: (name: string) => string): Promise<void> {
  await page.goto(`${origin}/console/claims/new`)
  await page.getByLabel('Question', { exact: true }).fill('How many people died when the ferry sank?')
  await page.getByLabel('Why the figures differ').fill('The coast guard counts bodies, the Red Cross the missing, too.')
  for (const [i, { text, url, date }] of SENTENCES.entries()) {
    const panel = page.getByRole('region', { name: /^Add an estimate/ })
    await panel.getByLabel(/^Add an estimate/).fill(text)
    await panel.getByLabel('Address of the article').fill(url)
    await panel.getByLabel('When it came out').fill(date)
    await panel.locator('.from mark').first().waitFor()
    if (i === 1) {
      await panel.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY - 60))
      // the date is read once what reads dates is here
      await page.waitForTimeout(500)
      await page.screenshot({ path: image('console-sentence') })
    }
    await panel.getByRole('button', { name: 'Add', exact: true }).click()
  }
  await page.locator('button.line').nth(1).waitFor()
  await page.locator('.mark-saved').waitFor()
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: image('console-claim') })
  await page.goto(`${origin}/console/claims/dprk-casualties-kursk`)
  await page.getByLabel('Why the figures differ').fill('Some count the dead, some the wounded too.')
  await page.locator('.mark-saved').waitFor()
  await page.getByRole('button', { name: 'Publish …' }).click()
  const dialog = page.getByRole('dialog', { name: 'What publishing changes' })
  await dialog.locator('.card').nth(1).waitFor()
  await page.screenshot({ path: image('console-publish') })
}

const SENTENCES = [
  {
    text: 'The coast guard said on Tuesday that 41 people had died in the accident.',
    url: 'https://news.example/ferry',
    date: '6 May 2025',
  },
  {
    text: 'The Red Cross said on Wednesday that at least 50 people had died when the ferry sank.',
    url: 'https://daily.example/ferry',
    date: '8 May 2025',
  },
]
