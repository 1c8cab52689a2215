import { globSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { ArticleSnapshot } from '../../core/snapshot/types.ts'
import type { BenchArticle } from './article.ts'
import { bundleOnLoad, bundlePeer } from './bundle.ts'
import { ADDRESS } from './claims.ts'
import type { Widget } from './widgets.ts'

/** A file as it is sent: compressed once, so that compressing costs no visit anything. */
export interface Served {
  readonly type: string
  readonly brotli: Buffer
}

const dist = new URL('../../dist/', import.meta.url).pathname
const packages = new URL('../node_modules/', import.meta.url).pathname

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

/** The third party's files by path: the embed as it was built and what it asks for, and the peers. */
export async function assets(article: BenchArticle, snapshot: ArticleSnapshot): Promise<Map<string, Served>> {
  const { stated } = article
  const texts: Record<string, string | Buffer> = {
    '/nothing.js': 'export default null',
    '/stub.html': '<!doctype html><title>stub</title>',
    [`/v1/articles/${snapshot.key}.js`]: `export default ${JSON.stringify(snapshot)}`,
    '/peers/littlefoot.js': await bundlePeer('littlefoot.js', stated),
    '/peers/littlefoot.css': readFileSync(`${packages}littlefoot/dist/littlefoot.css`),
    '/peers/wikipedia-preview.js': await bundlePeer('wikipedia-preview.js', stated),
    '/peers/wikipedia-preview.css': readFileSync(`${packages}wikipedia-preview/dist/wikipedia-preview.css`),
    '/peers/text-annotator.js': await bundlePeer('text-annotator.js', stated),
    '/peers/text-annotator.css': readFileSync(`${packages}@recogito/text-annotator/dist/text-annotator.css`),
  }
  for (const name of ['hypothesis-anchor', 'dom-anchor-text-quote', 'text-fragments'])
    texts[`/peers/${name}.js`] = await bundleOnLoad(`${name}.js`, stated)
  for (const file of globSync('{embed.js,embed/*.js}', { cwd: dist })) texts[`/${file}`] = readFileSync(dist + file)
  for (const file of globSync('build/**/*.{js,css}', { cwd: `${packages}hypothesis` }))
    texts[`/hypothesis/${file}`] = readFileSync(`${packages}hypothesis/${file}`)
  return new Map(Object.entries(texts).map(([path, text]) => [path, served(path, text)]))
}

/** The publisher's page: the same for every widget, but for the tags at its end. */
export function page(article: BenchArticle, { tags }: Widget, assets: string): Served {
  return served(
    '/page.html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>After the flood</title><link rel="canonical" href="${ADDRESS}"><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
</head><body><header>The Valley Gazette</header><main><article>${article.html}</article></main>${tags.replaceAll('{assets}', assets)}</body></html>`,
  )
}

/** Of files alone, compressed, without headers. */
export interface Sizes {
  readonly loader: number
  /** What is loaded where something is known, then as soon as there is a line, then where a margin has room or a reader comes near a figure. */
  readonly marks: number
  readonly notes: number
  readonly cards: number
  /** Script and styles of the smallest peer that opens something. */
  readonly littlefoot: number
}

export function sizesOf(files: ReadonlyMap<string, Served>): Sizes {
  const size = (path: string) => files.get(path)?.brotli.length ?? Number.NaN
  const { src }: { src: string } = JSON.parse(readFileSync(`${dist}embed.json`, 'utf8'))
  const partWith = (text: string) => {
    const found = [...files].find(
      ([path, { brotli }]) => path.startsWith('/embed/') && path !== src && brotliDecompressSync(brotli).includes(text),
    )
    if (!found) throw new Error(`no part of the build holds ${text}`)
    return size(found[0])
  }
  return {
    loader: size('/embed.js'),
    marks: partWith('text-decoration-style'),
    notes: partWith('ariaHasPopup'),
    cards: partWith('most-block-size'),
    littlefoot: size('/peers/littlefoot.js') + size('/peers/littlefoot.css'),
  }
}

/** Of a newspaper: a narrow column with room beside it where the screen has some. */
export const STYLES = served(
  '/page.css',
  `body{margin:0;font:18px/1.6 Georgia,serif;color:#222;background:#fff}header{padding:16px;border-bottom:1px solid #ccc}
main{max-width:640px;margin:0 auto;padding:0 16px}h1{font-size:34px;line-height:1.2}a{color:#1a4a8a}`,
)

function served(path: string, text: string | Buffer): Served {
  return { type: `${TYPES[extname(path)]}; charset=utf-8`, brotli: brotliCompressSync(text) }
}
