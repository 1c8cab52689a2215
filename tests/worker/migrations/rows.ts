/** JSON of one published claim, as every schema so far stores it. */
export const body =
  '{"id":"elbe","question":{"en":"How many bridges?"},"reason":{"en":"They count different bridges."},"measure":{"kind":"count","unit":"{bridge}","outcomes":{"destroyed":{"en":"destroyed"}},"additive":true,"tolerance":{"days":7,"materiality":1.1,"freshForDays":14}},"estimates":[{"id":"ministry","counts":["destroyed"],"value":{"form":"exact","x":120,"phrase":"120 bridges"},"basis":"officialStatement","chain":[{"role":"origin","party":{"name":"Ministry","kind":"state"},"stance":"independent","named":true,"url":"https://example.org/"}],"lineage":"ministry","saidAt":"2025-01-13","evidence":"primarySeen"}],"corrections":[]}'

/** The rows of the tables that no migration has touched. */
export const otherRows = `
  INSERT INTO audit (at, token, editor, action, subject, revision) VALUES
    ('2026-11-23T10:00:00.000Z', 'tk_1', 'Desk A', 'create', 'claim:elbe', 1),
    ('2026-11-23T10:05:00.000Z', 'tk_1', 'Desk A', 'publish', 'claim:elbe', 2);
  INSERT INTO article (key, revision, url, title, published_at, text_hash, status, was_public, at, editor) VALUES
    ('flood', 1, 'https://news.example/flood', 'The flood', NULL, NULL, 'active', 1, '2026-11-23T10:06:00.000Z', 'Desk A');
  INSERT INTO annotation (article, claim, estimate, exact, prefix, suffix, figure, status, score, evidence) VALUES
    ('flood', 'elbe', 'ministry', 'lost 120 bridges', NULL, NULL, '120', 'approved', 0.9, '["bridges"]');
  INSERT INTO site (origin, policy, feed) VALUES ('https://news.example', 'suggest', NULL);
  INSERT INTO token (id, hash, name, scopes, created, creator, expires, revoked, used) VALUES
    ('tk_1', '${'ab'.repeat(32)}', 'Desk A', '["claims:write","publish"]', '2026-11-23T09:00:00.000Z', 'first', NULL, NULL, NULL);
  INSERT INTO outbox (key, seq, since, due, attempts, error) VALUES ('v1:c:elbe', 2, 1795428300000, 1795428301100, 0, NULL);
  INSERT INTO meta (k, v) VALUES ('alarmAt', '1795428000000');
`
