/**
 * Events of one claim go to an endpoint one after the other: a lane. Of what waits in a lane only the first has a time to be sent (`due`), so that what is
 * next is found by that alone, however much waits.
 */
export function promote(sql: SqlStorage, now: number, endpoint: string, subject: string): void {
  sql.exec(
    `UPDATE delivery SET due = ?1 WHERE endpoint = ?2 AND event =
        (SELECT min(event) FROM delivery WHERE endpoint = ?2 AND subject = ?3 AND state = 'waiting')
      AND NOT EXISTS (SELECT 1 FROM delivery WHERE endpoint = ?2 AND subject = ?3 AND state = 'waiting' AND due IS NOT NULL)`,
    now,
    endpoint,
    subject,
  )
}

/** Every lane in which something waits and nothing is first. */
export function promoteAll(sql: SqlStorage, now: number, endpoint?: string): void {
  const lanes = sql
    .exec<{ endpoint: string; subject: string }>(
      `SELECT endpoint, subject FROM delivery WHERE state = 'waiting' AND endpoint = coalesce(?, endpoint)
        GROUP BY endpoint, subject HAVING count(due) = 0`,
      endpoint ?? null,
    )
    .toArray()
  for (const lane of lanes) promote(sql, now, lane.endpoint, lane.subject)
}
