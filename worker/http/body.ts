/** A request's body, or the kind of problem that it is. */
export type Body =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly kind: 'unsupported-media-type' | 'too-large' | 'malformed'; readonly detail: string }

export const KIB = 1024
export const MIB = 1024 * KIB

/**
 * Reads a body of one of these media types and at most `most` bytes. The bytes are counted as they arrive, since
 * Content-Length is only a claim; what is longer is never held, nor parsed.
 */
export async function readBody(request: Request, mediaTypes: readonly string[], most: number): Promise<Body> {
  const refused = refuseHeaders(request.headers, mediaTypes, most)
  if (refused) return refused
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    // leaving the loop cancels the stream
    if (size > most) return tooLarge(most)
    chunks.push(chunk)
  }
  try {
    return {
      ok: true,
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await new Blob(chunks).arrayBuffer()),
    }
  } catch {
    return { ok: false, kind: 'malformed', detail: 'The body is not UTF-8' }
  }
}

/** What can be refused before a byte is read. */
export function refuseHeaders(
  headers: Headers,
  mediaTypes: readonly string[],
  most: number,
): Extract<Body, { ok: false }> | undefined {
  const mediaType = (headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (!mediaTypes.includes(mediaType) || (headers.get('Content-Encoding') ?? 'identity') !== 'identity')
    return {
      ok: false,
      kind: 'unsupported-media-type',
      detail: `Accepted here: ${mediaTypes.join(', ')}, uncompressed`,
    }
  if (Number(headers.get('Content-Length')) > most) return tooLarge(most)
  return undefined
}

function tooLarge(most: number): Extract<Body, { ok: false }> {
  return { ok: false, kind: 'too-large', detail: `At most ${most} bytes are read here` }
}
