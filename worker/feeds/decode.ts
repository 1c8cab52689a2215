/** Text out of bytes as they come, in the encoding that the sender states, or the document itself does in its first bytes. */
export class Decoder {
  readonly #stated: string | undefined
  #decoder: TextDecoder | undefined

  constructor(contentType: string) {
    this.#stated = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1]
  }

  write(bytes: Uint8Array): string {
    this.#decoder ??= decoderOf(this.#stated ?? statedIn(bytes) ?? 'utf-8')
    return this.#decoder.decode(bytes, { stream: true })
  }

  end(): string {
    return this.#decoder?.decode() ?? ''
  }
}

/** `<meta charset=...>`, or the XML declaration. */
function statedIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  return /(?:<\?xml[^>]*\bencoding|<meta[^>]*\bcharset)\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1]
}

/** An encoding that does not exist is taken for the one that nearly all use. */
function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: false, ignoreBOM: false })
  } catch {
    return new TextDecoder()
  }
}
