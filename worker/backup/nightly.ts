import { BOUNDS } from '../bounds.ts'
import type { Clock, LedgerApi } from '../ports.ts'
import { exportLines } from '../routes/export-lines.ts'
import { partsOf } from './parts.ts'

export interface BackupPorts {
  readonly ledger: LedgerApi
  readonly bucket: R2Bucket
  readonly clock: Clock
}

const FOLDER = 'export/'

/**
 * The whole export as `export/{day}.ndjson`, which `counterpoint import` takes back. It is there whole or not at all: its parts become an object only together.
 * Those of earlier days go after `BOUNDS.backup.days`, and only once today's is there. Throws if it cannot be made, so that the platform shows the run as failed.
 */
export async function backUp({ ledger, bucket, clock }: BackupPorts, subrequests: number): Promise<void> {
  const now = clock.now()
  const key = `${FOLDER}${dayOf(now)}.ndjson`
  const upload = await bucket.createMultipartUpload(key, { httpMetadata: { contentType: 'application/x-ndjson' } })
  // begun, completed or aborted, listed, deleted
  let left = subrequests - 4
  const spend = () => {
    if (left-- <= 0) throw new Error(`it takes more than the ${subrequests} subrequests of a run (SUBREQUESTS)`)
  }
  try {
    const parts: R2UploadedPart[] = []
    let bytes = 0
    for await (const part of partsOf(exportLines(counted(ledger, spend)), BOUNDS.backup.part)) {
      spend()
      bytes += part.byteLength
      parts.push(await upload.uploadPart(parts.length + 1, part))
    }
    await upload.complete(parts)
    console.log({ message: 'backed up', key, bytes, ms: clock.now() - now })
  } catch (error) {
    console.error({ message: 'no backup was made', key, error: String(error) })
    // what was uploaded costs room until it is given up; R2 does so by itself after a week
    await upload.abort().catch(() => undefined)
    throw error
  }
  await sweep(bucket, dayOf(now - BOUNDS.backup.days * A_DAY))
}

const A_DAY = 86_400_000

function counted(ledger: LedgerApi, spend: () => void): Pick<LedgerApi, 'exportPage'> {
  return {
    exportPage: (input) => {
      spend()
      return ledger.exportPage(input)
    },
  }
}

/** Names are days, so that they sort by age; what else lies in the bucket is not ours. */
async function sweep(bucket: R2Bucket, oldest: string): Promise<void> {
  const { objects } = await bucket.list({ prefix: FOLDER })
  const old = objects.map(({ key }) => key).filter((key) => NAME.test(key) && key < `${FOLDER}${oldest}`)
  if (old.length > 0) await bucket.delete(old)
}

const NAME = /^export\/\d{4}-\d{2}-\d{2}\.ndjson$/

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
