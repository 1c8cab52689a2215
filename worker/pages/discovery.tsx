import { Fragment, h } from 'preact'
import type { RecordView } from '../../view/record/context.ts'
import { descriptionOf, lineInWords } from '../../view/record/summary.ts'
import { textIn } from '../../view/words/text-in.ts'

/** For machines that follow a page: its one address, its other shapes and languages, how to embed it, what to show when it is shared. */
export function Discovery({ view }: { readonly view: RecordView }) {
  const { claim, origin, lang, shown, desk } = view
  const address = `${origin}/claims/${claim.id}`
  const here = shown.kind === 'revision' ? `${address}/r/${claim.revision}` : address
  const question = textIn(lang, claim.question).text
  return (
    <>
      <link rel="canonical" href={here} />
      {shown.kind === 'now' && (
        <>
          {Object.keys(claim.question).map((tag) => (
            <link rel="alternate" hreflang={tag} href={`${address}?lang=${encodeURIComponent(tag)}`} />
          ))}
          {MACHINES.map(([type, ending]) => (
            <link rel="alternate" type={type} href={`${address}.${ending}`} />
          ))}
          <link
            rel="alternate"
            type="application/json+oembed"
            href={`${origin}/oembed?url=${encodeURIComponent(address)}`}
            title={question}
          />
        </>
      )}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={question} />
      <meta property="og:description" content={`${lineInWords(view, claim)}. ${descriptionOf(view, claim)}`} />
      <meta property="og:url" content={here} />
      {desk.name && <meta property="og:site_name" content={desk.name} />}
    </>
  )
}

const MACHINES = [
  ['application/json', 'json'],
  ['application/ld+json', 'jsonld'],
  ['text/csv', 'csv'],
  ['text/markdown', 'md'],
  ['image/svg+xml', 'svg'],
] as const
