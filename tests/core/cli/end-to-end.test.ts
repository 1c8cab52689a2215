import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import deployed from '../../../examples/claims/dprk-deployed.json' with { type: 'json' }
import { counterpoint } from './run.ts'
import { worker } from './worker.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-'))
const example = (name: string) => new URL(`../../../examples/import/${name}`, import.meta.url).pathname

let one: Awaited<ReturnType<typeof worker>>
let other: typeof one

beforeAll(async () => {
  ;[one, other] = await Promise.all([worker(), worker()])
}, 120_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await Promise.all([one.close(), other.close()])
})

describe('an editor with a table', { timeout: 60_000 }, () => {
  it('imports it, and importing it again changes nothing', async () => {
    expect(await counterpoint(['import', example('template.csv')], one)).toEqual({
      code: 0,
      stdout: '2 created, 0 changed, 0 unchanged, 0 refused\n',
      stderr: '',
    })
    const again = await counterpoint(['import', example('template.csv')], one)
    expect(again.stdout).toBe('0 created, 0 changed, 2 unchanged, 0 refused\n')
  })

  it('finds it', async () => {
    const { stdout } = await counterpoint(['search', 'sent', 'to', 'fight'], one)
    expect(stdout).toBe(
      'north-korean-deployment\tdraft\tHow many North Korean soldiers were sent to fight for Russia?\n',
    )
    const asJson = await counterpoint(['search', 'sent', '--json', '--limit', '1'], one)
    expect(JSON.parse(asJson.stdout)).toMatchObject({ total: 1, hits: [{ id: 'north-korean-deployment' }] })
  })

  it('publishes what is complete, and is told what the rest lacks', async () => {
    await counterpoint(['import', example('claim-review.json')], one)
    const { stdout } = await counterpoint(['search', 'have', 'been', 'killed', '--json'], one)
    const review = JSON.parse(stdout).hits.find(({ id }: { id: string }) => id.startsWith('3-800-north-korean'))
    const ended = await counterpoint(['publish', review.id, 'nothing-of-the-kind', 'north-korean-deployment'], one)
    expect(ended).toMatchObject({ code: 1, stdout: 'north-korean-deployment\trevision 2\n' })
    expect(ended.stderr).toContain('/reason is missing')
    expect(ended.stderr).toContain('nothing-of-the-kind: 404')
    await expect
      .poll(async () => (await fetch(`${one.to}/v1/claims/north-korean-deployment`)).status, { timeout: 30_000 })
      .toBe(200)
  })

  it('has the rows of a table that lack something as a working copy', async () => {
    const file = join(folder, 'half.csv')
    const rows = ['claim,question,unit,counts,party,said_at,value', 'half,How many?,{person},killed,A,2025-01-05,7']
    writeFileSync(file, [...rows, 'half,,,killed,B,,8'].join('\n'))
    const kept = await counterpoint(['import', file], one)
    expect(kept).toMatchObject({ code: 0, stdout: '1 created, 1 changed, 0 unchanged, 0 refused\n' })
    expect(kept.stderr).toContain(
      'line 3, claim half: kept as a working copy, since it lacks parts: said_at is missing',
    )
    const copy = JSON.parse((await counterpoint(['working', 'get', 'half'], one)).stdout)
    expect(copy.estimates).toHaveLength(2)
    expect((await counterpoint(['import', file], one)).stdout).toBe('0 created, 0 changed, 2 unchanged, 0 refused\n')
  })

  it('keeps a claim that is not complete, completes it and publishes it', async () => {
    const file = join(folder, 'begun.json')
    const { reason, ...begun } = { ...deployed, id: 'begun' }
    writeFileSync(file, JSON.stringify(begun))
    const kept = await counterpoint(['working', 'put', file], one)
    expect(kept).toMatchObject({ code: 0, stdout: 'begun\tw0.1\t1 missing\n' })
    expect(kept.stderr).toContain('/reason is missing')
    expect((await counterpoint(['working', 'publish', 'begun'], one)).stderr).toContain('/reason is missing')
    expect((await counterpoint(['search', 'begun', 'sent', '--json'], one)).stdout).toContain('"tag":"\\"w0.1\\""')

    const got = await counterpoint(['working', 'get', 'begun'], one)
    writeFileSync(file, JSON.stringify({ ...JSON.parse(got.stdout), reason }))
    const blind = await counterpoint(['working', 'put', file], one)
    expect(blind).toMatchObject({ code: 1, stdout: '' })
    expect(blind.stderr).toContain('the tag is now w0.1')
    expect((await counterpoint(['working', 'put', file, '--tag', 'w0.1'], one)).stdout).toBe('begun\tw0.2\t0 missing\n')
    expect((await counterpoint(['working', 'preview', 'begun'], one)).stdout).toMatch(/^line\tnone -> \w+\n/)
    expect((await counterpoint(['publish', 'begun'], one)).stderr).toContain('begun: 428')
    expect((await counterpoint(['working', 'publish', 'begun'], one)).stdout).toBe('begun\trevision 1\n')
    expect(await counterpoint(['working', 'get', 'begun'], one)).toMatchObject({ code: 3, stdout: '' })
    writeFileSync(file, '{"id":"begun","rating":5}')
    expect(await counterpoint(['working', 'put', file], one)).toMatchObject({ code: 2 })
  })

  it('takes everything to another deployment, as it was', async () => {
    const [here, there] = [join(folder, 'here.ndjson'), join(folder, 'there.ndjson')]
    expect((await counterpoint(['export', '--out', here], one)).code).toBe(0)
    expect((await counterpoint(['import', here], other)).code).toBe(0)
    expect((await counterpoint(['export', '--out', there], other)).code).toBe(0)
    expect(readFileSync(there, 'utf8')).toBe(readFileSync(here, 'utf8'))
    expect(readFileSync(here, 'utf8').split('\n').length).toBeGreaterThan(3)
  })
})

describe('a big file', { timeout: 60_000 }, () => {
  it('goes in whole but for its bad lines, which are named', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) =>
      JSON.stringify({ type: 'claim', claim: { ...deployed, id: i === 1300 ? 'Not An Id' : `many-${i}` } }),
    )
    const path = join(folder, 'many.ndjson')
    writeFileSync(path, lines.join('\n'))
    const ended = await counterpoint(['import', path, '--json'], other)
    expect(ended.code).toBe(1)
    expect(JSON.parse(ended.stdout)).toEqual({
      created: 1499,
      changed: 0,
      unchanged: 0,
      failed: 1,
      failures: [{ line: 1301, detail: expect.stringMatching(/^\/claim\/id is not a slug/) }],
    })
  })
})

describe('a token', { timeout: 60_000 }, () => {
  it('is made for a script, does what it may, and is of no use once revoked', async () => {
    const made = await counterpoint(['token', 'create', '--name', 'desk', '--scope', 'claims:read'], one)
    const token = made.stdout.trim()
    expect(token).toMatch(/^cp_[a-z0-9]+_[A-Za-z0-9_-]+$/)
    expect(made.stderr).toContain('not shown again')
    const id = token.split('_')[1] ?? ''
    const reader = { to: one.to, token }
    expect((await counterpoint(['search'], reader)).code).toBe(0)
    const forbidden = await counterpoint(['import', example('template.csv')], reader)
    expect(forbidden).toMatchObject({ code: 3, stderr: expect.stringContaining('403') })
    expect((await counterpoint(['token', 'list'], one)).stdout).toContain(`${id}\tclaims:read\tvalid\tdesk`)
    expect((await counterpoint(['token', 'revoke', id], one)).code).toBe(0)
    expect(await counterpoint(['search'], reader)).toMatchObject({ code: 3, stderr: expect.stringContaining('401') })
    expect((await counterpoint(['token', 'list', '--json'], one)).stdout).not.toContain(token)
  })

  it('that nobody made is refused', async () => {
    const stranger = { to: one.to, token: `cp_abcd_${'x'.repeat(43)}` }
    expect(await counterpoint(['export'], stranger)).toMatchObject({ code: 3, stdout: '' })
    expect((await counterpoint(['token', 'revoke', 'nosuchtoken'], one)).code).toBe(3)
  })
})
