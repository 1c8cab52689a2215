import type { InputError } from '../../core/claim/result.ts'
import type { Signer } from '../signature/key.ts'
import { readDesk, storeDesk } from './desk.ts'
import { sameJson } from './same-json.ts'
import { addKeys, keysSigned, publicKeys } from './signing-keys.ts'
import type { Edit } from './transaction.ts'
import type { DeskRecord, ImportResult } from './types.ts'

/** Who publishes, and with which keys was signed: the key of today vouches for the others. Nothing, where there is neither. */
export async function deskRecord(sql: SqlStorage, signer: Signer | undefined): Promise<DeskRecord | undefined> {
  const { desk, isSaid, revision, at: updatedAt } = readDesk(sql)
  const { name } = desk
  const keys = publicKeys(sql)
  if (!isSaid && keys.length === 0) return undefined
  return {
    type: 'desk',
    ...(name === undefined ? {} : { said: { desk: { ...desk, name }, revision, updatedAt } }),
    keys,
    ...(signer && keys.length > 0 ? { signature: await signer.sign(keysSigned(keys)) } : {}),
  }
}

/** What the desk says of itself here stands; its keys are those that `verified` has left in the record. */
export function importDesk(edit: Edit, { said, keys }: DeskRecord): ImportResult {
  const before = readDesk(edit.sql)
  const isNew = said !== undefined && !before.isSaid
  if (said && before.isSaid && !sameJson(before.desk, said.desk)) return SAID_OTHERWISE
  if (said && isNew)
    storeDesk(
      edit,
      said.desk,
      { revision: said.revision, at: said.updatedAt },
      edit.record('import', 'desk', said.revision),
    )
  const hasMoreKeys = addKeys(edit, keys)
  return { ok: true, outcome: isNew ? 'created' : hasMoreKeys ? 'changed' : 'unchanged' }
}

const OTHERWISE: InputError = { pointer: '/said/desk', detail: 'is another here, and stays: PUT /v1/desk changes it' }
const SAID_OTHERWISE: ImportResult = { ok: false, reason: 'exists', errors: [OTHERWISE] }
