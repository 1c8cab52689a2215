/** What a publisher pastes to show the card: a frame of the height that most cards have, until its page tells its own. */
export function frameOf(address: string, title: string): string {
  return `<iframe src="${address}/embed" title="${escaped(title)}" width="600" height="480" style="border:0" sandbox="allow-scripts allow-popups" loading="lazy"></iframe>`
}

/** A text within an attribute's quotes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
