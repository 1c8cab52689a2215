import type { Schema } from '../storage/migrate.ts'

/** The tables of the object that delivers (docs/storage-schema.md). As with the ledger's, entries are never edited once released. */
export const SCHEMA: Schema = {
  readableFrom: 1,
  migrations: [
    `
    CREATE TABLE endpoint (
      id TEXT PRIMARY KEY, revision INTEGER NOT NULL, url TEXT NOT NULL, kinds TEXT NOT NULL, created TEXT NOT NULL, disabled TEXT,
      not_before INTEGER NOT NULL, failures INTEGER NOT NULL, failing TEXT, error TEXT
    ) STRICT;
    CREATE TABLE secret (
      endpoint TEXT NOT NULL REFERENCES endpoint (id) ON DELETE CASCADE, n INTEGER NOT NULL, secret TEXT NOT NULL, created TEXT NOT NULL,
      until INTEGER, PRIMARY KEY (endpoint, n)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
      at TEXT NOT NULL, received INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX event_received ON event (received);
    CREATE TABLE delivery (
      endpoint TEXT NOT NULL REFERENCES endpoint (id) ON DELETE CASCADE, event INTEGER NOT NULL REFERENCES event (seq) ON DELETE CASCADE,
      subject TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, due INTEGER, tried TEXT, status INTEGER, error TEXT,
      PRIMARY KEY (endpoint, event)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX delivery_event ON delivery (event);
    CREATE INDEX delivery_due ON delivery (endpoint, due) WHERE due IS NOT NULL;
    CREATE INDEX delivery_lane ON delivery (endpoint, subject, event) WHERE state = 'waiting';
    `,
  ],
}
