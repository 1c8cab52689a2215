import { anchor as anchorQuote } from 'hypothesis:src/annotator/anchoring/html.ts'

export const anchor = async (root, quotes) => {
  const found = quotes.map((quote) => anchorQuote(root, [{ type: 'TextQuoteSelector', ...quote }]))
  return (await Promise.allSettled(found)).filter(({ status }) => status === 'fulfilled').map(({ value }) => value)
}
