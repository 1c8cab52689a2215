export type JsonSchema = Readonly<Record<string, unknown>>

/** What a valibot schema or action shows of itself; each kind has some of these. */
interface Part {
  readonly type: string
  readonly pipe?: readonly Part[]
  readonly entries?: Readonly<Record<string, Part>>
  readonly item?: Part
  readonly items?: readonly Part[]
  readonly key?: Part | string
  readonly value?: Part
  readonly wrapped?: Part
  readonly default?: unknown
  readonly literal?: unknown
  readonly options?: readonly unknown[]
  readonly requirement?: unknown
  readonly description?: unknown
}

/**
 * JSON Schema (2020-12) of what a valibot schema takes in. Schemas that `names` knows become references to components. Rules
 * that JSON Schema has no word for (checks across fields, existing dates) are left out: the API is stricter than its
 * description, never laxer. A part that is not known here fails the build.
 */
export function jsonSchema(schema: Part, names: ReadonlyMap<object, string> = new Map()): JsonSchema {
  const inner = (part: Part | undefined): JsonSchema => {
    if (!part) throw new Error('a schema lacks its part')
    const name = names.get(part)
    return name ? { $ref: `#/components/schemas/${name}` } : whole(part)
  }
  const whole = (part: Part): JsonSchema => {
    // a pipe begins with the schema that it narrows, which may be a pipe itself
    const [first = part, ...actions] = part.pipe ?? []
    const made = first.pipe ? whole(first) : shape(first, inner)
    for (const action of actions) Object.assign(made, constraint(action, made, inner))
    return made
  }
  return whole(schema)
}

function shape(part: Part, inner: (part: Part | undefined) => JsonSchema): JsonSchema {
  switch (part.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: part.type }
    case 'unknown':
      return {}
    case 'literal':
      return { const: part.literal }
    case 'picklist':
      return { enum: part.options }
    case 'array':
      return { type: 'array', items: inner(part.item) }
    case 'strict_tuple':
      return { type: 'array', prefixItems: part.items?.map(inner), minItems: part.items?.length, items: false }
    case 'record':
      return { type: 'object', propertyNames: inner(partOf(part.key)), additionalProperties: inner(part.value) }
    case 'strict_object':
    case 'loose_object':
      return object(part, inner)
    case 'union':
    case 'variant':
      return { anyOf: part.options?.map((option) => inner(partOf(option))) }
    case 'nullable':
      return { anyOf: [inner(part.wrapped), { type: 'null' }] }
    case 'exact_optional':
    case 'optional':
      return { ...inner(part.wrapped), ...(part.default === undefined ? {} : { default: part.default }) }
    default:
      throw new Error(`no JSON Schema for the schema ${part.type}`)
  }
}

function object({ type, entries = {} }: Part, inner: (part: Part) => JsonSchema): JsonSchema {
  const required = Object.keys(entries).filter((key) => !entries[key]?.type.endsWith('optional'))
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, inner(entry)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: type === 'loose_object',
  }
}

function constraint(action: Part, made: JsonSchema, inner: (part: Part | undefined) => JsonSchema): JsonSchema {
  const { requirement } = action
  switch (action.type) {
    case 'max_length':
      return made.type === 'array' ? { maxItems: requirement } : { maxLength: requirement }
    case 'min_length':
      return made.type === 'array' ? { minItems: requirement } : { minLength: requirement }
    case 'max_entries':
      return { maxProperties: requirement }
    case 'min_entries':
      return { minProperties: requirement }
    case 'non_empty':
      return { minLength: 1 }
    case 'min_value':
      return { minimum: requirement }
    case 'max_value':
      return { maximum: requirement }
    case 'gt_value':
      return { exclusiveMinimum: requirement }
    case 'lt_value':
      return { exclusiveMaximum: requirement }
    case 'integer':
      return { type: 'integer' }
    case 'url':
      return { format: 'uri' }
    case 'regex':
      // a pattern has no flags; what needs them is said by its format
      return requirement instanceof RegExp && !requirement.ignoreCase ? { pattern: requirement.source } : {}
    case 'description':
      return { description: action.description }
    case 'check':
    case 'finite':
    case 'transform':
      return {}
    // a pipe that goes on with another schema, which says more of the same
    case 'array':
    case 'record':
      return shape(action, inner)
    default:
      throw new Error(`no JSON Schema for the action ${action.type}`)
  }
}

function partOf(value: unknown): Part {
  if (isPart(value)) return value
  throw new Error('a schema lacks its part')
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
