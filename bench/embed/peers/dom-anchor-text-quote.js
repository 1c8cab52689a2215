import { toRange } from 'dom-anchor-text-quote'

export const anchor = (root, quotes) => quotes.map((quote) => toRange(root, quote)).filter(Boolean)
