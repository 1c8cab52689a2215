import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { cssAsText } from './css-as-text.ts'

const root = new URL('..', import.meta.url).pathname

/** Writes the console to `console/` below `dist`: the page, and its scripts and styles, named by their content. A screen's own script is loaded when it is opened. */
export async function writeConsole(dist: string): Promise<void> {
  const folder = join(dist, 'console')
  const settings = {
    bundle: true,
    write: false,
    minify: true,
    target: ['chrome125', 'firefox128', 'safari17.5'],
    outdir: folder,
    entryNames: '[name]-[hash]',
    charset: 'utf8',
    legalComments: 'none',
  } satisfies BuildOptions
  const [scripts, styles] = await Promise.all([
    build({
      ...settings,
      entryPoints: { console: join(root, 'console/main.tsx') },
      splitting: true,
      format: 'esm',
      tsconfig: join(root, 'console/tsconfig.json'),
      chunkNames: '[name]-[hash]',
      plugins: [cssAsText],
    }),
    build({ ...settings, entryPoints: { look: join(root, 'console/look/index.css') } }),
  ])
  const outputFiles = [...scripts.outputFiles, ...styles.outputFiles]
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
