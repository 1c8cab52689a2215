import * as v from 'valibot'

/**
 * The schema of the same thing on its way: every field may be missing at every depth, but those in `stays`. Nothing has a default, and a list or a record may
 * be empty; what is there is as well-formed as ever. Made of the schema itself, so that there is no second list of fields.
 */
export function unfinished(schema: v.GenericSchema, stays: ReadonlySet<v.GenericSchema>): v.GenericSchema {
  const inner = (part: v.GenericSchema) => unfinished(part, stays)
  const whole = schema as Known
  if ('pipe' in whole) {
    const [first, ...steps] = whole.pipe
    if (!COMPOUND.has(first.type)) return schema
    const kept = steps.filter(({ type }) => type !== 'min_length' && type !== 'min_entries')
    return v.pipe(inner(first), ...kept.map((step) => (step.kind === 'schema' ? inner(step as v.GenericSchema) : step)))
  }
  switch (whole.type) {
    case 'strict_object':
      return v.strictObject(optionalEntries(whole.entries, stays))
    case 'array':
      return v.array(inner(whole.item))
    case 'record':
      return v.record(whole.key, inner(whole.value))
    case 'union':
      return v.union(whole.options.map(inner))
    case 'variant':
      return v.variant(
        whole.key,
        whole.options.map(({ entries }) => v.strictObject(optionalEntries(entries, stays))),
      )
    case 'optional':
    case 'exact_optional':
      return inner(whole.wrapped)
    default:
      return schema
  }
}

function optionalEntries(entries: v.ObjectEntries, stays: ReadonlySet<v.GenericSchema>): v.ObjectEntries {
  return Object.fromEntries(
    Object.entries(entries as Entries).map(([key, entry]) => [
      key,
      stays.has(entry) ? entry : v.exactOptional(unfinished(entry, stays)),
    ]),
  )
}

type Entries = Readonly<Record<string, v.GenericSchema>>

/** What a schema of ours is made of. A tuple is one thing: it stays as it is, and so does all that is not listed. */
type Known =
  | { readonly type: string; readonly pipe: readonly [v.GenericSchema, ...Step[]] }
  | { readonly type: 'strict_object'; readonly entries: v.ObjectEntries }
  | { readonly type: 'array'; readonly item: v.GenericSchema }
  | { readonly type: 'record'; readonly key: v.GenericSchema<string>; readonly value: v.GenericSchema }
  | { readonly type: 'union'; readonly options: readonly v.GenericSchema[] }
  | {
      readonly type: 'variant'
      readonly key: string
      readonly options: readonly { readonly entries: v.ObjectEntries }[]
    }
  | { readonly type: 'optional' | 'exact_optional'; readonly wrapped: v.GenericSchema }
  | { readonly type: 'picklist' }

type Step = v.GenericPipeItem

const COMPOUND: ReadonlySet<string> = new Set(['array', 'record', 'union', 'variant', 'strict_object'])
