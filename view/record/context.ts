import type { ClaimHistory, ClaimSnapshot, Desk } from '../../core/snapshot/types.ts'
import type { View } from '../card/context.ts'
import type { Place } from './href.ts'
import type { RecordWords } from './words/types.ts'

/** What every part of a record page needs. */
export interface RecordView extends View, Place {
  readonly claim: ClaimSnapshot
  readonly words: RecordWords
  readonly history: ClaimHistory | undefined
  readonly desk: Partial<Desk>
  readonly shown: Shown
  /** Whole addresses, for what is copied elsewhere: `https://record.example`. */
  readonly origin: string
}

/** Which state of the record a page shows, and whether its bytes are signed. */
export type Shown =
  | { readonly kind: 'now' }
  | { readonly kind: 'asOf'; readonly day: string }
  | { readonly kind: 'revision'; readonly hash: string; readonly signature?: string }
