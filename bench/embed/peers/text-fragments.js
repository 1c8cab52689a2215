import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils'

// Without context, which it takes in whole words only: each quote stands once.
export const anchor = (root, quotes) =>
  quotes.flatMap(({ exact }) => processTextFragmentDirective({ textStart: exact }, document, root)[0] ?? [])
