import { meta, setMeta } from './meta.ts'
import type { Edit } from './transaction.ts'
import type { LedgerApi, Person, Stale } from './types.ts'

interface PersonList {
  readonly people: readonly Person[]
  /** Of the list as a whole. */
  readonly revision: number
}

export function readPeople(sql: SqlStorage): PersonList {
  const rows = sql.exec<PersonRow>('SELECT email, name, scopes FROM person ORDER BY email').toArray()
  return { people: rows.map(toPerson), revision: Number(meta(sql, 'people') ?? NEVER_PUT) }
}

export function readPerson(sql: SqlStorage, email: string): Person | undefined {
  const [row] = sql.exec<PersonRow>('SELECT email, name, scopes FROM person WHERE email = ?', email).toArray()
  return row && toPerson(row)
}

type PersonRow = { readonly email: string; readonly name: string | null; readonly scopes: string }

function toPerson({ email, name, scopes }: PersonRow): Person {
  return { email, ...(name === null ? {} : { name }), scopes: JSON.parse(scopes) }
}

const NEVER_PUT = 1

/** The whole list: who is not in it may do nothing from the next call on. */
export function putPeople(
  edit: Edit,
  { people, ifRevision }: Pick<Parameters<LedgerApi['putPeople']>[0], 'people' | 'ifRevision'>,
): ({ readonly ok: true } & PersonList) | Stale {
  const { revision } = readPeople(edit.sql)
  if (ifRevision !== revision) return { ok: false, reason: 'stale', revision }
  edit.record('put', 'people', revision + 1)
  edit.sql.exec('DELETE FROM person')
  for (const { email, name, scopes } of people)
    edit.sql.exec(
      'INSERT INTO person (email, name, scopes) VALUES (?, ?, ?)',
      email,
      name ?? null,
      JSON.stringify(scopes),
    )
  setMeta(edit.sql, 'people', String(revision + 1))
  return { ok: true, ...readPeople(edit.sql) }
}
