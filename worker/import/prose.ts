import { decodeHTML } from 'entities'

/** Longer texts are cut before they are cleaned: no field takes more, and cleaning stays cheap whatever is sent. */
const LONGEST = 5000

/**
 * The plain text of a field that may hold HTML, entities (also encoded twice), line breaks and characters that no prose needs. Empty if nothing is left.
 * `a < b` stays: only what starts like a tag is one.
 */
export function proseOf(text: string): string {
  let plain = text.slice(0, LONGEST)
  for (let i = 0; i < 2; i++) plain = decodeHTML(withoutTags(plain))
  return plain
    .replaceAll(/\p{Cs}|(?!\s)\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Cut to `longest` UTF-16 units at a word, with an ellipsis: an editor rewords it anyway. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text
  const room = text.slice(0, longest - 1)
  const end = room.lastIndexOf(' ')
  return `${(end > longest / 2 ? room.slice(0, end) : room).replace(/[\ud800-\udbff]$/, '')}…`
}

/** As in a browser, a comment or a script that is never closed goes on to the end: the time stays linear. */
function withoutTags(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replaceAll(/<\/?(?:b|i|em|strong|span|a|u|mark|sup|sub|abbr|q|cite)\b[^<>]*>/gi, '')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
}
