/** An export as text: workerd has no file system. */
declare module '*.ndjson?raw' {
  const text: string
  export default text
}
