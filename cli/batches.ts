/** Small enough for the deployment to answer soon and to name every line that it refuses; big enough that a large file is few requests. */
const MOST = { bytes: 1024 * 1024, lines: 1000 }

/** Gathers lines into requests, holding one request's at a time however many there are. */
export async function* batches<T extends { readonly bytes: Uint8Array }>(
  lines: AsyncIterable<T>,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  let size = 0
  for await (const line of lines) {
    if (batch.length > 0 && (size + line.bytes.byteLength > MOST.bytes || batch.length === MOST.lines)) {
      yield batch
      batch = []
      size = 0
    }
    batch.push(line)
    size += line.bytes.byteLength + 1
  }
  if (batch.length > 0) yield batch
}
