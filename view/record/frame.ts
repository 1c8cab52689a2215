/** What a publisher pastes to show the card: a frame of the height that most cards have, until its page tells its own. */
export function frameOf(address: string, title: string, { width, height }: Size = USUAL): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0" sandbox="allow-scripts allow-popups" loading="lazy"></iframe>`
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const USUAL: Size = { width: 600, height: 480 }

/** A text within an attribute's quotes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
