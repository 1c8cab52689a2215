import type { CardStrings, MarkStrings } from '../view/strings/types.ts'

/** The words of one language: those of the marks, and those of the cards, as they travel. Without the latter they are English. */
export interface Words {
  readonly marks: MarkStrings
  readonly cards?: CardStrings | readonly string[]
}

/** Where a build of the embed gets its words from. `language` is two letters, `base` the deployment's folder. */
export type LoadWords = (language: string, base: string) => Promise<Words>
