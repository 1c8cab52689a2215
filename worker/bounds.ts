import { MOST_COMPARISONS } from '../core/compare/index.ts'

const KIB = 1024
const MIB = 1024 * KIB

/**
 * How large a thing may be (docs/limits.md tells it; what a single text may hold is in core/claim/schema/limits.ts). What exceeds one is refused before it
 * is accepted, or left out by name: an editor must not be told "published" of what no store takes.
 */
export const BOUNDS = {
  /** Comparisons that a claim takes: pairs of estimates times the ways in which each pair may be read. About half a second. */
  comparisons: MOST_COMPARISONS,
  /** Bytes of a claim as editors write it. */
  claim: 1_000_000,
  /** Bytes of a claim's public document. A row of the ledger holds 2 MB. */
  claimDocument: 1_900_000,
  /** Characters of the claims in an article's document. */
  articleClaims: 2_000_000,
  /** Changes of a claim that its history for readers lists, the newest. */
  history: 200,
  /** Parts that it names of each of them. */
  historyChanges: 200,
  /** Annotations of an article. */
  annotations: 500,
  /** Characters of an article that are read; what comes later is no news. */
  articleText: 262_144,
  /** Bytes of an article's text as the desk keeps it, compressed; of a longer one nothing is kept. */
  keptText: 64 * KIB,
  /** Bytes of a text or of HTML that is checked at a time. */
  checkedText: 64 * KIB,
  /** What claims are drafted of at a time: so many articles, so many bytes of each and of all. */
  drafted: { articles: 20, article: 64 * KIB, all: MIB },
  /** Bytes of the claims of a check's answer, as JSON. One that does not fit is left out, a smaller one after it may have room. */
  checkClaims: 512 * KIB,
  /** Bytes of the figures of a check's answer, with what is said of each beside its claims. */
  checkFigures: MIB,
  /**
   * Bytes of the memory that the check's index takes, as `ClaimPages.bytes` reckons. An isolate has 128 MB. There are never two indexes; where all pages
   * are read anew, there are the old one and they.
   */
  checkIndex: 48 * MIB,
  /** Decisions that a claim learns from. Each has sixteen words at most, so that they are counted in some milliseconds. */
  lessons: 500,
  /** Words that are listed of what a claim has learned, the most telling. */
  learnedListed: 200,
  /** Bytes of an event, as webhooks send it: names and numbers, and the address of an article. */
  event: 20_000,
  /** Endpoints that events are sent to. The platform opens six connections at a time: nobody who hangs keeps another from being told. */
  webhooks: 5,
  /** Requests to one endpoint in a run: together with those to the others below the 50 subrequests of a free plan. */
  webhookRequests: 8,
  /** Secrets that sign for an endpoint at the same time. */
  webhookSecrets: 5,
  /** Events that are replayed by name in one call. */
  webhookReplay: 100,
  /** Bytes of an import: what Cloudflare lets through on every plan. */
  import: 100 * MIB,
  /** Bytes of a table or a document, which is read whole. Bigger ones are for the command line, which turns them into NDJSON. */
  importWhole: 4 * MIB,
  /** Bytes of a line of an import: a claim with what its ratios cite, and its document, which as text within JSON may take twice its bytes. */
  importLine: 8 * MIB,
  /** Of an import, what is looked at before anything is written: in one turn of the ledger, which has other editors to answer. Bytes as JSON. */
  importPreview: { records: 2000, bytes: 4 * MIB, listed: 5000 },
  /** Bytes of a part of a backup, of which R2 wants at least 5 MiB; and for how many days one is kept. */
  backup: { part: 8 * MIB, days: 30 },
  /** Keys that a desk has signed with. */
  keys: 1000,
  /** Lines of one import, the empty ones too: an export of 100 MiB has some hundred thousand. */
  importLines: 1_000_000,
  /** Of a table over HTTP. Rows count that hold any text, cells as many as there are. */
  table: { rows: 50_000, columns: 500, cells: 1_000_000 },
} as const
