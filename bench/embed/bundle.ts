import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import type { Stated } from './article.ts'

const peers = new URL('peers/', import.meta.url).pathname
const ANNOTATOR = new URL('../node_modules/hypothesis/build/scripts/annotator.bundle.js.map', import.meta.url)

/** A script of `peers/` as a publisher would ship it: one minified file. `bench:quotes` in it are the quotes to find. */
export function bundlePeer(name: string, stated: readonly Stated[]): Promise<string> {
  return bundle({ entryPoints: [join(peers, name)], format: 'esm', plugins: [quotesOf(stated), hypothesisSources] })
}

/** A page's script that finds the quotes and does no more. */
export function bundleOnLoad(name: string, stated: readonly Stated[]): Promise<string> {
  const contents = `import { anchor } from './${name}'
    import { quotes } from 'bench:quotes'
    anchor(document.querySelector('article'), quotes)`
  return bundle({
    stdin: { contents, resolveDir: peers },
    format: 'esm',
    plugins: [quotesOf(stated), hypothesisSources],
  })
}

/** A script that leaves the peer's `anchor` in the variable `engine`. */
export function bundleEngine(name: string): Promise<string> {
  return bundle({
    entryPoints: [join(peers, name)],
    format: 'iife',
    globalName: 'engine',
    plugins: [hypothesisSources],
  })
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    write: false,
    // as bundlers for pages do: modules where a package has them
    mainFields: ['module', 'browser', 'main'],
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    ...options,
  })
  return outputFiles?.[0]?.text ?? ''
}

function quotesOf(stated: readonly Stated[]): Plugin {
  return {
    name: 'quotes',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^bench:quotes$/ }, ({ path }) => ({ path, namespace: 'quotes' }))
      onLoad({ filter: /.*/, namespace: 'quotes' }, () => ({
        contents: `export const quotes = ${JSON.stringify(stated)}`,
      }))
    },
  }
}

/** The client is published as bundles only, but with its sources in their source map; from there comes its anchoring alone. */
const hypothesisSources: Plugin = {
  name: 'hypothesis-sources',
  setup({ onResolve, onLoad }) {
    const namespace = 'hypothesis'
    onResolve({ filter: /^hypothesis:/ }, ({ path }) => ({ path: path.slice('hypothesis:'.length), namespace }))
    onResolve({ filter: /.*/, namespace }, ({ path, importer }) =>
      path.startsWith('.')
        ? { path: `${posix.join(posix.dirname(importer), path)}.ts`, namespace }
        : { path: `node_modules/${path}/build/src/index.js`, namespace },
    )
    onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: hypothesisSource(path), loader: 'ts' }))
  },
}

function hypothesisSource(path: string): string {
  const map: { sources: string[]; sourcesContent: string[] } = JSON.parse(readFileSync(ANNOTATOR, 'utf8'))
  const text = map.sourcesContent[map.sources.indexOf(`app:///${path}`)]
  if (text === undefined) throw new Error(`hypothesis has no source ${path}`)
  return text
}
