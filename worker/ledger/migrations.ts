import { migrate } from '../storage/migrate.ts'

/**
 * The tables (docs/storage-schema.md). Entry n turns schema n into schema n + 1. Entries are never edited once released: a ledger out there has run them.
 * They only add tables, and columns with a default, so that the release before still runs on the result.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE audit (
    n INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, token TEXT NOT NULL, editor TEXT NOT NULL,
    action TEXT NOT NULL, subject TEXT NOT NULL, revision INTEGER
  ) STRICT;

  CREATE TABLE claim (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, status TEXT NOT NULL, body TEXT NOT NULL,
    at TEXT NOT NULL, editor TEXT NOT NULL, visibility TEXT NOT NULL, shown INTEGER NOT NULL, turns INTEGER,
    question TEXT NOT NULL, estimates TEXT NOT NULL, parties TEXT NOT NULL
  ) STRICT;
  CREATE INDEX claim_turns ON claim (turns) WHERE turns IS NOT NULL;
  CREATE INDEX claim_at ON claim (at);

  CREATE TABLE revision (
    id TEXT NOT NULL REFERENCES claim (id), revision INTEGER NOT NULL, action TEXT NOT NULL, status TEXT NOT NULL,
    body TEXT NOT NULL, at TEXT NOT NULL, editor TEXT NOT NULL, token TEXT NOT NULL,
    was_public INTEGER NOT NULL, cited TEXT NOT NULL, PRIMARY KEY (id, revision)
  ) STRICT;

  CREATE TABLE citation (
    claim TEXT NOT NULL REFERENCES claim (id), cited TEXT NOT NULL, PRIMARY KEY (claim, cited)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX citation_cited ON citation (cited);

  CREATE TABLE article (
    key TEXT PRIMARY KEY, revision INTEGER NOT NULL, url TEXT NOT NULL, title TEXT, published_at TEXT, text_hash TEXT,
    status TEXT NOT NULL, was_public INTEGER NOT NULL, at TEXT NOT NULL, editor TEXT NOT NULL
  ) STRICT;

  CREATE TABLE annotation (
    n INTEGER PRIMARY KEY, article TEXT NOT NULL REFERENCES article (key), claim TEXT NOT NULL REFERENCES claim (id),
    estimate TEXT, exact TEXT NOT NULL, prefix TEXT, suffix TEXT, figure TEXT NOT NULL, status TEXT NOT NULL,
    score REAL, evidence TEXT
  ) STRICT;
  CREATE INDEX annotation_article ON annotation (article);
  CREATE INDEX annotation_claim ON annotation (claim);

  CREATE TABLE site (origin TEXT PRIMARY KEY, policy TEXT NOT NULL, feed TEXT) STRICT;

  CREATE TABLE token (
    id TEXT PRIMARY KEY, hash TEXT NOT NULL, name TEXT NOT NULL, scopes TEXT NOT NULL, created TEXT NOT NULL,
    creator TEXT NOT NULL, expires TEXT, revoked TEXT, used TEXT
  ) STRICT;

  CREATE TABLE outbox (
    key TEXT PRIMARY KEY, seq INTEGER NOT NULL, since INTEGER NOT NULL, due INTEGER NOT NULL,
    attempts INTEGER NOT NULL, error TEXT
  ) STRICT;
  CREATE INDEX outbox_due ON outbox (due, since);

  CREATE VIRTUAL TABLE claim_fts USING fts5 (
    question, estimates, parties, content = 'claim', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TRIGGER claim_fts_insert AFTER INSERT ON claim BEGIN
    INSERT INTO claim_fts (rowid, question, estimates, parties) VALUES (new.n, new.question, new.estimates, new.parties);
  END;
  CREATE TRIGGER claim_fts_update AFTER UPDATE OF question, estimates, parties ON claim BEGIN
    INSERT INTO claim_fts (claim_fts, rowid, question, estimates, parties)
      VALUES ('delete', old.n, old.question, old.estimates, old.parties);
    INSERT INTO claim_fts (rowid, question, estimates, parties) VALUES (new.n, new.question, new.estimates, new.parties);
  END;
  `,
  // The body was in the claim's row and in its last revision's: two copies, and rows so large that half of each page lay empty.
  `
  ALTER TABLE claim DROP COLUMN body;
  CREATE VIEW current_claim AS
    SELECT n, claim.id, claim.revision, claim.status, body, claim.at, claim.editor, visibility, shown, turns
    FROM claim JOIN revision ON revision.id = claim.id AND revision.revision = claim.revision;
  `,
  // Feeds are polled: when next, what was last answered, and which of the listed articles have been read. Claims are recognised in texts
  // by documents that earlier releases did not publish.
  `
  CREATE TABLE feed (
    feed TEXT PRIMARY KEY, due INTEGER NOT NULL, failures INTEGER NOT NULL, answered TEXT, error TEXT, etag TEXT, modified TEXT
  ) STRICT;
  CREATE TABLE feed_item (
    feed TEXT NOT NULL, url TEXT NOT NULL, place INTEGER NOT NULL, stamp TEXT NOT NULL, read TEXT, tries INTEGER NOT NULL,
    PRIMARY KEY (feed, url)
  ) STRICT, WITHOUT ROWID;
  INSERT OR IGNORE INTO outbox (key, seq, since, due, attempts)
    SELECT DISTINCT 'v1:i:' || ((n - 1) / 100), 0, 0, 0, 0 FROM claim WHERE shown = 1;
  `,
  // An annotation says who decided it, and whether its article still states it; who decided before is told by the score, as far as it can be.
  // What waits to be published has an urgency. What a revision showed is kept, and so is what a claim adds to its list page. A token may be bound to one origin.
  `
  ALTER TABLE annotation ADD COLUMN id TEXT NOT NULL DEFAULT '';
  ALTER TABLE annotation ADD COLUMN decided_by TEXT NOT NULL DEFAULT 'matcher';
  ALTER TABLE annotation ADD COLUMN state TEXT NOT NULL DEFAULT 'standing';
  ALTER TABLE annotation ADD COLUMN state_at TEXT NOT NULL DEFAULT '';
  UPDATE annotation SET id = lower(hex(randomblob(8))), state_at = (SELECT at FROM article WHERE key = annotation.article),
    decided_by = CASE WHEN status = 'suggested' OR (status = 'approved' AND score >= 0.9 AND evidence IS NOT NULL) THEN 'matcher' ELSE 'editor' END;
  CREATE UNIQUE INDEX annotation_id ON annotation (id) WHERE id <> '';

  ALTER TABLE article ADD COLUMN shown_revision INTEGER;
  ALTER TABLE article ADD COLUMN shown_at TEXT;
  UPDATE article SET shown_revision = revision, shown_at = at WHERE was_public = 1;

  ALTER TABLE outbox ADD COLUMN urgency INTEGER NOT NULL DEFAULT 1;
  DROP INDEX outbox_due;
  CREATE INDEX outbox_urgency ON outbox (urgency, due, since);
  CREATE INDEX outbox_due ON outbox (due);

  CREATE TABLE published (
    id TEXT NOT NULL, revision INTEGER NOT NULL, ruleset TEXT NOT NULL, judged_at TEXT, document TEXT,
    PRIMARY KEY (id, revision)
  ) STRICT;
  CREATE TABLE listing (n INTEGER PRIMARY KEY, item TEXT NOT NULL, recognised TEXT NOT NULL) STRICT;

  ALTER TABLE token ADD COLUMN origin TEXT;
  `,
  // Each article of a feed has a time of its own to be tried next, what went wrong, and what its server asked for.
  `
  ALTER TABLE feed_item ADD COLUMN due INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE feed_item ADD COLUMN not_before INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE feed_item ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE feed_item ADD COLUMN error TEXT;
  `,
  // What editors have begun, beside the claims' revisions. A row without a body is what is left of a copy: its number, which no other save may bear.
  `
  CREATE TABLE working (
    n INTEGER PRIMARY KEY, claim TEXT NOT NULL UNIQUE, base_revision INTEGER NOT NULL, save INTEGER NOT NULL, body TEXT,
    at TEXT NOT NULL, editor TEXT NOT NULL, question TEXT NOT NULL, estimates TEXT NOT NULL, parties TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE working_fts USING fts5 (
    question, estimates, parties, content = 'working', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TRIGGER working_fts_insert AFTER INSERT ON working BEGIN
    INSERT INTO working_fts (rowid, question, estimates, parties) VALUES (new.n, new.question, new.estimates, new.parties);
  END;
  CREATE TRIGGER working_fts_update AFTER UPDATE ON working
    WHEN old.question <> new.question OR old.estimates <> new.estimates OR old.parties <> new.parties BEGIN
    INSERT INTO working_fts (working_fts, rowid, question, estimates, parties)
      VALUES ('delete', old.n, old.question, old.estimates, old.parties);
    INSERT INTO working_fts (rowid, question, estimates, parties) VALUES (new.n, new.question, new.estimates, new.parties);
  END;
  CREATE TRIGGER working_fts_delete AFTER DELETE ON working BEGIN
    INSERT INTO working_fts (working_fts, rowid, question, estimates, parties)
      VALUES ('delete', old.n, old.question, old.estimates, old.parties);
  END;
  `,
  // What readers could notice of each revision, when, and what it changed (drawn when its history is). Who publishes.
  `
  CREATE TABLE change (
    id TEXT NOT NULL, revision INTEGER NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL, parts TEXT, PRIMARY KEY (id, revision, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX change_at ON change (at);
  INSERT INTO change (id, revision, kind, at)
    SELECT next.id, next.revision,
      CASE WHEN next.was_public = 1 AND before.was_public = 1 THEN iif(next.action = 'correct', 'corrected', 'revised')
        WHEN next.was_public = 1 THEN 'published' WHEN next.status = 'withdrawn' THEN 'withdrawn' ELSE 'paused' END,
      max(next.at, coalesce(strftime('%Y-%m-%dT%H:%M:%fZ', json_extract(next.body, '$.embargoUntil')), next.at))
    FROM revision next LEFT JOIN revision before ON before.id = next.id AND before.revision = next.revision - 1
    WHERE next.was_public = 1 OR before.was_public = 1 OR next.status = 'withdrawn'
      AND EXISTS (SELECT 1 FROM revision shown WHERE shown.id = next.id AND shown.revision < next.revision AND shown.was_public = 1);
  INSERT INTO change (id, revision, kind, at)
    SELECT claim.id, claim.revision, 'paused', strftime('%Y-%m-%dT%H:%M:%fZ', json_extract(body, '$.expiresAt'))
    FROM claim JOIN revision ON revision.id = claim.id AND revision.revision = claim.revision WHERE visibility = 'expired';
  INSERT OR IGNORE INTO outbox (key, seq, since, due, attempts, urgency)
    SELECT 'v1:h:' || id, 0, 0, 0, 0, 3 FROM claim WHERE shown = 1 UNION ALL SELECT 'v1:n', 0, 0, 0, 0, 3 FROM claim WHERE shown = 1;

  CREATE TABLE desk (
    only INTEGER PRIMARY KEY CHECK (only = 1), revision INTEGER NOT NULL, at TEXT NOT NULL, name TEXT NOT NULL, licence TEXT,
    corrections_policy TEXT, contact TEXT, url TEXT
  ) STRICT;
  `,
  // Annotations are looked through across articles; what claims call things is offered for completion; people sign in.
  `
  CREATE INDEX annotation_status ON annotation (status, state_at);
  CREATE TABLE term (
    claim TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (claim, kind, name)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX term_kind ON term (kind, name);
  CREATE TABLE person (email TEXT PRIMARY KEY, name TEXT, scopes TEXT NOT NULL) STRICT;
  `,
  // What is published is signed, and each key that it was signed with stays known.
  `
  ALTER TABLE published ADD COLUMN signature TEXT;
  CREATE TABLE signing_key (id TEXT PRIMARY KEY, public_key TEXT NOT NULL, since TEXT NOT NULL, until TEXT) STRICT;
  `,
  // What subscribers are told, until the object that delivers it has it; and of each claim the verdict as last drawn and as last told.
  `
  CREATE TABLE event (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
    at TEXT NOT NULL, due INTEGER NOT NULL
  ) STRICT;
  ALTER TABLE claim ADD COLUMN verdict TEXT;
  ALTER TABLE claim ADD COLUMN told TEXT;
  UPDATE claim SET verdict = (SELECT json_extract(item, '$.line.verdict') FROM listing WHERE listing.n = claim.n);
  UPDATE claim SET told = verdict;
  CREATE INDEX claim_untold ON claim (n) WHERE verdict IS NOT told;
  `,
  // What was read of an article, for the desk alone, and until when. When an article is to be read again, for those of the last week.
  `
  CREATE TABLE article_text (
    key TEXT PRIMARY KEY REFERENCES article (key), text BLOB NOT NULL, at TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX article_text_until ON article_text (until);
  CREATE TABLE rereading (
    article TEXT PRIMARY KEY REFERENCES article (key), start INTEGER NOT NULL, due INTEGER, failures INTEGER NOT NULL, etag TEXT, modified TEXT
  ) STRICT;
  CREATE INDEX rereading_due ON rereading (due) WHERE due IS NOT NULL;
  INSERT INTO rereading (article, start, due, failures)
    SELECT key, start, start + 3600000, 0 FROM (SELECT key, 1000 * coalesce(unixepoch(published_at), unixepoch(at)) AS start FROM article)
    WHERE start IS NOT NULL AND start > 1000 * (unixepoch() - 7 * 86400);
  `,
  // Who has signed in by an e-mail address, and until when.
  `
  CREATE TABLE session (id TEXT PRIMARY KEY, hash TEXT NOT NULL, email TEXT NOT NULL, expires INTEGER NOT NULL) STRICT;
  CREATE INDEX session_email ON session (email, expires);
  `,
  // What caches are to let go of: now, and once more when KV has settled.
  `
  CREATE TABLE purge (tag TEXT PRIMARY KEY, due INTEGER NOT NULL, since INTEGER NOT NULL, again INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX purge_due ON purge (due);
  `,
  // Search is narrowed by what claims are like, and by the day until which they are fresh.
  `
  ALTER TABLE claim ADD COLUMN fresh_until INTEGER;
  UPDATE claim SET fresh_until = (
    SELECT CAST(julianday(max(CASE length(said)
        WHEN 4 THEN said || '-12-31'
        WHEN 7 THEN date(said || '-01', '+1 month', '-1 day')
        ELSE substr(said, 1, 10) END)) - 2440587.5 AS INTEGER) + fresh
      FROM (
        SELECT json_extract(estimate.value, '$.saidAt') AS said, json_extract(body, '$.measure.tolerance.freshForDays') AS fresh
        FROM revision, json_each(body, '$.estimates') AS estimate
        WHERE revision.id = claim.id AND revision.revision = claim.revision
      )
  );
  CREATE INDEX claim_facet ON claim (status, verdict, fresh_until, editor, at);
  `,
  // What editors' decisions have taught the matcher, one row for each: what is learned is counted from them.
  `
  CREATE TABLE lesson (
    annotation TEXT NOT NULL, claim TEXT NOT NULL REFERENCES claim (id), approved INTEGER NOT NULL, terms TEXT NOT NULL,
    PRIMARY KEY (annotation, claim)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX lesson_claim ON lesson (claim);
  CREATE TABLE suggested (annotation TEXT PRIMARY KEY, claim TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  // How many articles carry a claim is answered from an index alone, and so is which claims readers see that are no longer fresh.
  `
  CREATE INDEX annotation_carried ON annotation (claim, status, article);
  DROP INDEX annotation_claim;
  DROP INDEX claim_facet;
  CREATE INDEX claim_facet ON claim (status, verdict, fresh_until, visibility, editor, at);
  `,
]

/** Raised only by an entry that an older release would misread. */
const READABLE_FROM = 4

/** Brings the ledger's tables to the newest schema. */
export function migrateLedger(storage: DurableObjectStorage): void {
  migrate(storage, 'The ledger', { migrations: MIGRATIONS, readableFrom: READABLE_FROM })
}
