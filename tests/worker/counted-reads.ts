import { env } from 'cloudflare:workers'
import { createApp } from '../../worker/app.ts'
import { deployedPorts } from '../../worker/deployed-ports.ts'
import { snapshotReader } from '../../worker/publish/snapshot-reader.ts'

/** The worker as it is deployed, and the keys that it has read of KV. */
export function countedReads() {
  const reads: string[] = []
  const reader = snapshotReader(env.SNAPSHOTS)
  const read: typeof reader.read = (key) => {
    reads.push(key)
    return reader.read(key)
  }
  return { reads, app: createApp((env) => ({ ...deployedPorts(env), snapshots: { ...reader, read } })) }
}
