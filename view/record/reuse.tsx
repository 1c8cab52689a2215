import { h } from 'preact'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import type { RecordView } from './context.ts'
import { frameOf } from './frame.ts'

/** How to cite the record, to show its card elsewhere, and to have it as data. */
export function Reuse({ view }: { readonly view: RecordView }) {
  const { claim, words, say, lang, origin, desk, base, shown } = view
  const address = `${origin}/claims/${claim.id}`
  const cited = [
    desk.name && `${desk.name}.`,
    `“${textIn(lang, claim.question).text}”`,
    `Counterpoint, ${fill(words.cited, say.count(claim.revision), say.date(claim.updatedAt.slice(0, 10)))}.`,
    `${address}/r/${claim.revision}`,
  ]
  const page = shown.kind === 'revision' ? `${base}v1/claims/${claim.id}/revisions/${claim.revision}` : undefined
  return (
    <section class="reuse">
      <h2>{words.reuse}</h2>
      <h3>{words.cite}</h3>
      <p>{cited.filter(Boolean).join(' ')}</p>
      <h3>{words.embed}</h3>
      <pre>
        <code>{frameOf(`${address}/embed`, textIn(lang, claim.question).text)}</code>
      </pre>
      <h3>{words.download}</h3>
      <p class="days">
        {page ? (
          <a href={page}>JSON</a>
        ) : (
          FORMATS.map(([name, ending]) => <a href={`${base}claims/${claim.id}.${ending}`}>{name}</a>)
        )}
      </p>
    </section>
  )
}

const FORMATS = [
  ['JSON', 'json'],
  ['JSON-LD', 'jsonld'],
  ['CSV', 'csv'],
  ['Markdown', 'md'],
  ['SVG', 'svg'],
] as const
