/** A reader of pages: one line for each block of the article. */
export interface Extractor {
  readonly name: string
  readonly textOf: (html: string) => string | Promise<string>
}

interface Page {
  querySelectorAll(selector: string): Iterable<{ before(text: string): void; after(text: string): void }>
  readonly body: { readonly textContent: string }
}

/** Installed in bench/ only, so they are named at run time. */
export async function peers(): Promise<readonly Extractor[]> {
  const [dom, readability, defuddle]: readonly string[] = ['linkedom', '@mozilla/readability', 'defuddle/node']
  const { parseHTML }: { parseHTML: (html: string) => { document: Page } } = await import(dom ?? '')
  const { Readability }: { Readability: new (page: Page) => { parse(): { content?: string } | null } } = await import(
    readability ?? ''
  )
  const { Defuddle }: { Defuddle: (page: Page, url: string) => Promise<{ content: string }> } = await import(
    defuddle ?? ''
  )
  const blocksOf = (content: string) => {
    const { document } = parseHTML(`<html><body>${content}</body></html>`)
    for (const block of document.querySelectorAll(BLOCKS)) {
      block.before('\n')
      block.after('\n')
    }
    return document.body.textContent
  }
  return [
    {
      name: 'Readability',
      textOf: (html) => blocksOf(new Readability(parseHTML(html).document).parse()?.content ?? ''),
    },
    {
      name: 'Defuddle',
      textOf: async (html) => blocksOf((await Defuddle(parseHTML(html).document, 'https://news.example/a')).content),
    },
  ]
}

const BLOCKS =
  'p,div,section,article,h1,h2,h3,h4,h5,h6,li,ul,ol,td,th,tr,blockquote,figure,figcaption,br,dt,dd,pre,details,summary'
