import type { Context } from 'hono'
import type { ClaimHistory, ClaimSnapshot, DeskDocument } from '../../core/snapshot/index.ts'
import { viewOf } from '../../view/card/context.ts'
import type { RecordView, Shown } from '../../view/record/context.ts'
import { spoken } from './language.ts'
import { originOf } from './origin.ts'

interface Known {
  readonly claim: ClaimSnapshot
  readonly desk: DeskDocument
  readonly shown: Shown
  readonly history?: ClaimHistory | undefined
}

/** A claim in the language that was asked for, as every shape of its record is drawn from. */
export function recordView(c: Context, { claim, desk, shown, history }: Known): RecordView {
  const language = spoken(c.req.query('lang'), claim.question)
  return {
    ...viewOf(language, { claim }),
    claim,
    desk,
    shown,
    history,
    words: language.words,
    asked: language.asked,
    origin: originOf(c, desk),
  }
}
