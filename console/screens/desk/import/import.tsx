import { useSignal } from '@preact/signals'
import { h } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Asked } from '../../../api/asked.ts'
import { Said } from '../said.tsx'
import { bringIn, look, type Preview, type Report } from './ask.ts'
import { FORMATS, type Format, formatOf } from './formats.ts'
import { Reported } from './reported.tsx'
import { Rows } from './rows.tsx'
import { words } from './words.ts'

interface Chosen {
  readonly file: File
  readonly format: Format
}

/** A file is chosen, looked at row by row, and brought in. Nothing is written before that. */
export function Import() {
  const chosen = useSignal<Chosen | undefined>(undefined)
  const preview = useSignal<Asked<Preview> | undefined>(undefined)
  const report = useSignal<Asked<Report> | undefined>(undefined)
  const isSending = report.value?.kind === 'waiting'
  useEffect(() => {
    if (!isSending) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [isSending])
  const choose = async (next: Chosen): Promise<void> => {
    chosen.value = next
    report.value = undefined
    preview.value = { kind: 'waiting' }
    const seen = await look(next.file, next.format)
    // another file may have been chosen meanwhile
    if (chosen.value === next) preview.value = seen
  }
  const send = async ({ file, format }: Chosen): Promise<void> => {
    if (report.peek()?.kind === 'waiting') return
    report.value = { kind: 'waiting' }
    report.value = await bringIn(file, format)
  }
  const now = chosen.value
  const seen = preview.value
  const done = report.value
  return (
    <section>
      <p class="lead">{words.lead}</p>
      <div class="fields sheet">
        <label>
          {words.file}
          <input
            type="file"
            accept=".csv,.tsv,.json,.jsonld,.ndjson,.jsonl"
            disabled={isSending}
            onChange={async ({ currentTarget: { files } }) => {
              const file = files?.[0]
              if (file) await choose({ file, format: await formatOf(file) })
            }}
          />
        </label>
        <label>
          {words.format}
          <select
            disabled={isSending}
            onChange={({ currentTarget: { value } }) => {
              const format = (Object.keys(FORMATS) as Format[]).find((known) => known === value)
              if (now && format) void choose({ file: now.file, format })
            }}
          >
            {(Object.keys(FORMATS) as Format[]).map((format) => (
              <option value={format} selected={format === (now?.format ?? 'csv')}>
                {words.formats[format]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status">
        {seen?.kind === 'waiting' && words.looking}
        {isSending && words.sending}
      </p>
      {seen && seen.kind !== 'here' && <Said deed={seen} />}
      {now && seen?.kind === 'unreached' && (
        <button type="button" onClick={() => choose(now)}>
          {words.lookAgain}
        </button>
      )}
      {done?.kind === 'here' && <Reported report={done.body} />}
      {now && seen?.kind === 'here' && done?.kind !== 'here' && (
        <div>
          <Ready preview={seen.body} isCut={done?.kind === 'unreached'} isSending={isSending} send={() => send(now)} />
          {done?.kind === 'refused' && <Said deed={done} />}
          <Rows rows={seen.body.rows} counts={seen.body.counts} />
        </div>
      )}
    </section>
  )
}

function Ready({
  preview: { counts, more },
  isCut,
  isSending,
  send,
}: {
  readonly preview: Preview
  readonly isCut: boolean
  readonly isSending: boolean
  send(): void
}) {
  const some = counts.created + counts.changed + counts.incomplete
  return (
    <div>
      {more && <p>{words.more}</p>}
      <div role="alert" class="said">
        {isCut && <p class="loud">{words.cut}</p>}
      </div>
      {some === 0 && !more ? (
        <p>{words.nothing}</p>
      ) : (
        <button type="button" class="main" disabled={isSending} onClick={send}>
          {isCut ? words.importAgain : more ? words.importAll : words.import(some)}
        </button>
      )}
      {counts.failed > 0 && some > 0 && <p class="soft">{words.staysOut(counts.failed)}</p>}
    </div>
  )
}
