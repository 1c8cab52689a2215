import { createExecutionContext, createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { backUp } from '../../../worker/backup/nightly.ts'
import { NIGHTLY } from '../../../worker/backup/schedule.ts'
import { BOUNDS } from '../../../worker/bounds.ts'
import Worker from '../../../worker/index.ts'
import { openLedger } from '../../../worker/ledger-client.ts'
import type { LedgerApi } from '../../../worker/ports.ts'
import { exportLines } from '../../../worker/routes/export-lines.ts'
import { claimInput } from '../ledger-claims.ts'
import { anna, World } from '../ledger-world.ts'

const { BACKUPS: bucket } = env as Env & { readonly BACKUPS: R2Bucket }
const NIGHT = Date.UTC(2026, 9, 31, 3, 17)

beforeEach(async () => {
  await World.empty()
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
})

const ports = (ledger: LedgerApi = openLedger(env.LEDGER), now = NIGHT) => ({
  ledger,
  bucket,
  clock: { now: () => now },
})
const kept = async () => (await bucket.list()).objects.map(({ key }) => key)

describe('the backup of a night', () => {
  it('is the export, byte for byte', async () => {
    const ledger = openLedger(env.LEDGER)
    for (const id of ['elbe', 'oder']) await ledger.createClaim({ claim: claimInput(id), actor: anna })
    await backUp(ports(), 45)
    const object = await bucket.get('export/2026-10-31.ndjson')
    expect(await object?.text()).toBe(await new Response(exportLines(ledger)).text())
  })

  it('goes up in parts where it is larger than one', async () => {
    const line = 'x'.repeat(1 << 20)
    const pages = 2 * (BOUNDS.backup.part / line.length) + 3
    let page = 0
    const large = Object.assign(Object.create(null), {
      exportPage: async () => ({ ok: true, lines: [line], ...(++page < pages ? { next: 'more' } : {}) }),
    })
    await backUp(ports(large), 45)
    expect((await bucket.head('export/2026-10-31.ndjson'))?.size).toBe(pages * (line.length + 1))
  })

  it('of an empty ledger is there too', async () => {
    await backUp(ports(), 45)
    expect(await kept()).toEqual(['export/2026-10-31.ndjson'])
  })

  it.each([
    ['the ledger fails in the middle', 45, 'moved'],
    ['it takes more subrequests than a run may make', 5, 'SUBREQUESTS'],
  ])('is not there at all if %s, and the one before stays', async (_, subrequests, reason) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const earlier = NIGHT - 40 * 86_400_000
    await backUp(ports(openLedger(env.LEDGER), earlier), 45)
    let page = 0
    const broken = Object.assign(Object.create(null), {
      exportPage: async () => {
        if (++page > 3) throw new Error('moved')
        return { ok: true, lines: ['{}'], next: 'more' }
      },
    })
    await expect(backUp(ports(broken), subrequests)).rejects.toThrow(reason)
    expect(await kept()).toEqual(['export/2026-09-21.ndjson'])
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'no backup was made' }))
  })

  it('lets those go that are older than is kept, and nothing that is not its own', async () => {
    await bucket.put('export/notes.txt', 'somebody else')
    await bucket.put('export/2020-01-01.ndjson.old', 'somebody else')
    for (const days of [0, 1, BOUNDS.backup.days, BOUNDS.backup.days + 1])
      await bucket.put(`export/${new Date(NIGHT - days * 86_400_000).toISOString().slice(0, 10)}.ndjson`, '')
    await backUp(ports(), 45)
    expect(await kept()).toEqual([
      'export/2020-01-01.ndjson.old',
      'export/2026-10-01.ndjson',
      'export/2026-10-30.ndjson',
      'export/2026-10-31.ndjson',
      'export/notes.txt',
    ])
  })
})

describe('the schedule', () => {
  it('makes a backup at that hour alone', async () => {
    const at = (cron: string) =>
      new Worker(createExecutionContext(), env).scheduled(createScheduledController({ cron }))
    await at('*/5 * * * *')
    expect(await kept()).toEqual([])
    await at(NIGHTLY)
    expect(await kept()).toHaveLength(1)
  })

  it('goes by where there is no bucket', async () => {
    const { BACKUPS: _, ...without } = env as Env & { BACKUPS: R2Bucket }
    await new Worker(createExecutionContext(), without as Env).scheduled(createScheduledController({ cron: NIGHTLY }))
    expect(await kept()).toEqual([])
  })
})
