import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { deployment } from './deployment.ts'
import { counterpoint, LAUNCHER, launched } from './run.ts'

const TOKEN = 'cp_abcd_secret'
const folder = mkdtempSync(join(tmpdir(), 'counterpoint-'))
afterAll(() => rmSync(folder, { recursive: true }))
const example = (name: string) => new URL(`../../../examples/import/${name}`, import.meta.url).pathname
const KEPT = { created: 0, changed: 0, unchanged: 0, failed: 0, failures: [] }
const linesOf = (body: string) => body.split('\n').filter(Boolean)

/** A deployment that keeps every line, and what it was sent. */
const keeping = () => deployment(({ body }) => ({ status: 200, body: { ...KEPT, created: linesOf(body).length } }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('a command called wrongly', () => {
  it.each([
    [['fetch'], 'there is no command of this name'],
    [['constructor'], 'there is no command of this name'],
    [['import'], 'say which file'],
    [['import', 'a.csv', 'b.csv'], 'say which file'],
    [['import', '/nowhere/at/all.csv'], 'no such file'],
    [['import', '/nowhere/at/all.ndjson'], 'no such file'],
    [['import', 'claims.xlsx'], 'say which format'],
    [['import', 'claims.csv', '--format', 'xlsx'], 'say which format'],
    [['publish'], 'say which claims'],
    [['search', '--limit', 'ten'], '--limit is not a number'],
    [['search', '--scope', 'admin'], '--scope does not belong to this command'],
    [['search', '--colour'], "Unknown option '--colour'"],
    [['token', 'steal'], 'can be listed, created or revoked'],
    [['token', 'create', '--name', 'x'], 'at least one --scope'],
    [['token', 'create', '--name', 'x', '--scope', 'root'], '--scope is one of'],
    [['token', 'revoke'], 'which token'],
    [['search', '--to', 'nonsense'], '--to is not an address'],
    [['search', '--to', 'ftp://example.com'], '--to is not an address'],
    [['search', '--to', 'http://factcheck.example'], '--to is not https'],
  ])('%j ends with 2 and says why, without a word to anybody', async (args, reason) => {
    const ended = await counterpoint(args, { to: 'http://127.0.0.1:9', token: TOKEN })
    expect(ended.stderr).toContain(reason)
    expect(ended.stderr).not.toContain('    at ')
    expect(ended).toMatchObject({ code: 2, stdout: '' })
  })

  it.each([
    [{ token: TOKEN }, 'say which deployment'],
    [{ to: 'http://127.0.0.1:9' }, 'a token is needed'],
  ])('ends with 2 when it does not know its deployment or token: %j', async (calling, reason) => {
    const ended = await counterpoint(['search'], calling)
    expect(ended.stderr).toContain(reason)
    expect(ended.code).toBe(2)
  })

  it('shows how to call it', async () => {
    expect(await counterpoint([])).toMatchObject({ code: 2, stdout: expect.stringContaining('counterpoint import') })
    expect(await counterpoint(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit codes') })
  })
})

describe('a deployment that does not do it', () => {
  it('because nobody is there ends with 3', async () => {
    const gone = await keeping()
    await gone[Symbol.asyncDispose]()
    const ended = await counterpoint(['search'], { to: gone.origin, token: TOKEN })
    expect(ended.stderr).toMatch(/cannot be reached.*ECONNREFUSED/)
    expect(ended).toMatchObject({ code: 3, stdout: '' })
  })

  it.each([
    [401, { title: 'A valid token is required' }, '401 A valid token is required'],
    [403, { title: 'No', detail: 'It lacks admin' }, '403 No; It lacks admin'],
    [500, '<html>gateway</html>', '500'],
  ])('because it answers %d ends with 3 and says so', async (status, body, text) => {
    await using server = await deployment(() => ({ status, body }))
    for (const args of [
      ['search'],
      ['export'],
      ['token', 'list'],
      ['publish', 'a'],
      ['import', example('template.csv')],
    ]) {
      const ended = await counterpoint(args, { to: server.origin, token: TOKEN })
      expect(ended.stderr).toContain(text)
      expect(ended).toMatchObject({ code: 3, stdout: '' })
    }
  })

  it('because it sends elsewhere ends with 3, and the token stays here', async () => {
    await using other = await keeping()
    await using server = await deployment(() => ({ status: 307, headers: { Location: other.origin } }))
    const ended = await counterpoint(['search'], { to: server.origin, token: TOKEN })
    expect(ended.code).toBe(3)
    expect(other.asked).toEqual([])
  })

  it('yet, but asks to wait, is asked again', async () => {
    await using server = await deployment(({ body }, count) =>
      count < 3
        ? { status: count === 1 ? 429 : 503, headers: { 'Retry-After': '0' } }
        : { status: 200, body: { ...KEPT, created: linesOf(body).length } },
    )
    const ended = await counterpoint(['import', example('template.csv')], { to: server.origin, token: TOKEN })
    expect(ended).toMatchObject({ code: 0, stdout: '2 created, 0 changed, 0 unchanged, 0 refused\n' })
    expect(new Set(server.asked.map(({ body }) => body)).size).toBe(1)
  })

  it('for ever is given up', async () => {
    await using server = await deployment(() => ({
      status: 429,
      headers: { 'Retry-After': '0' },
      body: { title: 'Slow down' },
    }))
    const ended = await counterpoint(['search'], { to: server.origin, token: TOKEN })
    expect(ended).toMatchObject({ code: 3 })
    expect(server.asked).toHaveLength(5)
  })
})

describe('an import', () => {
  it.each([
    ['template.csv', [], ['north-korean-casualties', 'north-korean-deployment']],
    [
      'low-best-high.csv',
      ['--format', 'low-best-high'],
      ['north-korean-deployment-low-best-high', expect.any(String), expect.any(String)],
    ],
    ['claim-review.json', [], [expect.stringContaining('3-800-north-korean-soldiers')]],
  ])('sends %s as claims, with the token', async (name, more, ids) => {
    await using server = await keeping()
    const ended = await counterpoint(['import', example(name), ...more], { to: server.origin, token: TOKEN })
    expect(ended).toMatchObject({ code: 0, stdout: `${ids.length} created, 0 changed, 0 unchanged, 0 refused\n` })
    const [asked] = server.asked
    expect(asked).toMatchObject({ method: 'POST', path: '/v1/import' })
    expect(asked?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'content-type': 'application/x-ndjson' })
    const records = linesOf(asked?.body ?? '').map((line) => JSON.parse(line))
    expect(records.map(({ type }) => type)).toEqual(ids.map(() => 'claim'))
    expect(records.map(({ claim }) => claim.id)).toEqual(ids)
  })

  it('takes options from the command line before those of the environment', async () => {
    await using server = await keeping()
    const args = ['import', example('template.csv'), '--to', server.origin, '--token', 'cp_other']
    expect((await counterpoint(args, { to: 'http://127.0.0.1:9', token: TOKEN })).code).toBe(0)
    expect(server.asked[0]?.headers.authorization).toBe('Bearer cp_other')
  })

  it('with rows that cannot be read sends the others, names each and ends with 1', async () => {
    await using server = await keeping()
    const rows = readFileSync(example('template.csv'), 'utf8').replace('"3,800"', 'lots')
    const args = ['import', file('bad.csv', rows), '--json']
    const ended = await counterpoint(args, { to: server.origin, token: TOKEN })
    expect(ended.stderr).toContain('line 2: value is not a number')
    expect(ended.code).toBe(1)
    expect(JSON.parse(ended.stdout)).toEqual({
      ...KEPT,
      created: 2,
      failed: 1,
      failures: [{ line: 2, detail: 'value is not a number' }],
    })
  })

  it.each([
    ['in a code page', 'latin1.csv', Buffer.from('claim,party\nc,D\u00e9fense\n', 'latin1'), 'is not UTF-8'],
    ['of no JSON', 'review.json', '{"@type":', 'is not JSON'],
    ['of other JSON', 'other.json', '{}', 'holds no ClaimReview'],
  ])('of a file %s sends nothing and ends with 1', async (_, name, content, reason) => {
    await using server = await keeping()
    const ended = await counterpoint(['import', file(name, content)], { to: server.origin, token: TOKEN })
    expect(ended.stderr).toContain(reason)
    expect(ended.code).toBe(1)
    expect(server.asked).toEqual([])
  })

  it("reads a spreadsheet's Unicode text", async () => {
    await using server = await keeping()
    const text = `\ufeff${readFileSync(example('template.csv'), 'utf8')}`
    const ended = await counterpoint(['import', file('utf16.csv', Buffer.from(text, 'utf16le'))], {
      to: server.origin,
      token: TOKEN,
    })
    expect(ended).toMatchObject({ code: 0 })
  })

  it('reads stdin', async () => {
    await using server = await keeping()
    const stdin = '{"type":"site"}\n\n{"type":"claim"}'
    const ended = await counterpoint(['import', '-', '--format', 'ndjson'], { to: server.origin, token: TOKEN, stdin })
    expect(ended.stdout).toMatch(/^2 created/)
    expect(server.asked[0]?.body).toBe('{"type":"site"}\n{"type":"claim"}\n')
  })

  it('names the lines that the deployment refuses by the file, over blank lines and several requests', async () => {
    await using server = await deployment(({ body }) => {
      const bad = linesOf(body).flatMap((line, i) => (line.includes('bad') ? [i + 1] : []))
      const failures = bad.map((line) => ({
        line,
        reason: 'invalid',
        errors: [{ pointer: '/claim/id', detail: 'is odd' }],
      }))
      const created = linesOf(body).length - bad.length
      const report = { ...KEPT, created, failed: bad.length, failures }
      return created === 0 ? { status: 422, body: { title: 'No', ...report } } : { status: 200, body: report }
    })
    const lines = Array.from({ length: 2500 }, (_, i) => (i === 1200 || i >= 2000 ? `{"bad":${i}}` : `{"good":${i}}`))
    lines.splice(100, 0, '', '   ')
    const args = ['import', file('many.ndjson', lines.join('\r\n')), '--json']
    const ended = await counterpoint(args, { to: server.origin, token: TOKEN })
    const report = JSON.parse(ended.stdout)
    expect(ended.code).toBe(1)
    expect(server.asked.length).toBeGreaterThan(2)
    expect(report).toMatchObject({ created: 1999, failed: 501 })
    expect(report.failures.map(({ line }: { line: number }) => line)).toEqual([
      1203,
      ...Array.from({ length: 500 }, (_, i) => 2003 + i),
    ])
    expect(ended.stderr).toContain('line 1203: /claim/id is odd')
  })

  it('passes over a line that no record can have', async () => {
    await using server = await keeping()
    const long = file('long.ndjson', `{"a":1}\n"${'x'.repeat(8_500_000)}"\n{"b":2}\n`)
    const ended = await counterpoint(['import', long], { to: server.origin, token: TOKEN })
    expect(ended.stderr).toContain('line 2: is longer than')
    expect(ended.stdout).toBe('2 created, 0 changed, 0 unchanged, 1 refused\n')
  })

  it('that breaks off says where, and what came before is in', async () => {
    await using server = await deployment(({ body }, count) =>
      count === 1
        ? { status: 200, body: { ...KEPT, created: linesOf(body).length } }
        : { status: 503, body: { title: 'Down' } },
    )
    const lines = Array.from({ length: 1500 }, (_, i) => `{"n":${i}}\n`).join('')
    const ended = await counterpoint(['import', file('off.ndjson', lines)], { to: server.origin, token: TOKEN })
    expect(ended.stderr).toContain('503 Down (line 1001; what came before is in)')
    expect(ended).toMatchObject({ code: 3, stdout: '' })
  })

  it('of 100 MiB says how far it is, and holds no more of it than of 25 MiB', async () => {
    await using server = await keeping()
    const small = await measured('small.ndjson', 25, server.origin)
    const big = await measured('big.ndjson', 100, server.origin)
    expect(big.stdout).toBe(`${100 * 256} created, 0 changed, 0 unchanged, 0 refused\n`)
    expect(big.stderr).toMatch(/^[\d.]+ MiB sent: \d+ created/m)
    expect(Math.max(...server.asked.map(({ body }) => body.length))).toBeLessThan(1_100_000)
    // what holds the file holds all of the difference; when the engine collects is its own business
    expect(big.peak - small.peak).toBeLessThan((100 - 25) * 0.8)
  }, 60_000)
})

/** Imports a file of so many MiB, and says how much memory the command had at most, in MiB. */
async function measured(name: string, mebibytes: number, to: string) {
  const line = `{"type":"claim","note":"${'x'.repeat(4096 - 27)}"}\n`
  const path = file(name, line.repeat(mebibytes * 256))
  const preload = "process.on('exit', () => process._rawDebug('peak ' + process.resourceUsage().maxRSS))"
  const ended = await launched(['import', path], { to, token: TOKEN, preload })
  return { ...ended, peak: Number(/peak (\d+)/.exec(ended.stderr)?.[1]) / 1024 }
}

describe('an export', () => {
  const NDJSON = '{"type":"site"}\n{"type":"revision"}\n'

  it('goes to stdout, whole and alone', async () => {
    await using server = await deployment(() => ({ status: 200, body: NDJSON }))
    const ended = await counterpoint(['export'], { to: server.origin, token: TOKEN })
    expect(ended).toMatchObject({ code: 0, stdout: NDJSON, stderr: expect.stringContaining('2 records') })
  })

  it('goes to a file, which appears only when it is whole', async () => {
    await using server = await deployment((_, count) => ({ status: 200, body: NDJSON, breaksOff: count === 2 }))
    const [whole, cut] = [join(folder, 'whole.ndjson'), join(folder, 'cut.ndjson')]
    expect((await counterpoint(['export', '--out', whole], { to: server.origin, token: TOKEN })).code).toBe(0)
    expect(readFileSync(whole, 'utf8')).toBe(NDJSON)
    const ended = await counterpoint(['export', '--out', cut], { to: server.origin, token: TOKEN })
    expect(ended).toMatchObject({ code: 3, stderr: expect.stringContaining('broke off') })
    expect([cut, `${cut}.part`].filter(existsSync)).toEqual([])
  })
})

describe('publishing', () => {
  it('goes on behind a claim that lacks something, and says all that it lacks', async () => {
    await using server = await deployment(({ path }) =>
      path.includes('bare')
        ? {
            status: 422,
            body: {
              title: 'No',
              errors: [
                { pointer: '/reason', detail: 'is missing' },
                { pointer: '/estimates', detail: 'is empty' },
              ],
            },
          }
        : { status: 200, body: { id: 'x', revision: 3 } },
    )
    const ended = await counterpoint(['publish', 'bare', 'a/../b'], { to: server.origin, token: TOKEN })
    expect(ended.stderr).toContain('bare: 422 No; /reason is missing; /estimates is empty')
    expect(ended).toMatchObject({ code: 1, stdout: 'a/../b\trevision 3\n' })
    expect(server.asked.map(({ path }) => path)).toEqual(['/v1/claims/bare/publish', '/v1/claims/a%2F..%2Fb/publish'])
  })
})

describe('on a terminal', () => {
  it('progress overwrites itself, and what is said stands on lines of its own', async () => {
    await using server = await keeping()
    const rows = readFileSync(example('template.csv'), 'utf8').replace('"3,800"', 'lots')
    const args = ['import', file('watched.csv', rows)]
    const { stderr } = await counterpoint(args, { to: server.origin, token: TOKEN, isTTY: true })
    expect(stderr).toBe(
      'line 2: value is not a number\n\r0.0 MiB sent: 2 created, 0 changed, 0 unchanged, 1 refused\u001b[K\n',
    )
  })
})

describe('the launcher', { timeout: 30_000 }, () => {
  it('runs the command with its arguments, environment, stdin and exit code', async () => {
    await using server = await keeping()
    const stdin = '{"type":"site"}\n'
    const args = ['import', '-', '--format', 'ndjson']
    expect(await launched(args, { to: server.origin, token: TOKEN, stdin })).toEqual({
      code: 0,
      stdout: '1 created, 0 changed, 0 unchanged, 0 refused\n',
      stderr: '',
    })
    expect(server.asked[0]?.body).toBe(stdin)
    expect(await launched(['search'])).toMatchObject({ code: 2, stdout: '' })
  })

  it('hands over to the Node of the project where the one that runs it cannot read types', async () => {
    const old = ['--no-strip-types', LAUNCHER, 'search', '--to', '', '--token', TOKEN]
    const ended = spawnSync(process.execPath, old, { encoding: 'utf8' })
    expect(ended.stderr).toContain('--to is not an address')
    expect(ended.status).toBe(2)
  })
})
