import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { minify } from 'terser'
import { strings as english } from '../view/strings/en.ts'
import { languages } from '../view/strings/index.ts'
import { pack } from '../view/strings/pack.ts'
import { writeConsole } from './console.ts'
import { cssAsText } from './css-as-text.ts'
import { writeOpenApi } from './openapi.ts'
import { writePageStyles } from './page-styles.ts'
import { foundIn, giving, type Shared, settingsFor, sharedWith } from './parts.ts'
import { integrityOf, LIST } from './releases.ts'

const root = new URL('..', import.meta.url).pathname

/**
 * Writes the static half of a deployment to `dist/`: the embed, the example pages, the API's description, and the headers they are served with.
 *
 * `/embed.js` is the loader, short-lived, so that a fix reaches readers within minutes. What it loads later is named by its
 * content (`/embed/{hash}.js`), so caches may keep it for ever; `embed/releases.json` lists it, so that the next deployment takes it along.
 */
export async function buildAll(): Promise<void> {
  const chunks: Record<string, string> = {}
  /** Its path below the folder that `/embed.js` is in. */
  const keep = (code: string): string => {
    const path = `embed/${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js`
    chunks[path] = code
    return path
  }
  const LANGUAGES: Record<string, string> = {}
  for (const [language, strings] of Object.entries(languages)) {
    const code = `export const words=${JSON.stringify(pack(strings))}`
    if (strings !== english) LANGUAGES[language] = keep(await minified(code))
  }
  const shared = await sharedWith('widget/marks-chunk.ts', ['widget/notes-chunk.ts', 'widget/card-chunk.ts'])
  const MARKS = keep(await bundle('widget/marks-chunk.ts', { inject: PRISTINE, gives: shared }))
  const found = { inject: PRISTINE_FOUND, plugins: [foundIn(MARKS, shared)] }
  const NOTES = keep(await bundle('widget/notes-chunk.ts', { constants: { LANGUAGES }, ...found }))
  const CARDS = keep(await bundle('widget/card-chunk.ts', found))
  chunks['embed.js'] = await bundle('widget/embed.ts', {
    constants: { MARKS, NOTES, CARDS, DEPTH: 1 },
    inject: PRISTINE,
  })
  const pinned = keep(await bundle('widget/pinned.ts', { constants: { DEPTH: 2 }, inject: PRISTINE }))
  const parts = Object.fromEntries(
    Object.entries(chunks)
      .filter(([path]) => path !== 'embed.js')
      .map(([path, code]) => [path, integrityOf(code)]),
  )
  chunks['embed.json'] = JSON.stringify({ src: `/${pinned}`, integrity: parts[pinned] })
  chunks[LIST] = JSON.stringify({ releases: [{ parts }] })
  chunks['examples/try.js'] = await bundle('examples/try/index.ts')
  // apart: it brings the dates of five languages along, and most visitors draft nothing
  chunks['examples/try-draft.js'] = await bundle('examples/try/draft/index.tsx')

  // Only now that everything could be built: a failed build leaves the last good one in place.
  const dist = join(root, 'dist')
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(join(dist, 'embed'), { recursive: true })
  mkdirSync(join(dist, 'examples'))
  for (const [path, code] of Object.entries(chunks)) writeFileSync(join(dist, path), code)
  writeFileSync(join(dist, '_headers'), HEADERS)
  writeOpenApi(dist)
  copyExamples(dist)
  await writePageStyles(dist)
  await writeConsole(dist)
}

interface Bundling {
  /** Put in by name. */
  readonly constants?: Readonly<Record<string, unknown>>
  /** Modules whose exports stand in place of globals of the same name. */
  readonly inject?: readonly string[]
  /** What the entry exports besides, for other parts. */
  readonly gives?: Shared
  readonly plugins?: readonly Plugin[]
}

/** In a reader's page a global name may stand for anything. */
const PRISTINE = [join(root, 'widget/dom/pristine.ts')]
/** The same, where another part has them already. */
const PRISTINE_FOUND = [join(root, 'widget/dom/found.ts')]

export async function bundle(
  entry: string,
  { constants = {}, inject = [], gives, plugins = [] }: Bundling = {},
): Promise<string> {
  const { outputFiles } = await build({
    ...settingsFor([entry], gives),
    minifySyntax: true,
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    inject: [...inject],
    plugins: [cssAsText, oneDocument, ...(gives ? [giving(gives)] : []), ...plugins],
  })
  return minified(outputFiles[0]?.text ?? '')
}

/** Terser finds three bytes in a hundred more than esbuild. */
async function minified(text: string): Promise<string> {
  const { code = '' } = await minify(text, { module: true, ecma: 2020, compress: { passes: 3, pure_getters: true } })
  return code
}

/**
 * Preact makes its nodes by the document of their parent, whose methods a page may have hidden; here that is the one document, which
 * `widget/dom/pristine.ts` has as the platform made it.
 */
const oneDocument: Plugin = {
  name: 'one-document',
  setup({ onLoad }) {
    onLoad({ filter: /preact\.mjs$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const contents = text.replace(/\w+\.ownerDocument\|\|document/, 'document')
      if (contents === text) throw new Error('Preact takes its document from elsewhere now')
      return { contents }
    })
  },
}

/** `index.html` is the deployment's front page; the other pages are `/examples/{name}`. */
function copyExamples(dist: string): void {
  const examples = join(root, 'examples')
  if (!existsSync(examples)) return
  for (const name of readdirSync(examples)) {
    if (!/\.(html|css|js|svg|png|webp)$/.test(name)) continue
    copyFileSync(join(examples, name), join(dist, name === 'index.html' ? name : `examples/${name}`))
  }
}

/** For the pages of a deployment, the embed included. No string ever becomes markup in them, whatever a visitor pastes. */
const PAGE_POLICY = `Content-Security-Policy: ${[
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')}`

/**
 * Module scripts are fetched with CORS, so the embed's files must allow every origin. Where several rules match, a header that two of them
 * set would be sent twice: each stands in one.
 */
const HEADERS = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
/embed.js
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
/embed/*
  Cache-Control: public, max-age=31536000, immutable
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
/embed/releases.json
  ! Cache-Control
  Cache-Control: no-cache
/v1/openapi.json
  Cache-Control: public, max-age=300
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
/pages/*
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
/embed.json
  Cache-Control: public, max-age=300
  Access-Control-Allow-Origin: *
/
  ${PAGE_POLICY}
/examples/*
  ${PAGE_POLICY}
/console/*
  ${PAGE_POLICY}
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
/console/
  ! Cache-Control
  Cache-Control: no-cache
`

if (import.meta.main) await buildAll()
