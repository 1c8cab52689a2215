import { indexText, type TextIndex } from '../../core/anchor/index.ts'
import type { AnnotationPage, AnnotationRecord } from '../ledger/types.ts'
import { unpack } from '../reading/pack.ts'
import { paragraphOf } from '../reading/paragraph.ts'

/** Each annotation with its paragraph, while the desk keeps what it has read of the article and that states the figure. */
export async function besideParagraphs({
  entries,
  texts,
}: Pick<AnnotationPage, 'entries' | 'texts'>): Promise<
  readonly (AnnotationRecord & { readonly paragraph?: string })[]
> {
  const read = new Map<string, { readonly text: string; readonly index: TextIndex }>()
  // one after the other, so that no more than one is being unpacked
  for (const [key, packed] of texts) {
    const text = await unpack(packed)
    read.set(key, { text, index: indexText(text) })
  }
  return entries.map((entry) => {
    const kept = read.get(entry.article.key)
    const paragraph = kept && paragraphOf(kept.text, kept.index, entry.annotation)
    return { ...entry, ...(paragraph === undefined ? {} : { paragraph }) }
  })
}
