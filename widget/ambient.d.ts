/** Put in by scripts/build.ts. Paths are below the folder that `/embed.js` is in; `BASE` leads there from the built file. */
declare const UI: string
declare const LANGUAGES: Readonly<Record<string, string>>
declare const BASE: string

declare module '*.css' {
  const text: string
  export default text
}
