import { h, render } from 'preact'
import { type Draft, draftClaims } from '../../../core/draft/index.ts'
import { Drafted } from './drafted.tsx'
import { Entries, type Entry } from './entries.tsx'
import { SAMPLE } from './sample.ts'

/** Several texts in, drafts of claims out, all within this page: nothing is sent anywhere. */
export function open(place: HTMLElement): void {
  place.textContent = ''
  let entries: readonly Entry[] = [EMPTY, EMPTY]
  let said = ''
  let draft: Draft | undefined
  const show = () => render(<Panel {...{ entries, said, draft, change, make, sample }} />, place)
  const change = (next: readonly Entry[]) => {
    entries = next
    show()
  }
  const sample = () => {
    entries = SAMPLE
    make()
  }
  const make = () => {
    const articles = entries.filter(({ text }) => text.trim())
    const large = articles.findIndex(({ text }) => new TextEncoder().encode(text).byteLength > LARGEST)
    draft = undefined
    if (articles.length < 2) said = 'Paste at least two texts.'
    else if (large >= 0) said = `Text ${large + 1} is larger than 64 KiB, the most that is drafted of one article.`
    else {
      draft = draftClaims({ articles: articles.map(articleOf) })
      said = inSum(draft)
    }
    show()
    if (draft) document.getElementById('drafted')?.focus()
  }
  show()
}

const EMPTY: Entry = { text: '', outlet: '', publishedAt: '' }
const LARGEST = 64 * 1024

function articleOf({ text, outlet, publishedAt }: Entry) {
  return { text, ...(outlet ? { outlet } : {}), ...(publishedAt ? { publishedAt } : {}) }
}

function inSum({ claims, unused }: Draft): string {
  const left = `${unused.length} ${unused.length === 1 ? 'figure' : 'figures'} left out`
  if (claims.length === 0) return `No two of these texts count the same thing; ${left}.`
  return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} drafted, ${left}.`
}

interface PanelProps {
  readonly entries: readonly Entry[]
  readonly said: string
  readonly draft: Draft | undefined
  change(next: readonly Entry[]): void
  make(): void
  sample(): void
}

function Panel({ entries, said, draft, change, make, sample }: PanelProps) {
  const articles = entries.filter(({ text }) => text.trim()).map(articleOf)
  return (
    <div>
      <section class="wrap ask" aria-labelledby="draft-what">
        <div>
          <h1 id="draft-what">Draft a claim of several texts</h1>
          <p class="lead">
            Paste what several articles say about the same thing. You get a table of who counted what, each field with
            the words it came from, and a list of what no article says.
          </p>
          <p class="fine">This runs in your browser. Nothing that you paste leaves it.</p>
        </div>
        <Entries {...{ entries, said, change, make, sample }} />
      </section>
      {draft && (
        <section class="band" aria-labelledby="drafted">
          <div class="wrap drafted">
            <h2 id="drafted" tabIndex={-1}>
              The draft
            </h2>
            <Drafted draft={draft} articles={articles} />
          </div>
        </section>
      )}
    </div>
  )
}
