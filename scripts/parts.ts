import { basename, join } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { cssAsText } from './css-as-text.ts'

const root = new URL('..', import.meta.url).pathname

/** Every part has it injected. */
const PRISTINE = 'widget/dom/pristine.ts'

/** Modules that a part has for itself and for later ones, and the short names under which what they export travels. */
export interface Shared {
  readonly files: readonly string[]
  readonly names: Readonly<Record<string, string>>
}

/** What a part has that later ones need. They must find it there, so nothing is shared by a part that may be asked for anew, under another address. */
export async function sharedWith(entry: string, later: readonly string[]): Promise<Shared> {
  const needed = (await Promise.all(later.map(modulesOf))).flat()
  const files = [...(await modulesOf(entry)).filter((file) => needed.includes(file)), PRISTINE]
  const { exports } = await outputOf(files)
  return { files, names: Object.fromEntries(exports.map((name, at) => [name, `_${at.toString(36)}`])) }
}

/** Leaves imports of what is shared to the part at this path. */
export function foundIn(path: string, { files, names }: Shared): Plugin {
  const found = Object.entries(names).map(([name, short]) => `${short} as ${name}`)
  return {
    name: 'found-in-part',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\./ }, ({ path: asked, resolveDir, namespace }) => {
        if (namespace === FOUND) return { path: asked, external: true }
        const file = join(resolveDir, asked).slice(root.length)
        return files.includes(file) ? { path, namespace: FOUND } : undefined
      })
      // One import for all that imports something.
      onLoad({ filter: /./, namespace: FOUND }, () => ({ contents: `export { ${found} } from './${basename(path)}'` }))
    },
  }
}

const FOUND = 'found'

/** Stands for all modules that a part has for later ones. */
export function giving({ files }: Shared): Plugin {
  return {
    name: 'given-to-parts',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^given$/ }, ({ path }) => ({ path, namespace: path }))
      onLoad({ filter: /./, namespace: 'given' }, () => ({
        contents: files.map(exportAll).join('\n'),
        resolveDir: root,
      }))
    },
  }
}

function exportAll(file: string): string {
  return `export * from './${file}'`
}

/** One module that exports what these do, and what it gives to others. */
export function settingsFor(entries: readonly string[], gives?: Shared) {
  const names = Object.entries(gives?.names ?? {}).map(([name, short]) => `${name} as ${short}`)
  return {
    stdin: {
      contents: [...entries.map(exportAll), ...(names.length ? [`export { ${names} } from 'given'`] : [])].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    absWorkingDir: root,
    write: false,
    format: 'esm',
    // The oldest browsers that can run the embed at all (constructable stylesheets, `import.meta`, private methods).
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // All of them have these, though not the newest scripts' names, which the embed does not say.
    supported: { 'regexp-unicode-property-escapes': true },
    tsconfig: join(root, 'widget/tsconfig.json'),
    charset: 'utf8',
    legalComments: 'none',
  } satisfies BuildOptions
}

/** The modules that leave something in a bundle of this entry. */
async function modulesOf(entry: string): Promise<readonly string[]> {
  const { inputs } = await outputOf([entry])
  return Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput ? file : []))
}

async function outputOf(entries: readonly string[]) {
  const { metafile } = await build({ ...settingsFor(entries), metafile: true, plugins: [cssAsText] })
  const [output] = Object.values(metafile.outputs)
  if (!output) throw new Error(`nothing came of ${entries}`)
  return output
}
