import { LIMITS, parse, parseDraftClaim } from '../../core/claim/index.ts'
import type { InputError } from '../../core/claim/result.ts'
import { estimate } from '../../core/claim/schema/estimate.ts'
import type { Estimate } from '../../core/claim/types.ts'

/** By the estimate's place. Pointers start at the estimate. */
export type Errors = ReadonlyMap<number, readonly InputError[]>

/**
 * Tells estimates that are no part of a whole claim apart: those that only lack parts, or refer to one that does, and those that are refused.
 * Names are unique and room is bounded in a draft too. What is whole comes first, then the order of the file.
 */
export function unfinishedIn(claimId: unknown, estimates: readonly unknown[], left: Errors): Sorted {
  if (left.size === 0) return { lacks: left, refused: left }
  const lacks = new Map<number, readonly InputError[]>()
  const refused = new Map(left)
  const names = new Set(estimates.flatMap((each, i) => (left.has(i) ? [] : nameOf(each))))
  const unfinished = new Set<string>()
  const keep = (i: number, name: string, errors: readonly InputError[]) => {
    if (names.has(name)) refused.set(i, [REPEATED])
    else if (names.size >= LIMITS.estimates) refused.set(i, [BEYOND])
    else {
      refused.delete(i)
      lacks.set(i, errors)
      names.add(name)
      unfinished.add(name)
    }
  }
  const whole: Waiting[] = []
  for (const [i, errors] of [...left].toSorted(([a], [b]) => a - b)) {
    const parsed = parse(estimate, estimates[i])
    if (parsed.ok) {
      whole.push({ i, errors, estimate: parsed.value })
      continue
    }
    const alone = parseDraftClaim({ id: claimId, estimates: [estimates[i]] })
    if (alone.ok) for (const { id } of alone.value.estimates ?? []) keep(i, id, errors)
    else refused.set(i, withOthers(errors, alone.errors))
  }
  for (const { i, errors, estimate } of inOrderOfReference(whole, unfinished))
    keep(
      i,
      estimate.id,
      errors.map(({ pointer }) => ({ pointer, detail: 'is an estimate that is unfinished' })),
    )
  return { lacks, refused }
}

export const REPEATED: InputError = { pointer: '/id', detail: 'is the id of another estimate of this claim' }
export const BEYOND: InputError = { pointer: '', detail: `is beyond the ${LIMITS.estimates} that a claim may hold` }

interface Sorted {
  readonly lacks: Errors
  readonly refused: Errors
}

interface Waiting {
  readonly i: number
  readonly errors: readonly InputError[]
  readonly estimate: Estimate
}

function nameOf(candidate: unknown): string[] {
  const parsed = parse(estimate, candidate)
  return parsed.ok ? [parsed.value.id] : []
}

/** Something may be lacking and something else be wrong, as a unit that nobody knows. */
function withOthers(errors: readonly InputError[], ofDraft: readonly InputError[]): readonly InputError[] {
  const start = '/estimates/0'
  const others = ofDraft
    .filter(({ pointer }) => pointer.startsWith(`${start}/`))
    .map(({ pointer, detail }) => ({ pointer: pointer.slice(start.length), detail }))
    .filter(({ pointer }) => !errors.some((error) => error.pointer === pointer))
  return [...errors, ...others]
}

/** Those at which nothing is wrong but that they refer to an unfinished one, or to one of these. */
function inOrderOfReference(whole: readonly Waiting[], unfinished: ReadonlySet<string>): Waiting[] {
  const names = new Set(unfinished)
  const found: Waiting[] = []
  let rest = whole.filter(({ errors, estimate }) => errors.every(({ pointer }) => referred(estimate, pointer)))
  for (;;) {
    const next = rest.filter(({ errors, estimate }) =>
      errors.every(({ pointer }) => names.has(referred(estimate, pointer) ?? '')),
    )
    if (next.length === 0) return found
    for (const { estimate } of next) names.add(estimate.id)
    found.push(...next)
    rest = rest.filter((each) => !next.includes(each))
  }
}

/** The estimate that stands at a pointer by its name. */
function referred({ supersededBy, value }: Estimate, pointer: string): string | undefined {
  if (pointer === '/supersededBy/id') return supersededBy?.id
  if (value.form !== 'ratio') return undefined
  const operand =
    pointer === '/value/numerator' ? value.numerator : pointer === '/value/denominator' ? value.denominator : undefined
  return typeof operand === 'string' ? operand.split('/').at(-1) : undefined
}
