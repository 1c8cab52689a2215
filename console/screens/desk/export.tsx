import { h } from 'preact'
import { api } from '../../api/api.ts'
import { isCut } from '../../api/asked.ts'
import { problemOf } from '../../api/problem.ts'
import { say } from '../../language/say.ts'
import { useDeed } from './deed.ts'
import { Said } from './said.tsx'

const words = say({
  en: {
    lead: 'Everything that the desk holds, one JSON document per line: claims with every revision, working copies, articles, sites. Not tokens, people, audit and outbox. Imported elsewhere, it restores histories as they were.',
    download: 'Download everything',
    reading: 'Reading…',
    done: 'The file is in your downloads.',
  },
  de: {
    lead: 'Alles, was die Redaktion hat, ein JSON-Dokument je Zeile: Fragen mit jeder Fassung, Arbeitskopien, Artikel, Seiten. Nicht: Tokens, Personen, Protokoll und Ausgang. Anderswo importiert, stellt es die Geschichte wieder her, wie sie war.',
    download: 'Alles herunterladen',
    reading: 'Wird gelesen…',
    done: 'Die Datei liegt bei Ihren Downloads.',
  },
})

/** All of the desk as one file. */
export function Export() {
  const { deed, run } = useDeed()
  const download = async (): Promise<void> => {
    const file = await run(async () => {
      try {
        const answer = await api.export.$get()
        if (!answer.ok) return { kind: 'refused', problem: await problemOf(answer) } as const
        // to its end before it is offered: a file that broke off must not look whole
        return { kind: 'here', body: await answer.blob() } as const
      } catch (error) {
        if (isCut(error)) return { kind: 'unreached' } as const
        throw error
      }
    })
    if (file) offer(file, 'counterpoint.ndjson')
  }
  return (
    <section>
      <p class="lead">{words.lead}</p>
      <button type="button" class="main" onClick={download}>
        {deed.value.kind === 'waiting' ? words.reading : words.download}
      </button>
      <Said deed={deed.value} />
      <p role="status">{deed.value.kind === 'here' && words.done}</p>
    </section>
  )
}

function offer(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // the browser has taken it over by then
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
