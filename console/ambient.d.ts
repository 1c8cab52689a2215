/** The typed client's types come from the worker, which runs where this exists too. Nothing here calls it. */
interface SubtleCrypto {
  timingSafeEqual(a: ArrayBuffer | ArrayBufferView, b: ArrayBuffer | ArrayBufferView): boolean
}

/** Put in as text by scripts/console.ts. */
declare module '*.css' {
  const text: string
  export default text
}
