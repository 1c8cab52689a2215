import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname

/** Writes the console to `console/` below `dist`: the page, and its scripts and styles, named by their content. A screen's own script is loaded when it is opened. */
export async function writeConsole(dist: string): Promise<void> {
  const folder = join(dist, 'console')
  const { outputFiles } = await build({
    entryPoints: { console: join(root, 'console/main.tsx'), look: join(root, 'console/look/index.css') },
    bundle: true,
    write: false,
    minify: true,
    splitting: true,
    format: 'esm',
    target: ['chrome125', 'firefox128', 'safari17.5'],
    tsconfig: join(root, 'console/tsconfig.json'),
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    charset: 'utf8',
    legalComments: 'none',
  })
  mkdirSync(folder, { recursive: true })
  for (const { path, contents } of outputFiles) writeFileSync(path, contents)
  const built = (name: RegExp): string => {
    const file = outputFiles.find(({ path }) => name.test(basename(path)))
    if (!file) throw new Error(`the build gives no ${name}`)
    return `/${relative(dist, file.path)}`
  }
  const page = readFileSync(join(root, 'console/index.html'), 'utf8')
    .replace('{{styles}}', built(/^look-.*\.css$/))
    .replace('{{script}}', built(/^console-.*\.js$/))
  writeFileSync(join(folder, 'index.html'), page)
}
