import type { Speech } from './language.ts'

/** What a language has that says nothing about it: a data file starts from here. */
export const neutral = {
  put: [],
  find: [],
  hold: [],
  bare: [],
  nouns: [],
  resumes: [],
  opens: [],
  closes: [],
  closesBefore: [],
  never: [],
  adding: [],
  passive: [],
  by: [],
  adverbEndings: [],
  within: [],
  postposed: [],
  toldTo: [],
  telling: [],
  hearers: [],
  genitives: [],
  elisions: [],
  inverts: true,
  capitalNouns: false,
} satisfies Partial<Speech>
