/**
 * Which part of a page is the article: worker/reading beside Readability and Defuddle (both on linkedom, which needs no browser), in one run.
 *
 *     npm ci --prefix bench
 *     node bench/article.ts [--data DIR]
 *
 * DIR holds anchor-pages.json: `{ url, html, quotes }[]`, where `quotes` are sentences with numbers from the article of each page (not
 * part of the project). Without it only the pages of the tests are read, which name the figures of their story and all others. "Else"
 * counts lines with a digit that hold none of the quotes: teasers, comments and dates, and numbers of the article that no quote names.
 * Compare the ratios: the times themselves are this machine's.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readHtml } from '../worker/reading/read-html.ts'
import { type Extractor, peers } from './article/peers.ts'
import { median } from './median.ts'

interface Page {
  readonly html: string
  readonly quotes: readonly string[]
}

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const own: Extractor = { name: 'Counterpoint', textOf: (html) => readHtml(html, 1_048_576).text }
const extractors = [own, ...(await peers())]
await ofTests(new URL('../tests/worker/reading/pages/', import.meta.url).pathname)
if (values.data) await onData(JSON.parse(readFileSync(join(values.data, 'anchor-pages.json'), 'utf8')))

async function ofTests(folder: string): Promise<void> {
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  console.log(`${pages.length} pages of the tests`)
  for (const { name, textOf } of extractors) {
    const count = { own: 0, ofOwn: 0, others: 0, ofOthers: 0 }
    for (const html of pages) {
      const text = await textOf(html)
      const stated = (kind: string) => new RegExp(`^ *${kind}: (.*)$`, 'm').exec(html)?.[1]?.split('; ') ?? []
      count.own += stated('own').filter((figure) => text.includes(figure)).length
      count.ofOwn += stated('own').length
      count.others += stated('others').filter((figure) => text.includes(figure)).length
      count.ofOthers += stated('others').length
    }
    console.log(
      `${name.padEnd(14)} own ${count.own} of ${count.ofOwn}, others' ${count.others} of ${count.ofOthers}, ${await cost(textOf, pages)}`,
    )
  }
}

async function onData(pages: readonly Page[]): Promise<void> {
  const quotes = pages.reduce((sum, page) => sum + page.quotes.length, 0)
  console.log(`${pages.length} pages, ${quotes} sentences`)
  for (const { name, textOf } of extractors) {
    let found = 0
    let elsewhere = 0
    for (const page of pages) {
      const text = await textOf(page.html)
      const squashed = squash(text)
      found += page.quotes.filter((quote) => squashed.includes(squash(quote))).length
      const wanted = page.quotes.map(squash)
      elsewhere += text
        .split('\n')
        .map(squash)
        .filter(
          (line) => /\d/.test(line) && !wanted.some((quote) => line.includes(quote) || quote.includes(line)),
        ).length
    }
    console.log(
      `${name.padEnd(14)} found ${((100 * found) / quotes).toFixed(1)} %, else ${elsewhere} lines, ${await cost(
        textOf,
        pages.map(({ html }) => html),
      )}`,
    )
  }
}

async function cost(textOf: Extractor['textOf'], pages: readonly string[]): Promise<string> {
  const times: number[] = []
  for (const html of pages) {
    const start = performance.now()
    await textOf(html)
    times.push(performance.now() - start)
  }
  return `${(times.reduce((sum, time) => sum + time, 0) / times.length).toFixed(2)} ms a page (median ${median(times).toFixed(2)})`
}

/** Letters and digits alone: the quotes were taken by another reader. */
function squash(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}
