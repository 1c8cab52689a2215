import * as v from 'valibot'
import { EVENT_KINDS, type EventKind } from '../deliver/kinds.ts'

const count = v.pipe(v.number(), v.integer('is not whole'))
const instant = v.string()
const kind = v.picklist(EVENT_KINDS)

const endpoint = {
  id: v.string(),
  revision: count,
  url: v.string(),
  kinds: v.array(kind),
  createdAt: instant,
  disabledAt: v.exactOptional(instant),
  failing: v.exactOptional(v.strictObject({ since: instant, error: v.string() })),
  waiting: count,
  secrets: v.array(v.strictObject({ createdAt: instant, until: v.exactOptional(instant) })),
}
export const webhook = v.strictObject(endpoint)
export const newWebhook = v.strictObject({ secret: v.string(), ...endpoint })
export const webhookList = v.strictObject({ webhooks: v.array(webhook) })

export const deliveryList = v.strictObject({
  deliveries: v.array(
    v.strictObject({
      event: v.string(),
      kind,
      claim: v.string(),
      at: instant,
      state: v.picklist(['waiting', 'delivered', 'failed']),
      attempts: count,
      triedAt: v.exactOptional(instant),
      status: v.exactOptional(count),
      error: v.exactOptional(v.string()),
      dueAt: v.exactOptional(instant),
    }),
  ),
  next: v.exactOptional(v.string()),
})

export const replayed = v.strictObject({ replayed: count })

const event = <Kind extends EventKind, Data extends v.ObjectEntries>(type: Kind, data: Data) =>
  v.strictObject({ type: v.literal(type), timestamp: instant, data: v.strictObject({ claim: v.string(), ...data }) })

const figure = {
  annotation: v.string(),
  article: v.string(),
  url: v.string(),
  figure: v.string(),
  estimate: v.exactOptional(v.string()),
}

/** What receivers get, by kind. */
export const EVENTS = {
  'claim.published': event('claim.published', { revision: count }),
  'claim.revised': event('claim.revised', { revision: count }),
  'claim.withdrawn': event('claim.withdrawn', { revision: count, status: v.picklist(['withdrawn', 'paused']) }),
  'verdict.changed': event('verdict.changed', { revision: count, from: v.string(), to: v.string() }),
  'correction.published': event('correction.published', {
    revision: count,
    kind: v.picklist(['correction', 'clarification', 'update', 'retraction']),
    at: instant,
  }),
  'figure.changed': event('figure.changed', { ...figure, state: v.picklist(['changed', 'lost']) }),
  'suggestion.created': event('suggestion.created', { ...figure, score: v.exactOptional(v.number()) }),
} as const satisfies Record<EventKind, v.GenericSchema>
