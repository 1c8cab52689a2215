import { expect } from 'vitest'
import type { SentAnnotation } from '../../../core/claim/types.ts'
import { RULESET } from '../../../core/compare/index.ts'
import type { Ledger } from '../../../worker/index.ts'
import type { ImportRecord } from '../../../worker/ledger/types.ts'
import { keyOf, readArticle } from '../../../worker/reading/read-article.ts'
import { parseImportRecord } from '../../../worker/routes/schema/import-record.ts'
import { anna, ben } from '../ledger-world.ts'
import { claims, inputOf, ORIGIN, pinOf, REACH, textOf, urlOf } from './desk.ts'
import type { ClaimStep, EditorStep, ReadStep, Step } from './steps.ts'

/** Does a step on the real ledger; false if it was refused. `meanwhile` happens between an article's reading and its saving. */
export async function perform(
  ledger: Ledger,
  step: Step,
  meanwhile: () => Promise<void>,
  now: number,
): Promise<boolean> {
  if (step.do === 'policy') {
    await ledger.putSites({ sites: [{ origin: ORIGIN, policy: step.policy }], actor: anna })
    return true
  }
  if (step.do === 'read') return read(ledger, step, meanwhile)
  return 'article' in step ? decide(ledger, step) : performOnClaim(ledger, step, now)
}

async function performOnClaim(ledger: Ledger, step: ClaimStep, now: number): Promise<boolean> {
  const { id } = step
  const current = await ledger.readClaim(id)
  const before = current.ok ? current.value.claim.revision : 0
  const expecting = { ifRevision: Math.max(1, before), actor: anna }
  switch (step.do) {
    case 'create':
      return (await ledger.createClaim({ claim: inputOf(id, 1), actor: anna })).ok
    case 'publish':
      return (await ledger.publishClaim({ id, actor: anna })).ok
    case 'pause':
      return (await ledger.pauseClaim({ id, actor: anna })).ok
    case 'withdraw':
      return (await ledger.withdrawClaim({ id, ...expecting })).ok
    case 'change':
      return (await ledger.changeClaim({ claim: inputOf(id, step.x, step.opens, step.closes), ...expecting })).ok
    case 'revert':
      return (await ledger.revertClaim({ id, to: step.to, actor: anna })).ok
    case 'correct':
      return (await ledger.correctClaim({ id, kind: 'update', text: { en: step.text }, actor: anna })).ok
    case 'importClaim': {
      const { status, onlyNew } = step
      const more = { ...(status === undefined ? {} : { status }), ...(onlyNew === undefined ? {} : { onlyNew }) }
      return importOne(ledger, { type: 'claim', claim: inputOf(id, step.x), ...more })
    }
    case 'importRevision':
      return importOne(ledger, revisionLine(step, before + 1 + step.gap, now))
  }
}

function revisionLine(
  { id, x, status, wasPublic }: Extract<ClaimStep, { do: 'importRevision' }>,
  revision: number,
  now: number,
): ImportRecord {
  const isPublic = wasPublic && status === 'published'
  return {
    type: 'revision',
    claim: { ...inputOf(id, x), status, revision, updatedAt: new Date(now).toISOString(), updatedBy: 'Desk A' },
    action: 'change',
    token: 'tk_elsewhere',
    wasPublic: isPublic,
    cited: {},
    ...(isPublic ? { published: { ruleset: RULESET } } : {}),
  }
}

async function importOne(ledger: Ledger, record: ImportRecord): Promise<boolean> {
  const imported = await ledger.importBatch({ records: [record], actor: anna })
  return imported.ok && imported.results[0]?.ok === true
}

async function decide(ledger: Ledger, step: EditorStep): Promise<boolean> {
  const key = await keyOf(urlOf(step.article))
  if (step.do === 'take') return (await ledger.withdrawArticle({ key, actor: anna })).ok
  const found = await ledger.readArticle(key)
  if (step.do === 'importArticle') {
    const article = { key, url: urlOf(step.article), title: 'The flood', annotations: step.pins.map(pinOf) }
    // another text each time, so that no import is of what is here already
    const textHash = `import-${found.ok ? found.value.revision : 0}`
    return importOne(ledger, { type: 'article', article, textHash })
  }
  if (!found.ok) return false
  const { verdicts, pins } = step
  const stored = found.value.article.annotations.flatMap((one, i): SentAnnotation[] => {
    const verdict = verdicts[i % verdicts.length]
    if (verdict === 'drop') return []
    return [verdict === 'approved' || verdict === 'rejected' ? { ...one, status: verdict } : one]
  })
  const annotations = [...stored, ...pins.map(pinOf)]
  return (await ledger.putAnnotations({ key, annotations, ifRevision: found.value.revision, actor: anna })).ok
}

async function read(ledger: Ledger, step: ReadStep, meanwhile: () => Promise<void>): Promise<boolean> {
  const { article, by, text, title, publishedAt } = step
  let hasBegun = false
  const reader = {
    readSites: () => ledger.readSites(),
    readArticle: (key: string) => ledger.readArticle(key),
    saveArticle: async (input: Parameters<Ledger['saveArticle']>[0]) => {
      if (!hasBegun) await meanwhile()
      hasBegun = true
      return ledger.saveArticle(input)
    },
  }
  const sent = { url: urlOf(article), text: textOf(text), title, ...(publishedAt === undefined ? {} : { publishedAt }) }
  // which documents wait, not how their puts fare: an alarm may be at work, and take some away
  const marked = async () => (await ledger.listOutbox({})).entries.map(({ key, since }) => `${key} ${since}`).sort()
  const waited = by === 'writer' && !step.meanwhile ? await marked() : undefined
  const { ok } = await readArticle(sent, { ledger: reader, claims }, ben, REACH[by])
  if (waited)
    expect(waited, 'a reading that may not publish marks nothing').toEqual(expect.arrayContaining(await marked()))
  return ok
}

/** Every line of the export, as the import route reads it. */
export async function exported(ledger: Ledger): Promise<ImportRecord[]> {
  const page = await ledger.exportPage({})
  if (!page.ok) throw new Error(page.reason)
  const lines = [...page.lines]
  for (let next = page.next; next !== undefined; ) {
    const more = await ledger.exportPage({ cursor: next })
    if (!more.ok) throw new Error(more.reason)
    lines.push(...more.lines)
    next = more.next
  }
  return lines.map((line) => {
    const parsed = parseImportRecord(JSON.parse(line))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
    return parsed.value
  })
}

/** What becomes of each record. */
export async function importAll(ledger: Ledger, records: readonly ImportRecord[]): Promise<string[]> {
  const outcomes: string[] = []
  for (let i = 0; i < records.length; i += 100) {
    const imported = await ledger.importBatch({ records: records.slice(i, i + 100), actor: ben })
    if (!imported.ok) throw new Error(imported.reason)
    outcomes.push(...imported.results.map((result) => (result.ok ? result.outcome : JSON.stringify(result))))
  }
  return outcomes
}
