import { h } from 'preact'

/** What a visitor says of one article. */
export interface Entry {
  readonly text: string
  readonly outlet: string
  readonly publishedAt: string
}

interface EntriesProps {
  readonly entries: readonly Entry[]
  readonly said: string
  change(next: readonly Entry[]): void
  make(): void
  sample(): void
}

const MOST = 20

export function Entries({ entries, said, change, make, sample }: EntriesProps) {
  const put = (n: number, more: Partial<Entry>) =>
    change(entries.map((one, i) => (i === n ? { ...one, ...more } : one)))
  return (
    <form
      onSubmit={(event: Event) => {
        event.preventDefault()
        make()
      }}
    >
      {entries.map(({ text, outlet, publishedAt }, n) => (
        <fieldset>
          <legend>Article {n + 1}</legend>
          <div class="about">
            <label>
              Outlet
              <input
                value={outlet}
                maxLength={160}
                onInput={(event) => put(n, { outlet: event.currentTarget.value })}
              />
            </label>
            <label>
              Published
              <input
                type="date"
                value={publishedAt}
                onInput={(event) => put(n, { publishedAt: event.currentTarget.value })}
              />
            </label>
          </div>
          <label>
            Text
            <textarea
              rows={4}
              spellcheck={false}
              autocomplete="off"
              value={text}
              onInput={(event) => put(n, { text: event.currentTarget.value })}
            />
          </label>
        </fieldset>
      ))}
      <div class="controls">
        <button type="submit">Draft</button>
        <button type="button" class="quiet" onClick={sample}>
          Use two sample texts
        </button>
        {entries.length < MOST && (
          <button
            type="button"
            class="quiet"
            onClick={() => change([...entries, { text: '', outlet: '', publishedAt: '' }])}
          >
            Add an article
          </button>
        )}
      </div>
      <p class="status" role="status">
        {said}
      </p>
    </form>
  )
}
