import { seeded } from './random.ts'

/** A statement of the article that others dispute. */
export interface Stated {
  /** Its sentence without the full stop, the words around it, and the number in it. */
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly figure: string
  readonly value: number
  readonly town: string
}

export interface BenchArticle {
  readonly html: string
  readonly stated: readonly Stated[]
  readonly words: number
}

/** Words of running text. */
const LENGTH = 5000
const FIGURES = 20
const CONTEXT = 32

/**
 * An article of 5,000 words with twenty figures, written by chance from the words below, the same in every run. It carries what each
 * peer needs, so that every widget gets the same page: a footnote after the paragraph of each figure, and a term in it to preview.
 */
export function writeArticle(): BenchArticle {
  const random = seeded(5)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const fill = (pattern: string): string =>
    capital(pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => pick(WORDS[name] ?? [])))
  const sentences = (count: number) => Array.from({ length: count }, () => fill(pick(PATTERNS)))

  const stated: Stated[] = []
  const parts: string[] = []
  let words = 0
  for (let n = 0; words < LENGTH; n++) {
    const before = sentences(3).join(' ')
    const after = sentences(2).join(' ')
    if (n % 8 === 4) parts.push(`<h2>${fill('{office} and {place}')}</h2>`)
    if (n % 2 === 1 && stated.length < FIGURES) {
      const town = TOWNS[stated.length] ?? ''
      const value = 1200 + 370 * stated.length + Math.floor(random() * 300)
      const figure = value.toLocaleString('en')
      const exact = fill(`{office} put the number of damaged houses in ${town} at ${figure} {when}`)
      const number = stated.push({
        exact,
        prefix: `${before} `.slice(-CONTEXT),
        suffix: `. ${after}`.slice(0, CONTEXT),
        figure,
        value,
        town,
      })
      parts.push(
        `<p>${before} ${exact}. ${after} <span data-wikipedia-preview data-wp-title="${town}">${town}</span>${reference(number)}</p>`,
      )
    } else parts.push(`<p>${before} ${marked(after)}</p>`)
    words += count(parts.at(-1) ?? '')
  }
  const notes = stated.map(({ town }, index) => footnote(index + 1, fill(`{office}, report on ${town}, {when}`)))
  const html = `<h1>After the flood, nobody agrees on the damage</h1>
${parts.join('\n')}
<div class="footnotes"><ol>${notes.join('')}</ol></div>`
  return { html, stated, words }
}

function reference(number: number): string {
  return `<sup id="fnref:${number}"><a href="#fn:${number}">${number}</a></sup>`
}

function footnote(number: number, text: string): string {
  return `<li class="footnote" id="fn:${number}"><p>${text}. <a href="#fnref:${number}" title="Back to the text">↩</a></p></li>`
}

/** As articles are: some words are links, some are stressed. */
function marked(text: string): string {
  return text.replace(/(\w+ \w+)\.$/, '<a href="/more">$1</a>.').replace(/ (\w{7,}) /, ' <em>$1</em> ')
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function count(html: string): number {
  return html.replaceAll(/<[^>]*>/g, '').split(/\s+/).length
}

const TOWNS =
  'Ostrel Brenholt Calvey Dunmore Estrin Fallow Garwick Hollin Ivelle Jarrow Kelden Lorne Mirefield Norby Oakern Pellan Quarrel Rosmere Selwick Tarven'.split(
    ' ',
  )

const PATTERNS = [
  '{office} said {when} that {people} had {done} {place}, although {people} {doubted} it.',
  '{people} {doubted} the account, and {office} {answered} that the lists were {state}.',
  'For {span} {people} have {done} {place} while {office} kept {state} records.',
  'In {year} {office} had {answered} that {span} of work would be enough to repair the roads {place}.',
  'Nobody {place} remembers a river that rose so fast, and {people} {doubted} every forecast.',
  'By the time {office} {answered}, {people} had {done} {place} without any help.',
  '{office} {answered} {when} that its lists from {year} were {state}, and that it had counted {place} twice.',
  'When the water fell, {people} had {done} for {span}.',
  'A {state} map from {year} shows the damage {place}, but {people} {doubted} its scale.',
  'What {office} calls a house is not what {people} call one, which is why the totals differ {when}.',
  'The {state} figures go back to {year}, when {office} first counted {place} by hand.',
  'More than {small} volunteers came {when}, most of them {people} who had {done} {place} before.',
]

const WORDS: Readonly<Record<string, readonly string[]>> = {
  office: [
    'the regional council',
    'the insurers’ association',
    'the ministry of works',
    'the river authority',
    'the fire service',
    'the statistics office',
    'the mayors’ union',
    'the relief committee',
  ],
  people: [
    'farmers from the valley',
    'tenants of the lower streets',
    'engineers of the dam',
    'shopkeepers',
    'teachers and their pupils',
    'surveyors',
    'owners of holiday homes',
    'pensioners',
    'ferrymen',
  ],
  done: [
    'cleared the mud',
    'counted the broken roofs',
    'carried furniture',
    'photographed every wall',
    'pumped out the cellars',
    'measured the cracks',
    'rebuilt the footbridge',
  ],
  doubted: ['doubted', 'disputed', 'could not confirm', 'laughed at', 'were surprised by', 'had feared'],
  answered: ['answered', 'promised', 'admitted', 'repeated', 'explained'],
  state: ['incomplete', 'provisional', 'careful', 'contradictory', 'outdated', 'handwritten', 'public'],
  place: [
    'behind the old harbour',
    'along the canal',
    'in the villages upstream',
    'near the railway bridge',
    'on both banks',
    'around the market square',
    'below the reservoir',
  ],
  when: [
    'on Monday',
    'late on Tuesday',
    'at a meeting on Friday',
    'in a letter to parliament',
    'before the weekend',
    'after a second inspection',
    'at the end of the month',
  ],
  span: ['three weeks', 'eleven days', 'two months', 'most of the winter', 'half a year'],
  year: ['1998', '2004', '2011', '2016', '2019', '2022'],
  small: ['40', '65', '90', '120', '150', '200'],
}
