import * as v from 'valibot'
import { incoherences, repeatedIds } from './coherence.ts'
import { pointer } from './pointer.ts'
import { withoutRepeats } from './repeats.ts'
import type { ClaimResult, DraftResult, InputError, KeptClaim, Result } from './result.ts'
import { sentAnnotationSchema } from './schema/annotation.ts'
import { claimInputSchema } from './schema/claim.ts'
import { draftClaimSchema } from './schema/draft.ts'
import type { ClaimInput, DraftClaim, SentAnnotation } from './types.ts'
import { withUnits } from './units.ts'
import { upcast } from './upcast.ts'

/** So many flaws are named at once; the rest show when these are mended. */
const MOST_ERRORS = 50

/**
 * Reads what an editor wrote. Refuses with every flaw, each with its JSON pointer and reason; never echoes the input. Names of units become codes, language tags
 * canonical, and what an estimate only repeats of its claim is left out: `mended` lists units and repeats.
 */
export function parseClaimInput(input: unknown): ClaimResult {
  const read = readClaim(input)
  if (!read.ok) return read
  const errors = [...incoherences(read.value), ...read.flaws]
  return errors.length > 0
    ? { ok: false, errors: errors.slice(0, MOST_ERRORS) }
    : { ok: true, value: read.value, mended: read.mended }
}

/**
 * Reads a line of an export, of today's shape or an earlier one. What only newer rules refuse (a unit that is not known) is kept and listed as a flaw: it stands in
 * somebody's ledger, and refusing it would lose it.
 */
export function parseKeptClaim(input: unknown): KeptClaim {
  const read = readClaim(upcast(input))
  if (!read.ok) return read
  const errors = incoherences(read.value)
  return errors.length > 0 ? { ok: false, errors: errors.slice(0, MOST_ERRORS) } : read
}

function readClaim(input: unknown): KeptClaim {
  const shaped: Result<ClaimInput> = parse(claimInputSchema, input)
  if (!shaped.ok) return shaped
  const coded = withUnits(shaped.value)
  const bare = withoutRepeats(coded.claim)
  return { ok: true, value: bare.claim, mended: [...coded.mended, ...bare.mended], flaws: coded.flaws }
}

/** Reads a claim on its way: what is there must be well-formed, and no two estimates may have one name. What only repeats the claim stays until it is whole. */
export function parseDraftClaim(input: unknown): DraftResult {
  const read = readDraft(input)
  if (!read.ok) return read
  const { claim, mended, flaws } = withUnits(read.value)
  return flaws.length > 0 ? { ok: false, errors: flaws.slice(0, MOST_ERRORS) } : { ok: true, value: claim, mended }
}

/** Reads one of an export, of today's shape or an earlier one. What only newer rules refuse is kept. */
export function parseKeptDraft(input: unknown): Result<DraftClaim> {
  const read = readDraft(upcast(input))
  return read.ok ? { ok: true, value: withUnits(read.value).claim } : read
}

/** Reads a claim as somebody else's file has it: whole, or on its way. One that has all its parts, and they do not fit together, is neither. */
export function parseKeptRow(input: unknown): KeptClaim | { readonly ok: true; readonly draft: DraftClaim } {
  const whole = parseKeptClaim(input)
  if (whole.ok || parse(claimInputSchema, upcast(input)).ok) return whole
  const kept = parseKeptDraft(input)
  return kept.ok ? { ok: true, draft: kept.value } : whole
}

function readDraft(input: unknown): Result<DraftClaim> {
  const shaped = parse(draftClaimSchema, input)
  if (!shaped.ok) return shaped
  const errors = repeatedIds(shaped.value)
  return errors.length > 0 ? { ok: false, errors: errors.slice(0, MOST_ERRORS) } : shaped
}

/** Reads one annotation. That `figure` stands in `quote.exact` is part of its shape: without it there is nothing to lock on. */
export function parseAnnotation(input: unknown): Result<SentAnnotation> {
  const shaped: Result<SentAnnotation> = parse(sentAnnotationSchema, input)
  if (!shaped.ok || shaped.value.quote.exact.includes(shaped.value.figure)) return shaped
  return { ok: false, errors: [{ pointer: '/figure', detail: 'does not stand in quote.exact' }] }
}

/** Any valibot schema, with its issues as pointers and reasons. */
export function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown, most = MOST_ERRORS): Result<T> {
  const result = v.safeParse(schema, input)
  if (result.success) return { ok: true, value: result.output }
  return { ok: false, errors: result.issues.flatMap(deepest).slice(0, most).map(toError) }
}

/** A union reports one issue for the whole; the alternative that got furthest says more. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inner = issue.issues?.filter((i) => i.path !== undefined || i.kind === 'validation')
  return inner && inner.length > 0 ? inner.map((i) => ({ ...i, path: joined(issue, i) })) : [issue]
}

function joined(outer: v.BaseIssue<unknown>, inner: v.BaseIssue<unknown>): v.BaseIssue<unknown>['path'] {
  const [first, ...rest] = [...(outer.path ?? []), ...(inner.path ?? [])]
  return first ? [first, ...rest] : undefined
}

function toError(issue: v.BaseIssue<unknown>): InputError {
  const path =
    issue.path
      ?.map((item) => item.key)
      .filter((key): key is string | number => typeof key === 'string' || typeof key === 'number') ?? []
  return { pointer: pointer(path), detail: detail(issue) }
}

function detail(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message
  if (issue.expected === 'never') return 'is not a known key'
  if (issue.received === 'undefined') return 'is missing'
  return `is not ${issue.expected ?? 'of the right type'}`
}
