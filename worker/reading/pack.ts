/** A text as gzip; nothing if that has more than `most` bytes. */
export async function pack(text: string, most: number): Promise<ArrayBuffer | undefined> {
  const packed = await through(new Blob([text]), new CompressionStream('gzip'))
  return packed.byteLength > most ? undefined : packed
}

export async function unpack(packed: ArrayBuffer): Promise<string> {
  return new TextDecoder().decode(await through(new Blob([packed]), new DecompressionStream('gzip')))
}

function through(bytes: Blob, stream: CompressionStream): Promise<ArrayBuffer> {
  return new Response(bytes.stream().pipeThrough(stream)).arrayBuffer()
}
