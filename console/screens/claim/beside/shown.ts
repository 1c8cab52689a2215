import { type ClaimInput, parseClaimInput } from '../../../../core/claim/index.ts'
import type { Claim, DraftClaim, DraftEstimate, Estimate, LangMap } from '../../../../core/claim/types.ts'
import { claimSnapshot } from '../../../../core/snapshot/index.ts'
import type { ClaimSnapshot } from '../../../../core/snapshot/types.ts'
import { language } from '../../../language/say.ts'
import { words } from '../words.ts'

/** A claim on its way, as readers would see it now: what is missing is said to be missing, and nothing is put in its place. */
export interface Shown {
  readonly claim?: ClaimSnapshot
  /** Estimates that cannot be drawn yet, by id. */
  readonly left: readonly string[]
}

/** Each round leaves out what does not fit together. */
const ROUNDS = 8

export function shown(draft: DraftClaim, revision: number, now: string): Shown {
  const { estimates = [] } = draft
  const isLeft = new Set(estimates.filter((one) => !isDrawable(one)).map(({ id }) => id))
  for (let round = 0; round < ROUNDS; round++) {
    const kept = estimates.filter(({ id }) => !isLeft.has(id))
    const left = estimates.map(({ id }) => id).filter((id) => isLeft.has(id))
    if (kept.length === 0) return { left }
    const parsed = parseClaimInput(whole(draft, kept))
    if (parsed.ok) return drawn(parsed.value, revision, now, left)
    const faulty = parsed.errors.flatMap(({ pointer }) => /^\/estimates\/(\d+)/.exec(pointer)?.[1] ?? [])
    for (const n of faulty) isLeft.add(kept[Number(n)]?.id ?? '')
    if (faulty.length === 0) return { left }
  }
  return { left: estimates.map(({ id }) => id) }
}

function drawn(input: ClaimInput, revision: number, now: string, left: readonly string[]): Shown {
  const claim: Claim = { ...input, status: 'published', revision, updatedAt: now, updatedBy: '' }
  try {
    const snapshot = claimSnapshot(claim, (of, id) =>
      of === claim.id ? claim.estimates.find((one) => one.id === id) : undefined,
    )
    return 'estimates' in snapshot ? { claim: snapshot, left } : { left }
  } catch (error) {
    // so many estimates that the desk refuses them, too
    if (error instanceof RangeError) return { left }
    throw error
  }
}

/** Without a value there is nothing to draw, and without a day nothing says which came first. */
function isDrawable({ value, saidAt }: DraftEstimate): boolean {
  return value?.form !== undefined && saidAt !== undefined
}

/** Stands where nothing is named that an estimate counts: it is compared with nothing. */
const NOT_SAID = 'notSaid'

function whole(draft: DraftClaim, estimates: readonly DraftEstimate[]): unknown {
  const { measure = {}, question, reason, population, place, corrections } = draft
  const outcomes = Object.fromEntries(
    Object.entries(measure.outcomes ?? {}).filter(([, label]) => Object.keys(label ?? {}).length > 0),
  )
  const isUnsaid = estimates.some(({ counts = [] }) => counts.length === 0)
  return {
    id: draft.id === '' ? 'new' : draft.id,
    question: said(question, words.missingQuestion),
    reason: said(reason, words.missingReason),
    measure: {
      kind: 'count',
      unit: '1',
      additive: true,
      ...measure,
      outcomes: {
        ...outcomes,
        ...(isUnsaid || Object.keys(outcomes).length === 0 ? { [NOT_SAID]: { [language]: words.missingCounts } } : {}),
      },
    },
    ...(isScope(population) ? { population } : {}),
    ...(isScope(place) ? { place } : {}),
    estimates: estimates.map(filled),
    corrections: (corrections ?? []).filter(({ at, text, kind, fromRevision }) => at && text && kind && fromRevision),
  }
}

function filled(estimate: DraftEstimate): unknown {
  const { id, counts = [], chain = [], lineage, basis, evidence, population, place, ...rest } = estimate
  const links = chain.map(({ role, party, side, ...link }, i) => ({
    ...link,
    role: role ?? (i === 0 ? 'origin' : 'carrier'),
    party: { kind: 'person', ...party, name: party?.name ?? words.missingName },
    ...(side?.role === undefined ? {} : { side }),
  }))
  return {
    ...rest,
    id,
    counts: counts.length > 0 ? counts : [NOT_SAID],
    chain: links.length > 0 ? links : [{ role: 'origin', party: { kind: 'person', name: words.missingName } }],
    lineage: lineage ?? `own-${id}`.slice(0, 80),
    basis: basis ?? 'officialStatement',
    evidence: evidence ?? 'secondaryOnly',
    ...(isScope(population) ? { population } : {}),
    ...(isScope(place) ? { place } : {}),
  } satisfies { readonly [Key in keyof Estimate]?: unknown }
}

function said(texts: Partial<LangMap> | undefined, missing: string): Partial<LangMap> {
  return texts && Object.keys(texts).length > 0 ? texts : { [language]: missing }
}

function isScope(scope: DraftClaim['place']): boolean {
  return scope?.code !== undefined && Object.keys(scope.label ?? {}).length > 0
}
