/** Vite gives the text of a file. */
declare module '*.html?raw' {
  const text: string
  export default text
}
