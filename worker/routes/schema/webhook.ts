import * as v from 'valibot'
import { parse } from '../../../core/claim/index.ts'
import { filled, instant, url } from '../../../core/claim/schema/text.ts'
import { BOUNDS } from '../../bounds.ts'
import { EVENT_KINDS } from '../../deliver/kinds.ts'
import { isPublicAddress } from '../../http/public-address.ts'

export const webhookSchema = v.strictObject({
  url: v.pipe(url, v.check(isPublicAddress, 'is not https with a public name, without port and credentials')),
  /** What it is told of. */
  kinds: filled(v.picklist(EVENT_KINDS), EVENT_KINDS.length),
})

const eventId = v.pipe(v.string(), v.regex(/^msg_[0-9a-f]{24}$/, 'is not the id of an event'))

/** Events by name, or all since a moment, or of those the ones that were given up. */
export const replaySchema = v.union([
  v.strictObject({ events: filled(eventId, BOUNDS.webhookReplay) }),
  v.strictObject({ since: instant, state: v.exactOptional(v.picklist(['delivered', 'failed'])) }),
])

export const parseWebhook = (input: unknown) => parse(webhookSchema, input)
export const parseReplay = (input: unknown) => parse(replaySchema, input)
