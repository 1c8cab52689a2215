import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseClaimInput } from '../../../core/claim/index.ts'
import { type ClaimSnapshot, claimSnapshot } from '../../../core/snapshot/index.ts'
import deployed from '../../../examples/claims/dprk-deployed.json' with { type: 'json' }
import { entityTag } from '../../../worker/publish/entity-tag.ts'
import { newSecret, type Signer, signerOf } from '../../../worker/signature/key.ts'
import { type Deployment, deployment } from './deployment.ts'
import { counterpoint } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const parsed = parseClaimInput(deployed)
if (!parsed.ok) throw new Error('the sample is no claim')
const claim = { ...parsed.value, status: 'published', updatedAt: '2025-01-22T12:00:00Z', updatedBy: 'tests' } as const
const { id } = claim
const documentOf = (revision: number) => claimSnapshot({ ...claim, revision }, () => undefined) as ClaimSnapshot

let ours: Signer
let theirs: Signer
beforeAll(async () => {
  const [a, b] = await Promise.all([1, 2].map((n) => signerOf(newSecret(new Uint8Array(32).fill(n)))))
  if (!a || !b) throw new Error('no keys')
  ;[ours, theirs] = [a, b]
})

const encode = (text: string) => new Uint8Array(new TextEncoder().encode(text))

interface Told {
  /** What is served, and what was signed. */
  readonly served?: string
  readonly signed?: string
  readonly signer?: Signer
  /** Whose hash comes along. */
  readonly hashed?: string
  readonly status?: number
  readonly unsigned?: boolean
}

/** A desk that serves revision 2 as it is told. */
async function desk(told: Told = {}): Promise<Deployment> {
  const right = JSON.stringify(documentOf(2))
  const served = told.served ?? right
  const signature = await (told.signer ?? ours).sign(encode(told.signed ?? served))
  const etag = await entityTag(encode(told.hashed ?? served))
  const keys = [{ ...ours.key, algorithm: 'Ed25519', since: '2026-01-01T00:00:00.000Z' }]
  return deployment(({ path }) =>
    path === '/.well-known/counterpoint.json'
      ? { status: 200, body: { keys } }
      : {
          status: told.status ?? 200,
          body: served,
          headers: { ETag: etag, ...(told.unsigned ? {} : { 'Counterpoint-Signature': signature }) },
        },
  )
}

/** Verifies revision 2 where the desk has it. */
async function verified(told: Told = {}, args: readonly string[] = []) {
  await using server = await desk(told)
  return await counterpoint(['verify', `${server.origin}/v1/claims/${id}/revisions/2`, ...args])
}

describe('a record that is what its desk published', () => {
  it('verifies, verdicts included, without a token', async () => {
    const ended = await verified()
    expect(ended).toMatchObject({ code: 0, stdout: `/v1/claims/${id}/revisions/2\tsigned with ${ours.key.id}\n` })
    expect(ended.stderr).toContain('its verdicts follow from its estimates')
  })

  it('is found by the address of its page too', async () => {
    await using server = await desk()
    const ended = await counterpoint(['verify', `${server.origin}/claims/${id}/r/2`, '--json'])
    expect(JSON.parse(ended.stdout)).toMatchObject({ verified: true, key: ours.key.id })
    expect(server.asked.map(({ path }) => path)).toContain(`/v1/claims/${id}/revisions/2`)
  })

  it('verifies again from a file, where there is no network', async () => {
    const out = join(folder, 'record.json')
    expect((await verified({}, ['--out', out])).code).toBe(0)
    expect(await counterpoint(['verify', out, '--key', ours.key.publicKey])).toMatchObject({ code: 0 })
  })

  it('is said to be judged by other rules where it was', async () => {
    const served = JSON.stringify({ ...documentOf(2), ruleset: '2020-01' })
    const ended = await verified({ served })
    expect(ended.code).toBe(0)
    expect(ended.stderr).toContain('2020-01, which is not that of this release: its verdicts are not checked')
  })

  it('may be that the claim was withdrawn since, in the place of the revision', async () => {
    const served = JSON.stringify({ id, status: 'withdrawn', revision: 5, updatedAt: '2026-01-01', corrections: [] })
    const ended = await verified({ served, status: 410 })
    expect(ended.code).toBe(0)
    expect(ended.stderr).toContain('taken back')
  })
})

describe('a record that is not', () => {
  const changed = JSON.stringify(documentOf(2)).replace('"x":', '"x":1')

  it.each<[string, Told, string]>([
    [
      'of which one byte was changed',
      { served: changed, hashed: JSON.stringify(documentOf(2)) },
      'do not fit the hash',
    ],
    [
      'of which one byte and the hash were changed',
      { served: changed, signed: JSON.stringify(documentOf(2)) },
      'its signature does not fit its bytes',
    ],
    [
      'that is another revision, signed by the desk',
      { served: JSON.stringify(documentOf(1)) },
      `it is revision 1 of ${id}, not revision 2`,
    ],
    [
      'that is another claim, signed by the desk',
      { served: JSON.stringify({ ...documentOf(2), id: 'another' }) },
      'it is revision 2 of another, not',
    ],
    [
      'whose verdicts its desk has made up',
      { served: JSON.stringify({ ...documentOf(2), line: { verdict: 'agree' } }) },
      'its verdicts do not follow',
    ],
    [
      'that is no claim, though signed',
      { served: JSON.stringify({ id, revision: 2, relations: 1, ruleset: documentOf(2).ruleset }) },
      'its verdicts do not follow',
    ],
    ['that is no JSON, though signed', { served: 'nothing' }, 'no record of a claim'],
    ['that is not signed', { unsigned: true }, 'it is not signed'],
  ])('%s is rejected', async (_, told, reason) => {
    const ended = await verified(told)
    expect(ended.stderr).toContain(reason)
    expect(ended).toMatchObject({ code: 4, stdout: '' })
  })

  it('signed with a key of somebody else is rejected', async () => {
    const ended = await verified({ signer: theirs })
    expect(ended).toMatchObject({ code: 4 })
    expect(ended.stderr).toContain(`the key ${theirs.key.id}, which is none of the desk's`)
  })

  it('signed with another key than the one that is expected is rejected, whatever the desk lists', async () => {
    const ended = await verified({}, ['--key', theirs.key.publicKey])
    expect(ended).toMatchObject({ code: 4 })
    expect(ended.stderr).toContain('not with the one that was expected')
  })

  it('kept in a file of which a key was exchanged under its old name is rejected', async () => {
    const out = join(folder, 'exchanged.json')
    await verified({}, ['--out', out])
    const file = JSON.parse(readFileSync(out, 'utf8'))
    const keys = file.keys.map((key: object) => ({ ...key, publicKey: theirs.key.publicKey }))
    writeFileSync(out, JSON.stringify({ ...file, keys }))
    expect((await counterpoint(['verify', out])).code).toBe(4)
  })

  it('has a reason in JSON too', async () => {
    const ended = await verified({ unsigned: true }, ['--json'])
    expect(ended.code).toBe(4)
    expect(JSON.parse(ended.stdout)).toMatchObject({ verified: false, reason: 'it is not signed' })
  })
})

it('whatever byte of a record is changed, it is rejected', async () => {
  const out = join(folder, 'bytes.json')
  await verified({}, ['--out', out])
  const { etag: _, ...file } = JSON.parse(readFileSync(out, 'utf8'))
  const step = Math.floor(file.document.length / 25)
  for (let i = 0; i < file.document.length; i += step) {
    const other = file.document[i] === 'x' ? 'y' : 'x'
    writeFileSync(
      out,
      JSON.stringify({ ...file, document: file.document.slice(0, i) + other + file.document.slice(i + 1) }),
    )
    expect((await counterpoint(['verify', out])).code).toBe(4)
  }
})

describe('a command called wrongly', () => {
  it.each([
    [['verify'], 'say which record'],
    [['verify', '/nowhere/at/all.json'], 'no such file'],
    [['verify', 'https://record.example/elsewhere'], "no claim's address"],
    [['verify', 'x.json', '--key', 'short'], '--key is not a public key'],
    [['keys', 'again'], 'keys takes no further words'],
  ])('%j ends with 2 and says why', async (args, reason) => {
    const ended = await counterpoint(args)
    expect(ended.stderr).toContain(reason)
    expect(ended).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('keys', () => {
  it('gives a secret alone on stdout, another each time, whose public part is on stderr', async () => {
    const [one, other] = [await counterpoint(['keys']), await counterpoint(['keys'])]
    expect(one.stdout).toMatch(/^cps_[\w-]{43}\n$/)
    expect(one.stdout).not.toBe(other.stdout)
    const signer = await signerOf(one.stdout.trim())
    expect(one.stderr).toContain(`key ${signer?.key.id}, public part ${signer?.key.publicKey}`)
    expect(one.stderr).not.toContain(one.stdout.trim())
  })
})
