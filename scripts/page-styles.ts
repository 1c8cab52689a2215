import { join } from 'node:path'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname

/** Writes the styles of the public record to `pages/` below `dist`. */
export async function writePageStyles(dist: string): Promise<void> {
  await build({
    entryPoints: ['record', 'frame'].map((name) => join(root, `view/record/${name}.css`)),
    bundle: true,
    minify: true,
    target: ['chrome125', 'firefox128', 'safari18'],
    outdir: join(dist, 'pages'),
    legalComments: 'none',
  })
}
