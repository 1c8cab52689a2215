/** Put in by scripts/build.ts. Paths are below the folder that `/embed.js` is in; the built file stands `DEPTH` names below it. */
declare const MARKS: string
declare const NOTES: string
declare const CARDS: string
declare const LANGUAGES: Readonly<Record<string, string>>
declare const DEPTH: number

declare module '*.css' {
  const text: string
  export default text
}
