import { SYMBOL, type Token } from '../figure/tokens.ts'

/** What stands between quotation marks, the marks included. */
export interface Quotation {
  readonly from: number
  readonly to: number
  /** It ends with its paragraph, without a mark: the next paragraph goes on with it. */
  readonly open: boolean
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', '»': '«', '”': '”' }

export function quotationsOf(tokens: readonly Token[]): { quotations: Quotation[]; quotedIn: Int32Array } {
  const quotations: Quotation[] = []
  const quotedIn = new Int32Array(tokens.length).fill(-1)
  let start = -1
  const close = (to: number, open: boolean) => {
    quotedIn.fill(quotations.length, start, to)
    quotations.push({ from: start, to, open })
    start = -1
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || (token.kind !== SYMBOL && !token.block)) continue
    const opener = tokens[start]?.text ?? ''
    // Two apostrophes are one mark.
    if (isDouble(tokens, at)) {
      if (start < 0) start = at
      else if (opener === "'") close(at + 2, false)
      at++
      continue
    }
    if (start >= 0 && token.block) close(at, true)
    else if (start >= 0 && (token.text === CLOSING[opener] || (opener === '„' && token.text === '”'))) {
      close(at + 1, false)
      continue
    }
    // A mark that nothing stands apart from closes what was never opened.
    if (start < 0 && CLOSING[token.text] && (token.spaced || at === 0 || tokens[at - 1]?.text === '(')) start = at
  }
  if (start >= 0) close(tokens.length, true)
  return { quotations, quotedIn }
}

function isDouble(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "'" && tokens[at + 1]?.text === "'" && tokens[at + 1]?.spaced === false
}
