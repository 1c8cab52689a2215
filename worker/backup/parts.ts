/** Bytes in parts of one size, but for the last, as R2 wants them; one part is in memory at a time. There is always one, if an empty one. */
export async function* partsOf(
  bytes: ReadableStream<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  let part = new Uint8Array(size)
  let filled = 0
  let made = 0
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.byteLength; ) {
      const taken = chunk.subarray(at, at + size - filled)
      part.set(taken, filled)
      filled += taken.byteLength
      at += taken.byteLength
      if (filled < size) continue
      yield part
      part = new Uint8Array(size)
      filled = 0
      made++
    }
  }
  if (filled > 0 || made === 0) yield part.subarray(0, filled)
}
