import type * as v from 'valibot'
import { annotationSchema, claimInputSchema, draftClaimSchema, evidenceSchema } from '../../core/claim/index.ts'
import { estimate, scope } from '../../core/claim/schema/estimate.ts'
import { measure } from '../../core/claim/schema/measure.ts'
import { value } from '../../core/claim/schema/value.ts'
import { PROBLEMS, type ProblemKind } from '../http/problem.ts'
import { articleOperations } from './article-operations.ts'
import { claimOperations } from './claim-operations.ts'
import { deskOperations } from './desk-operations.ts'
import * as editor from './editor-answers.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'
import type { Content, Operation } from './operation.ts'
import * as open from './public-answers.ts'
import { publicOperations } from './public-operations.ts'
import { reviewOperations } from './review-operations.ts'
import * as webhook from './webhook-answers.ts'
import { webhookOperations } from './webhook-operations.ts'
import { workingOperations } from './working-operations.ts'

export const operations: readonly Operation[] = [
  ...publicOperations,
  ...claimOperations,
  ...workingOperations,
  ...articleOperations,
  ...reviewOperations,
  ...deskOperations,
  ...webhookOperations,
]

/** Schemas that stand by themselves in the description; all others are written where they are used. */
const COMPONENTS: Readonly<Record<string, v.GenericSchema>> = {
  ClaimInput: claimInputSchema,
  DraftClaim: draftClaimSchema,
  Measure: measure,
  Scope: scope,
  Estimate: estimate,
  Value: value,
  Annotation: annotationSchema,
  Evidence: evidenceSchema,
  PublicEstimate: open.publicEstimate,
  PublicClaim: open.publicClaim,
  Relation: open.relation,
  Line: open.line,
  ClaimSnapshot: open.claimSnapshot,
  ClaimTombstone: open.claimTombstone,
  ArticleSnapshot: open.articleSnapshot,
  Problem: open.problem,
  ClaimRecord: editor.claimRecord,
  WorkingCopy: editor.workingCopy,
  ArticleRecord: editor.articleRecord,
  Token: editor.tokenEntry,
  Webhook: webhook.webhook,
}
const NAMES = new Map<object, string>(Object.entries(COMPONENTS).map(([name, schema]) => [schema, name]))

/** The OpenAPI 3.1 description of this version of the API. */
export function openApi(version: string): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describe(operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Counterpoint',
      version,
      summary: 'Who else has counted the same thing, what each counted, and whether the figures contradict each other',
    },
    paths,
    webhooks: Object.fromEntries(Object.entries(webhook.EVENTS).map(([kind, schema]) => [kind, received(schema)])),
    components: {
      schemas: Object.fromEntries(
        Object.entries(COMPONENTS).map(([name, schema]) => [name, jsonSchema(schema, NAMES)]),
      ),
      responses: Object.fromEntries(Object.keys(PROBLEMS).map((kind) => [kind, problemAnswer(kind as ProblemKind)])),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'cp_{id}_{secret}' } },
    },
  }
}

/** What a receiver is sent. */
function received(event: v.GenericSchema): JsonSchema {
  const header = (name: string) => ({ name, in: 'header', required: true, schema: { type: 'string' } })
  return {
    post: {
      parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(header),
      requestBody: { required: true, content: content({ type: 'application/json', schema: event }) },
      responses: {
        '2XX': { description: 'Taken; anything else is tried again' },
        410: { description: 'Send nothing more' },
      },
    },
  }
}

function describe(operation: Operation): JsonSchema {
  const { summary, scope, body, answers } = operation
  return {
    summary,
    operationId: operationId(operation),
    tags: [scope ? 'editors' : 'public'],
    ...(scope ? { security: [{ token: [] }], 'x-scope': scope } : {}),
    parameters: parameters(operation),
    ...(body ? { requestBody: { required: true, content: contents(body) } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          { description: meaning(Number(status)), content: content(answer) },
        ]),
      ),
      ...problemAnswers(operation),
    },
  }
}

/** `get_claims_id_revisions_n` */
function operationId({ method, path }: Operation): string {
  return `${method.toLowerCase()}${path.slice('/v1'.length).replace(/[^A-Za-z0-9]+/g, '_')}`.replace(/_$/, '')
}

function parameters({ path, query = {}, precondition }: Operation): JsonSchema[] {
  const string = { type: 'string' }
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'n' ? { type: 'integer', minimum: 1 } : string,
  }))
  const inQuery = Object.entries(query).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: string,
  }))
  if (!precondition) return [...inPath, ...inQuery]
  const required = precondition === 'required' || precondition === 'copy' || precondition === 'tag'
  const ifMatch = { name: 'If-Match', in: 'header', required, schema: { ...string, pattern: TAGS[precondition] } }
  const ifNoneMatch = { name: 'If-None-Match', in: 'header', schema: { const: '*' } }
  return [
    ...inPath,
    ...inQuery,
    ifMatch,
    ...(precondition.endsWith('OrNew') || precondition === 'orNew' ? [ifNoneMatch] : []),
  ]
}

const REVISION = '[1-9][0-9]*'
const COPY = 'w[0-9]+\\.[0-9]+'
const TAGS: Readonly<Record<NonNullable<Operation['precondition']>, string>> = {
  required: `^"${REVISION}"$`,
  welcome: `^"${REVISION}"$`,
  orNew: `^"${REVISION}"$`,
  copy: `^"${COPY}"$`,
  copyOrNew: `^"${COPY}"$`,
  tag: '^"[A-Za-z0-9_-]{22}"$',
  copyOrRevision: `^"(?:${REVISION}|${COPY})"$`,
}

function contents(body: Content | readonly Content[]): JsonSchema {
  return Object.assign({}, ...[body].flat().map(content))
}

function content({ type, schema }: Content): JsonSchema {
  if (!schema) return { [type]: { schema: { type: 'string' } } }
  const name = NAMES.get(schema)
  return { [type]: { schema: name ? { $ref: `#/components/schemas/${name}` } : jsonSchema(schema, NAMES) } }
}

function meaning(status: number): string {
  if (status === 410) return 'What was here has been withdrawn'
  if (status === 503) return 'It does not answer'
  return { 201: 'Created', 202: 'Under way' }[status] ?? 'As asked'
}

/** The problems of a call by status. A status that stands for several is described by all of them. */
function problemAnswers(operation: Operation): JsonSchema {
  const byStatus = new Map<number, ProblemKind[]>()
  for (const kind of problemsOf(operation)) {
    const { status } = PROBLEMS[kind]
    if (status in operation.answers) continue
    byStatus.set(status, [...(byStatus.get(status) ?? []), kind])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => [
      status,
      kinds.length === 1 ? { $ref: `#/components/responses/${kinds[0]}` } : problemAnswer(...kinds),
    ]),
  )
}

function problemsOf({ scope, body, precondition, problems = [], query, path }: Operation): Set<ProblemKind> {
  const editors: ProblemKind[] = ['unauthorized', 'forbidden', 'too-many-requests']
  const bodies: ProblemKind[] = ['malformed', 'too-large', 'unsupported-media-type']
  return new Set<ProblemKind>([
    ...problems,
    ...(scope ? editors : []),
    ...(body ? bodies : []),
    ...(query || precondition || path.includes('{') || scope ? (['malformed'] as const) : []),
    ...(precondition ? (['stale'] as const) : []),
    ...(precondition && precondition !== 'welcome' ? (['precondition-required'] as const) : []),
    'uri-too-long',
    'internal',
    'unavailable',
  ])
}

function problemAnswer(...kinds: ProblemKind[]): JsonSchema {
  return {
    description: kinds.map((kind) => PROBLEMS[kind].title).join('; or: '),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
}
