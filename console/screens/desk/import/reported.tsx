import { h } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Report } from './ask.ts'
import { Why } from './rows.tsx'
import { words } from './words.ts'

/** What an import has written, and what stayed out. */
export function Reported({ report }: { readonly report: Report }) {
  const { created, changed, unchanged, failed, failures, incomplete = [], flawed = [] } = report
  const title = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => title.current?.focus(), [])
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {words.done}
      </h2>
      <p>{words.report(created, changed, unchanged, failed)}</p>
      <List title={words.becomes.failed} entries={failures} />
      {failed > failures.length && <p class="soft">{words.andMore}</p>}
      <List title={words.becomes.incomplete} entries={incomplete} />
      {incomplete.length > 0 && (
        <p>
          <a href="/console/">{words.complete}</a>
        </p>
      )}
      <List title={words.flawed} entries={flawed} />
    </section>
  )
}

function List({ title, entries }: { readonly title: string; readonly entries: Report['failures'] }) {
  if (entries.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul class="rows sheet log">
        {entries.map(({ line, claim, errors }) => (
          <li>
            <div>
              <b>{[line !== undefined && words.line(line), claim].filter(Boolean).join(' · ')}</b>
              <Why errors={errors} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
