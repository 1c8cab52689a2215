import type { Ranker } from './ranker.ts'

interface Engine {
  addAll(documents: readonly { readonly id: string; readonly text: string }[]): void
  search(query: string): readonly { readonly id: string; readonly score: number }[]
}

/** MiniSearch as its readme sets it up (BM25+, no stop words, no stemming). Installed in bench/ only, so it is named at run time. */
export async function miniSearch(claims: readonly { readonly id: string; readonly text: string }[]): Promise<Ranker> {
  const name: string = 'minisearch'
  const { default: MiniSearch }: { default: new (options: { fields: string[] }) => Engine } = await import(name)
  const engine = new MiniSearch({ fields: ['text'] })
  engine.addAll(claims)
  return { name: 'MiniSearch', rank: (sentence) => engine.search(sentence).slice(0, 5) }
}
