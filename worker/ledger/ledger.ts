import { DurableObject } from 'cloudflare:workers'
import { BOUNDS } from '../bounds.ts'
import type { ClaimEvent, LedgerPorts, Outbox } from '../ports.ts'
import type { Signer } from '../signature/key.ts'
import { listAnnotations, readAnnotation } from './annotation-list.ts'
import { listArticles, listUsages } from './article-list.ts'
import { articleRow, toArticleRecord } from './article-rows.ts'
import { keptText, sweepTexts } from './article-text.ts'
import { putAnnotations, saveArticle, withdrawArticle } from './articles.ts'
import { listAudit } from './audit.ts'
import { claimRow, toRecord } from './claim-rows.ts'
import {
  changeClaim,
  correctClaim,
  createClaim,
  pauseClaim,
  publishClaim,
  revertClaim,
  withdrawClaim,
} from './claims.ts'
import { decideAnnotation } from './decide.ts'
import { putDesk, readDesk } from './desk.ts'
import { deskRecord } from './desk-record.ts'
import { dropEvents, takeEvents, type WaitingEvent } from './events.ts'
import { exportPage } from './export.ts'
import { itemTried, takeItem } from './feed-items.ts'
import { feedAnswered, feedFailed, listFeeds, takeFeeds } from './feeds.ts'
import { importRecord } from './import.ts'
import { forgetLearned, readLearned } from './learned.ts'
import { setMeta } from './meta.ts'
import { migrateLedger } from './migrations.ts'
import { failing, listOutbox, openOutbox } from './outbox.ts'
import { putPeople, readPeople, readPerson } from './people.ts'
import { previewClaim } from './preview.ts'
import { previewRecord } from './preview-import.ts'
import { publishWorking } from './publish-working.ts'
import { carryOutPurges, dropPurges, type Purge } from './purges.ts'
import { judgeAnew, rebuild } from './rebuild.ts'
import { rereadingTried, takeRereading } from './rereading.ts'
import { compareRevisions, listRevisions, readRevision } from './revisions.ts'
import { search } from './search.ts'
import { nameOf, openSession, sweepSessions } from './sessions.ts'
import { publicKeys, useKey } from './signing-keys.ts'
import { putSites, readSiteList } from './sites.ts'
import { tellVerdicts } from './tell-claim.ts'
import { createToken, listTokens, revokeToken, verifyToken } from './tokens.ts'
import { arm, type Edit, rehearse, transact } from './transaction.ts'
import { carryOutTurn, dueTurns, listTurns, postponeTurn } from './turns.ts'
import { type Actor, IMPORT_BATCH, type Invalid, type LedgerApi, type NotFound } from './types.ts'
import { URGENCY } from './urgency.ts'
import { verified } from './verified.ts'
import { fillVocabulary, listVocabulary } from './vocabulary.ts'
import { discardWorking, readWorking, saveWorking } from './working.ts'
import { listWorking } from './working-list.ts'

type Input<M extends keyof LedgerApi> = Parameters<LedgerApi[M]>[0]

/** Carries a drained outbox to the readers; may fail halfway, must not throw. */
export type Publish = (outbox: Outbox) => Promise<void>

/** Hands events to the object that delivers them; may be repeated. Resolves when that has stored them. */
export type HandOver = (events: readonly ClaimEvent[]) => Promise<void>

/**
 * The single writer (docs/storage-schema.md). Each method is one transaction; the alarm publishes what they have marked and carries out
 * embargoes and expiries. Time and publishing are passed in; `ports` is a field so that tests can drive them.
 */
export class LedgerObject<Env> extends DurableObject<Env> implements LedgerApi {
  ports: {
    readonly clock: LedgerPorts['clock']
    readonly publish: Publish
    readonly handOver: HandOver
    /** Absent where no cache is told. */
    readonly purge?: Purge
    /** What is signed with from now on; `unknown` where that cannot be told. */
    readonly signer: () => Promise<Signer | undefined | 'unknown'>
  }

  constructor(ctx: DurableObjectState, env: Env, ports: LedgerObject<Env>['ports']) {
    super(ctx, env)
    this.ports = ports
    ctx.blockConcurrencyWhile(async () => {
      migrateLedger(ctx.storage)
      transact(ctx.storage, ports.clock.now(), CLOCK, judgeAnew)
      ctx.storage.transactionSync(() => fillVocabulary(ctx.storage.sql))
      await this.openKey()
      // An object that died between two alarms may have lost the next one; what waits must not wait for an edit.
      if ((await ctx.storage.getAlarm()) === null) arm(ctx.storage)
    })
  }

  /** Makes the key known with which is signed from now on. */
  async openKey(): Promise<void> {
    const { clock, signer } = this.ports
    const current = await signer()
    if (current !== 'unknown') transact(this.ctx.storage, clock.now(), CLOCK, (edit) => useKey(edit, current?.key))
  }

  /**
   * Never throws, since the platform gives up on an alarm after six throws. The next alarm is set before anything can fail, so that an
   * object that dies on the way is woken again.
   */
  override async alarm(): Promise<void> {
    const { clock, publish, purge } = this.ports
    const { storage } = this.ctx
    setMeta(this.#sql, 'alarmAt', String(clock.now()))
    arm(storage)
    this.#turn(clock.now())
    sweepTexts(this.#sql, clock.now())
    sweepSessions(this.#sql, clock.now())
    // beside publishing, which waits for nobody
    this.ctx.waitUntil(this.#handOver())
    try {
      await publish(openOutbox(storage, () => clock.now(), purge !== undefined))
      transact(storage, clock.now(), CLOCK, tellVerdicts)
    } catch (error) {
      console.error({ event: 'publishingFailed', error: String(error) })
    }
    // beside the next alarm, which waits for no cache
    if (purge) this.ctx.waitUntil(carryOutPurges(this.#sql, purge, clock).then(() => arm(storage)))
    else dropPurges(this.#sql)
    arm(storage)
  }

  /** What was handed over and not heard of is handed over again, half a minute later. */
  async #handOver(): Promise<void> {
    const { clock, handOver } = this.ports
    try {
      for (let i = 0; i < MOST_BATCHES; i++) {
        const events = takeEvents(this.#sql, clock.now())
        const last = events.at(-1)
        if (!last) break
        await handOver(events.map(asTold))
        dropEvents(this.#sql, last.n)
      }
    } catch (error) {
      console.error({ event: 'handingOverFailed', error: String(error) })
    }
    arm(this.ctx.storage)
  }

  /** Each claim by itself: one that fails is tried again in a minute, and keeps neither another nor the publishing from going on. */
  #turn(now: number): void {
    for (const id of dueTurns(this.#sql, now)) {
      try {
        transact(this.ctx.storage, now, CLOCK, (edit) => carryOutTurn(edit, id))
      } catch (error) {
        console.error({ event: 'turnFailed', claim: id, error: String(error) })
        postponeTurn(this.#sql, id, now + 60_000)
      }
    }
  }

  async createClaim({ claim, actor }: Input<'createClaim'>) {
    return this.#edit(actor, (edit) => createClaim(edit, claim))
  }

  async changeClaim({ claim, ifRevision, actor }: Input<'changeClaim'>) {
    return this.#edit(actor, (edit) => changeClaim(edit, claim, ifRevision))
  }

  async withdrawClaim({ id, ifRevision, actor }: Input<'withdrawClaim'>) {
    return this.#edit(actor, (edit) => withdrawClaim(edit, id, ifRevision))
  }

  async publishClaim({ id, ifRevision, actor }: Input<'publishClaim'>) {
    return this.#edit(actor, (edit) => publishClaim(edit, id, ifRevision))
  }

  async readWorking(id: string) {
    return readWorking(this.#sql, id)
  }

  async listWorking(input: Input<'listWorking'>) {
    return listWorking(this.#sql, input)
  }

  async saveWorking({ actor, ...save }: Input<'saveWorking'>) {
    return this.#edit(actor, (edit) => saveWorking(edit, save))
  }

  async discardWorking({ id, expected, actor }: Input<'discardWorking'>) {
    return this.#edit(actor, (edit) => discardWorking(edit, id, expected))
  }

  async previewClaim(id: string) {
    return previewClaim(this.#sql, id, this.ports.clock.now())
  }

  async publishWorking({ id, expected, actor }: Input<'publishWorking'>) {
    return this.#edit(actor, (edit) => publishWorking(edit, id, expected))
  }

  async pauseClaim({ id, ifRevision, actor }: Input<'pauseClaim'>) {
    return this.#edit(actor, (edit) => pauseClaim(edit, id, ifRevision))
  }

  async revertClaim({ id, to, ifRevision, actor }: Input<'revertClaim'>) {
    return this.#edit(actor, (edit) => revertClaim(edit, id, to, ifRevision))
  }

  async correctClaim({ actor, ...correction }: Input<'correctClaim'>) {
    return this.#edit(actor, (edit) => correctClaim(edit, correction))
  }

  async readClaim(id: string) {
    const row = claimRow(this.#sql, id)
    return row ? ({ ok: true, value: toRecord(row) } as const) : NOT_FOUND
  }

  async listRevisions(input: Input<'listRevisions'>) {
    return listRevisions(this.#sql, input)
  }

  async readRevision({ id, revision }: Input<'readRevision'>) {
    return readRevision(this.#sql, id, revision)
  }

  async compareRevisions(input: Input<'compareRevisions'>) {
    return compareRevisions(this.#sql, input)
  }

  async listTurns(input: Input<'listTurns'>) {
    return listTurns(this.#sql, input)
  }

  async search(input: Input<'search'>) {
    return search(this.#sql, input, this.ports.clock.now())
  }

  async readArticle(key: string) {
    const row = articleRow(this.#sql, key)
    return row ? ({ ok: true, value: toArticleRecord(this.#sql, row) } as const) : NOT_FOUND
  }

  async saveArticle({ actor, ...reading }: Input<'saveArticle'>) {
    const saved = this.#edit(actor, (edit) => saveArticle(edit, reading))
    // a text may be kept where nothing else has changed
    arm(this.ctx.storage)
    return saved
  }

  async readArticleText(key: string) {
    const value = keptText(this.#sql, this.ports.clock.now(), key)
    return value ? ({ ok: true, value } as const) : NOT_FOUND
  }

  async putAnnotations({ key, annotations, ifRevision, actor }: Input<'putAnnotations'>) {
    return this.#edit(actor, (edit) => putAnnotations(edit, key, annotations, ifRevision))
  }

  async withdrawArticle({ key, ifRevision, actor }: Input<'withdrawArticle'>) {
    return this.#edit(actor, (edit) => withdrawArticle(edit, key, ifRevision))
  }

  async readAnnotation(id: string) {
    return readAnnotation(this.#sql, id)
  }

  async listAnnotations(input: Input<'listAnnotations'>) {
    return listAnnotations(this.#sql, this.ports.clock.now(), input)
  }

  async decideAnnotation({ actor, ...decision }: Input<'decideAnnotation'>) {
    return this.#edit(actor, (edit) => decideAnnotation(edit, decision))
  }

  async listArticles(input: Input<'listArticles'>) {
    return listArticles(this.#sql, input)
  }

  async listUsages(input: Input<'listUsages'>) {
    return listUsages(this.#sql, input)
  }

  async listVocabulary(input: Input<'listVocabulary'>) {
    return listVocabulary(this.#sql, input)
  }

  async readLearned(id: string) {
    return readLearned(this.#sql, id)
  }

  async forgetLearned({ id, term, actor }: Input<'forgetLearned'>) {
    return this.#edit(actor, (edit) => forgetLearned(edit, id, term))
  }

  async readPeople() {
    return readPeople(this.#sql)
  }

  async putPeople({ actor, ...list }: Input<'putPeople'>) {
    return this.#edit(actor, (edit) => putPeople(edit, list))
  }

  async openSession(input: Input<'openSession'>) {
    const { id, email } = input
    const name = nameOf(readPerson(this.#sql, email) ?? { email })
    return this.#edit({ id, name }, (edit) => openSession(edit, input))
  }

  async readSites() {
    return readSiteList(this.#sql)
  }

  async putSites({ sites, ifRevision, actor }: Input<'putSites'>) {
    return this.#edit(actor, (edit) => putSites(edit, sites, ifRevision))
  }

  async readDesk() {
    const { desk, revision } = readDesk(this.#sql)
    return { desk, revision }
  }

  async putDesk({ desk, ifRevision, actor }: Input<'putDesk'>) {
    return this.#edit(actor, (edit) => putDesk(edit, desk, ifRevision))
  }

  async takeFeeds({ limit }: Input<'takeFeeds'>) {
    return { feeds: this.#atOnce((now) => takeFeeds(this.#sql, now, limit)) }
  }

  async feedAnswered({ feed, ...answer }: Input<'feedAnswered'>) {
    this.#atOnce((now) => feedAnswered(this.#sql, now, feed, answer))
  }

  async feedFailed({ feed, error, retryAfter }: Input<'feedFailed'>) {
    feedFailed(this.#sql, this.ports.clock.now(), feed, error, retryAfter)
  }

  async nextFeedItem({ feed, take, last }: Input<'nextFeedItem'>) {
    return this.#atOnce((now) => {
      if (last) itemTried(this.#sql, now, feed, last)
      const item = take ? takeItem(this.#sql, now, feed) : undefined
      return item ? { item } : {}
    })
  }

  async nextRereading({ take, last }: Input<'nextRereading'>) {
    return this.#atOnce((now) => {
      if (last) rereadingTried(this.#sql, now, last.article, last.outcome)
      const item = take ? takeRereading(this.#sql, now) : undefined
      return item ? { item } : {}
    })
  }

  async listFeeds() {
    return { feeds: listFeeds(this.#sql) }
  }

  async createToken(input: Input<'createToken'>) {
    return this.#edit(input.actor, (edit) => createToken(edit, input))
  }

  async listTokens() {
    return { tokens: listTokens(this.#sql) }
  }

  async revokeToken({ id, actor }: Input<'revokeToken'>) {
    return this.#edit(actor, (edit) => revokeToken(edit, id))
  }

  async verifyToken({ id, hash }: Input<'verifyToken'>) {
    return verifyToken(this.#sql, id, hash, this.ports.clock.now())
  }

  async note({ action, subject, actor }: Input<'note'>) {
    this.#edit(actor, (edit) => edit.record(action, subject))
  }

  async listAudit(input: Input<'listAudit'>) {
    return listAudit(this.#sql, input)
  }

  async importBatch({ records, actor }: Input<'importBatch'>) {
    if (records.length > IMPORT_BATCH) return tooMany(IMPORT_BATCH)
    const kept = await verified(records, publicKeys(this.#sql))
    const now = this.ports.clock.now()
    const work = (edit: Edit) => kept.map((record) => importRecord(edit, record))
    const results = transact(this.ctx.storage, now, actor, work, URGENCY.import)
    return { ok: true, results } as const
  }

  async previewImport({ records, actor }: Input<'previewImport'>) {
    if (records.length > BOUNDS.importPreview.records) return tooMany(BOUNDS.importPreview.records)
    const kept = await verified(records, publicKeys(this.#sql))
    const work = (edit: Edit) => kept.map((record) => previewRecord(edit, record))
    const results = rehearse(this.ctx.storage, this.ports.clock.now(), actor, work, URGENCY.import)
    return { ok: true, results } as const
  }

  async exportPage({ cursor }: Input<'exportPage'>) {
    if (cursor !== undefined) return exportPage(this.#sql, cursor, undefined)
    const signer = await this.ports.signer()
    return exportPage(this.#sql, cursor, await deskRecord(this.#sql, signer === 'unknown' ? undefined : signer))
  }

  async rebuild({ actor }: Input<'rebuild'>) {
    return { ok: true, keys: this.#edit(actor, rebuild) } as const
  }

  async readHealth() {
    return failing(this.#sql, this.ports.clock.now())
  }

  async listOutbox(input: Input<'listOutbox'>) {
    return listOutbox(this.#sql, input)
  }

  get #sql(): SqlStorage {
    return this.ctx.storage.sql
  }

  /** One transaction that is no edit: nobody's content changes, so the audit does not hear of it. */
  #atOnce<T>(work: (now: number) => T): T {
    return this.ctx.storage.transactionSync(() => work(this.ports.clock.now()))
  }

  #edit<T>(actor: Actor, work: (edit: Edit) => T): T {
    return transact(this.ctx.storage, this.ports.clock.now(), actor, work)
  }
}

/** Of events, in one alarm. */
const MOST_BATCHES = 20

function asTold({ n: _, ...event }: WaitingEvent): ClaimEvent {
  return event
}

const NOT_FOUND: NotFound = { ok: false, reason: 'notFound' }
const tooMany = (most: number): Invalid => ({
  ok: false,
  reason: 'invalid',
  errors: [{ pointer: '', detail: `is in a batch of more than ${most} records` }],
})

/** Who carries out embargoes and expiries. */
const CLOCK: Actor = { id: 'ledger', name: 'ledger' }
