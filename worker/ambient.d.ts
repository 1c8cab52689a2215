/** Where Preact is, its types bring the DOM's, whose `SubtleCrypto` lacks what the runtime has besides. */
interface SubtleCrypto {
  timingSafeEqual(a: ArrayBuffer | ArrayBufferView, b: ArrayBuffer | ArrayBufferView): boolean
}
