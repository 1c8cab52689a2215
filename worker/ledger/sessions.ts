import { readPerson } from './people.ts'
import type { Edit } from './transaction.ts'
import type { LedgerApi, NotFound, Person, Verified } from './types.ts'

const HOUR = 3_600_000
/** A person's browsers and tabs; the oldest session gives way. */
const MOST = 20

/** Somebody signs in by their e-mail address, for an hour. The audit keeps whose session it was; what is done in it carries the session's id and the person's name. */
export function openSession(
  { sql, now, record }: Edit,
  { id, hash, email }: Parameters<LedgerApi['openSession']>[0],
): { readonly ok: true; readonly person: Required<Person>; readonly expiresAt: string } | NotFound {
  sweepSessions(sql, now)
  const person = readPerson(sql, email)
  if (!person) return { ok: false, reason: 'notFound' }
  const expires = now + HOUR
  sql.exec('INSERT INTO session (id, hash, email, expires) VALUES (?, ?, ?, ?)', id, hash, email, expires)
  sql.exec(
    `DELETE FROM session WHERE email = ?1 AND id NOT IN
      (SELECT id FROM session WHERE email = ?1 ORDER BY expires DESC, rowid DESC LIMIT ?2)`,
    email,
    MOST,
  )
  record('signIn', `person:${email}`)
  return { ok: true, person: { ...person, name: nameOf(person) }, expiresAt: new Date(expires).toISOString() }
}

/** Deletes the sessions whose hour is over. */
export function sweepSessions(sql: SqlStorage, now: number): void {
  sql.exec('DELETE FROM session WHERE expires <= ?', now)
}

export function sessionRow(sql: SqlStorage, id: string, now: number) {
  return sql
    .exec<{ hash: string; email: string }>('SELECT hash, email FROM session WHERE id = ? AND expires > ?', id, now)
    .toArray()[0]
}

/** What the person may do now, whatever they could do when they signed in. */
export function callerOf(sql: SqlStorage, id: string, email: string): Verified | undefined {
  const person = readPerson(sql, email)
  return person && { ok: true, id, name: nameOf(person), scopes: person.scopes }
}

/** Names go along with what somebody has written, exports among it; addresses do not. */
export function nameOf({ email, name }: Pick<Person, 'email' | 'name'>): string {
  return name ?? email.slice(0, email.indexOf('@'))
}
