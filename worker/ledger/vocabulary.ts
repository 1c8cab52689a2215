import type { ClaimInput } from '../../core/claim/types.ts'
import { toInput } from './claim-rows.ts'
import { meta, setMeta } from './meta.ts'
import type { LedgerApi, Term } from './types.ts'

type Used = { readonly kind: Term['kind']; readonly name: string; readonly value: unknown }

/** What claims call somebody or something, the most used first, as it was last written. `q` may stand anywhere in the name or its code. */
export function listVocabulary(
  sql: SqlStorage,
  { kind, q, limit = 20 }: Parameters<LedgerApi['listVocabulary']>[0],
): { readonly terms: readonly Term[] } {
  const rows = sql
    .exec<{ name: string; value: string; claims: number }>(
      // of bare columns beside max() SQLite takes those of the row that has it
      `SELECT name, value, count(*) AS claims, max(n) FROM term WHERE kind = ? AND instr(folded, ?) > 0
        GROUP BY name ORDER BY claims DESC, name LIMIT ?`,
      kind,
      folded(q),
      limit,
    )
    .toArray()
  return { terms: rows.map(({ name, value, claims }) => toTerm(kind, name, claims, value)) }
}

function toTerm(kind: Term['kind'], name: string, claims: number, value: string): Term {
  const stored = JSON.parse(value)
  if (kind === 'party') return { kind, name, claims, party: stored }
  return kind === 'outcome' ? { kind, name, claims, label: stored } : { kind, name, claims, scope: stored }
}

/** Notes what a claim calls things, in the place of what it called them before. `n`: the change that said so. */
export function storeTerms(sql: SqlStorage, n: number, claim: ClaimInput): void {
  sql.exec('DELETE FROM term WHERE claim = ?', claim.id)
  for (const { kind, name, value } of termsOf(claim)) {
    const json = JSON.stringify(value)
    sql.exec(
      'INSERT OR REPLACE INTO term (claim, kind, name, folded, value, n) VALUES (?, ?, ?, ?, ?, ?)',
      claim.id,
      kind,
      name,
      folded(`${name} ${json}`),
      json,
      n,
    )
  }
}

/** Of what a ledger held before there were terms, once. */
export function fillVocabulary(sql: SqlStorage): void {
  if (meta(sql, 'vocabulary') !== undefined) return
  setMeta(sql, 'vocabulary', '1')
  const claims = sql.exec<{ body: string; seq: number }>(
    `SELECT body, coalesce((SELECT max(n) FROM audit WHERE subject = 'claim:' || id), 0) AS seq FROM current_claim`,
  )
  for (const { body, seq } of claims.toArray()) storeTerms(sql, seq, toInput(body))
}

function termsOf({ measure, population, place, estimates }: ClaimInput): Used[] {
  const scopes = (kind: 'place' | 'population', own: ClaimInput['place']) =>
    [own, ...estimates.map((estimate) => estimate[kind])].flatMap((scope): Used[] =>
      scope ? [{ kind, name: scope.code, value: scope }] : [],
    )
  return [
    ...Object.entries(measure.outcomes).map(([name, value]): Used => ({ kind: 'outcome', name, value })),
    ...scopes('place', place),
    ...scopes('population', population),
    ...estimates.flatMap(({ chain }) =>
      chain.map(({ party }): Used => ({ kind: 'party', name: party.name, value: party })),
    ),
  ]
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
