import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Opened, openedConsole } from './console-opened.ts'

let console: Opened
beforeAll(async () => {
  console = await openedConsole()
})
afterAll(() => console.close())
afterEach(() => console.clear())

/** Each would count itself, were it ever more than text. */
const HARM = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>"'>{{7*7}}<b onclick=1>`
const ADDRESS = "javascript:document.title='run'"

const texts = { en: HARM }
const scope = { code: 'x', label: texts }
const hostile = {
  id: 'hostile',
  question: texts,
  reason: { en: HARM.slice(0, 140) },
  measure: {
    kind: 'count',
    unit: '{person}',
    unitLabel: texts,
    additive: true,
    outcomes: { killed: texts },
    dimensions: { base: { label: texts, values: { a: texts } } },
  },
  population: scope,
  place: scope,
  topic: { groups: [[HARM.slice(0, 80)]] },
  estimates: [1, 2].map((n) => ({
    id: `e-${n}`,
    counts: ['killed'],
    value: { form: 'exact', x: n * 1000, phrase: HARM },
    basis: 'officialStatement',
    chain: [
      {
        role: 'origin',
        party: { name: HARM, short: HARM.slice(0, 40), of: { en: HARM.slice(0, 60) }, kind: 'state', names: texts },
        title: HARM,
        quote: HARM,
        note: texts,
        retrievedAt: '2025-01-05',
      },
    ],
    lineage: `l-${n}`,
    saidAt: '2025-01-05',
    evidence: 'secondaryOnly',
    variant: { base: 'a' },
    note: texts,
  })),
  corrections: [{ at: '2025-01-05', kind: 'correction', text: texts, fromRevision: 1 }],
}

describe('texts that were written to do harm', () => {
  it('are only texts, in every field of a claim, its card, its pairs, its history and its preview', async () => {
    await console.desk.call('PUT', '/v1/claims/hostile/working', hostile, { 'if-none-match': '*' })
    const page = await console.open('/console/claims/hostile')
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', () => document.body.setAttribute('data-run', 'refused'))
    })
    await page.locator('.drawn .card').waitFor()
    for (const line of await page.locator('button.line').all()) await line.click()
    for (const summary of await page.locator('summary').all()) await summary.click()
    await page.getByRole('button', { name: 'Pairs', exact: true }).click()
    await page.locator('.told').waitFor()
    await page.getByRole('button', { name: 'Publish …' }).click()
    const dialog = page.getByRole('dialog', { name: 'What publishing changes' })
    await dialog.locator('.card').waitFor()
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Published.').waitFor()
    await page.getByLabel('Why the figures differ').first().fill(HARM.slice(10, 140))
    await page.getByRole('button', { name: 'Publish …' }).click()
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('revision 2').waitFor()
    await page.getByRole('button', { name: 'History' }).click()
    await page.getByText('What changed').first().click()
    await page.locator('del').first().waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Correct …' }).click()
    await page.getByLabel('What was wrong, and what is right').fill(HARM)
    await page.getByRole('dialog').locator('.card').waitFor()
    expect(await page.evaluate(() => [document.title === 'run', document.body.dataset.run])).toEqual([false, undefined])
    expect(await page.locator('img, script:not([src])').count()).toBe(0)
    expect(console.noise).toEqual([])
  })

  it('are only texts where they are typed and pasted, and an address that runs something is none', async () => {
    await console.desk.claim({ id: 'typed-harm' })
    const page = await console.open('/console/claims/typed-harm')
    const panel = page.getByRole('region', { name: /^Add an estimate/ })
    await panel.getByLabel(/^Add an estimate/).fill(`${HARM} said on Monday that 300 soldiers had been killed ${HARM}`)
    await panel.locator('.from').waitFor()
    await panel.getByLabel('Address of the article').fill(ADDRESS)
    await panel.getByLabel('When it came out').fill(HARM)
    await panel.getByRole('button', { name: 'Add', exact: true }).click()
    await page.locator('button.line').first().click()
    await page.getByLabel('Where it was seen').first().fill(ADDRESS)
    await page.locator('.flaw', { hasText: 'Is not an http(s) address' }).first().waitFor()
    const fields = await page.locator('.form input:visible, .form textarea:visible:not([readonly])').all()
    for (const field of fields) await field.fill(HARM)
    expect(await page.locator(`a[href^="javascript"]`).count()).toBe(0)
    expect(await page.locator('img, script:not([src])').count()).toBe(0)
    expect(await page.title()).not.toBe('run')
    expect(console.noise).toEqual([])
  })
})
