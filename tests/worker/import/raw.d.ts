/** A file of the repository as text: workerd has no file system. */
declare module '*.csv?raw' {
  const text: string
  export default text
}
