/** Vite gives the text of a file. */
declare module '*.html?raw' {
  const text: string
  export default text
}

interface ImportMeta {
  /** Vite gives the texts of all files of a pattern, by their paths. */
  glob<T>(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Record<string, T>
}
