/** The text of a file, or why it is none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly detail: string }

/**
 * UTF-8, or UTF-16 with its byte order mark (a spreadsheet's "Unicode text"). The code pages that older spreadsheets write are not told apart by their bytes: a name in
 * the wrong one would be another name, so they are refused.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes) }
  } catch {
    return { ok: false, detail: 'is not UTF-8: save it as "CSV UTF-8"' }
  }
}
