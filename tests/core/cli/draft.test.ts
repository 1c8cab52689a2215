import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { deployment } from './deployment.ts'
import { counterpoint } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-'))
afterAll(() => rmSync(folder, { recursive: true }))

const GUARD = 'At least 42 people drowned when a ferry capsized on 3 March 2024, the coast guard said on 4 March 2024.'
const RELATIVES =
  '<!doctype html><title>Relatives dispute toll</title><p>The relatives’ committee said that more than 90 people died.'

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('counterpoint draft', () => {
  it('drafts claims of files without a deployment or a token, and says how far it is', async () => {
    const ended = await counterpoint(['draft', file('a.txt', GUARD), file('b.html', RELATIVES)])
    expect(ended.code).toBe(0)
    expect(ended.stderr).toMatch(/reading 1 of 2: .*a\.txt\nreading 2 of 2: .*b\.html/)
    expect(ended.stdout).toContain('  At least 42\tcoast guard\t2024-03-04\n')
    expect(ended.stdout).toMatch(/ {2}more than 90\t.*committee\t\(no day\)\n1 claims, 0 figures left out\n$/)
  })

  it('writes the whole draft, with the words behind each field, when it is whole', async () => {
    const out = join(folder, 'claim.json')
    await counterpoint(['draft', file('a.txt', GUARD), file('b.html', RELATIVES), '--out', out])
    const [{ claim, cells }] = JSON.parse(readFileSync(out, 'utf8')).claims
    expect(claim.estimates).toHaveLength(2)
    const value = cells.find(({ pointer }: { pointer: string }) => pointer === '/estimates/0/value')
    expect(GUARD.slice(value.from.start, value.from.end)).toBe('At least 42')
    expect(existsSync(`${out}.part`)).toBe(false)
  })

  it('reads pages by their address, each as its outlet, and sends them no token', async () => {
    await using site = await deployment(() => ({
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: RELATIVES,
    }))
    const ended = await counterpoint(['draft', file('a.txt', GUARD), `${site.origin}/toll`, '--json'], {
      token: 'cp_abcd_secret',
    })
    expect(ended.code).toBe(0)
    const [{ claim }] = JSON.parse(ended.stdout).claims
    const carrier = claim.estimates[1].chain.at(-1)
    expect(carrier).toMatchObject({ role: 'carrier', url: `${site.origin}/toll`, title: 'Relatives dispute toll' })
    expect(site.asked[0]?.headers).not.toHaveProperty('authorization')
  })

  it('keeps each claim as a working copy where it is told to, and leaves one that is begun alone', async () => {
    const files = [file('a.txt', GUARD), file('b.html', RELATIVES)]
    await using fresh = await deployment(() => ({ status: 201 }))
    const kept = await counterpoint(['draft', ...files, '--to', fresh.origin], { token: 'cp_abcd_secret' })
    expect(kept.code).toBe(0)
    expect(fresh.asked).toHaveLength(1)
    expect(fresh.asked[0]).toMatchObject({
      method: 'PUT',
      path: expect.stringMatching(/^\/v1\/claims\/[a-z0-9-]+\/working$/),
    })
    expect(fresh.asked[0]?.headers['if-none-match']).toBe('*')
    await using begun = await deployment(() => ({
      status: 412,
      body: { title: 'The record has changed since it was read' },
    }))
    const refused = await counterpoint(['draft', ...files, '--to', begun.origin], { token: 'cp_abcd_secret' })
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('412 The record has changed') })
  })

  it.each([
    [['draft'], 'say which files or addresses'],
    [['draft', '/nowhere/at/all.txt'], 'no such file'],
    [
      ['draft', ...Array.from({ length: 21 }, () => 'a.txt')],
      'at most 20 articles are drafted at a time; these are 21',
    ],
    [['draft', file('empty.txt', ' \n')], 'there is no text in'],
    [['draft', file('large.txt', 'x'.repeat(65_537))], 'may have 65536 bytes'],
    [['draft', 'a.txt', '--scope', 'admin'], '--scope does not belong to this command'],
    [['draft', 'a.txt', '--to', 'https://desk.example'], 'a token is needed'],
  ])('called wrongly ends with 2 and says why: %#', async (args, reason) => {
    const ended = await counterpoint(args)
    expect(ended).toMatchObject({ code: 2, stdout: '' })
    expect(ended.stderr).toContain(reason)
  })

  it('ends with 3 where a page cannot be read', async () => {
    await using site = await deployment(({ path }) => ({
      status: path === '/gone' ? 404 : 200,
      headers: { 'Content-Type': path === '/picture' ? 'image/png' : 'text/html' },
    }))
    expect(await counterpoint(['draft', `${site.origin}/gone`])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('answered 404'),
    })
    expect(await counterpoint(['draft', `${site.origin}/picture`])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('is no page but image/png'),
    })
  })
})
