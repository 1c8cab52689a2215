import { build, type Plugin } from 'esbuild'

/** `import css from './card.css'` is the minified text: a constructable stylesheet is the only styling that every CSP lets through. */
export const cssAsText: Plugin = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        minify: true,
        write: false,
        target: ['chrome125', 'safari18'],
      })
      return { contents: outputFiles[0]?.text.trim() ?? '', loader: 'text' }
    })
  },
}
