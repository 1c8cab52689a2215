import { replaySchema, webhookSchema } from '../routes/schema/webhook.ts'
import { json, type Operation } from './operation.ts'
import * as webhook from './webhook-answers.ts'

const RECORD = { 200: json(webhook.webhook) }

/** Where events are sent to, and how that goes. */
export const webhookOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/v1/webhooks',
    summary: 'Where events are sent to; no secrets',
    scope: 'admin',
    answers: { 200: json(webhook.webhookList) },
  },
  {
    method: 'GET',
    path: '/v1/webhooks/{id}',
    summary: 'One webhook, and whether its endpoint answers',
    scope: 'admin',
    answers: RECORD,
    problems: ['not-found'],
  },
  {
    method: 'PUT',
    path: '/v1/webhooks/{id}',
    summary: 'Create a webhook, whose secret is in this answer and nowhere else, or change one and enable it again',
    scope: 'admin',
    precondition: 'orNew',
    body: json(webhookSchema),
    answers: { ...RECORD, 201: json(webhook.newWebhook) },
    problems: ['not-found', 'conflict', 'invalid'],
  },
  {
    method: 'DELETE',
    path: '/v1/webhooks/{id}',
    summary: 'Send nothing there any more, and forget what was sent',
    scope: 'admin',
    precondition: 'required',
    answers: RECORD,
    problems: ['not-found'],
  },
  {
    method: 'POST',
    path: '/v1/webhooks/{id}/rotate',
    summary: 'Sign with a new secret, which is in this answer and nowhere else; the one before it signs too, for a day',
    scope: 'admin',
    answers: { 200: json(webhook.newWebhook) },
    problems: ['not-found', 'conflict'],
  },
  {
    method: 'GET',
    path: '/v1/webhooks/{id}/deliveries',
    summary: 'What was sent in the last week and how it was answered, newest first',
    scope: 'admin',
    query: { state: 'waiting, delivered or failed', before: 'The `next` of the page before', limit: '1 to 200' },
    answers: { 200: json(webhook.deliveryList) },
    problems: ['not-found'],
  },
  {
    method: 'POST',
    path: '/v1/webhooks/{id}/replay',
    summary: 'Send events of the last week again: some by name, or all since a moment',
    scope: 'admin',
    body: json(replaySchema),
    answers: { 202: json(webhook.replayed) },
    problems: ['not-found', 'conflict', 'invalid'],
  },
]
