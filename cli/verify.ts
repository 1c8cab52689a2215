import { readFile, writeFile } from 'node:fs/promises'
import type { Command } from './command.ts'
import { EXIT, Stop } from './exit.ts'
import { check } from './verify/check.ts'
import { fetchRecord } from './verify/fetch-record.ts'
import { readSignedFile, type SignedFile } from './verify/record.ts'

/** Whether a record is what its desk published: its hash, its signature, that it is the one that was asked for, and that its verdicts follow from its estimates. */
export const verify: Command = {
  takes: ['key', 'out'],
  reaches: 'whereTold',
  async run({ words, values, print }) {
    const [place, ...more] = words
    if (place === undefined || more.length > 0)
      throw new Stop(EXIT.usage, 'say which record to verify: its address, or a file')
    if (values.key !== undefined && !/^[\w-]{43}$/.test(values.key))
      throw new Stop(EXIT.usage, '--key is not a public key: 43 characters, as `counterpoint keys` gives it')
    const file = await open(place)
    if (values.out !== undefined) await writeFile(values.out, `${JSON.stringify(file)}\n`)
    const outcome = await check(file, values.key)
    if (!outcome.ok) {
      print.note(`${file.address}: ${outcome.reason}`)
      print.result([], { verified: false, address: file.address, reason: outcome.reason })
      return EXIT.notVerified
    }
    const { key, notes } = outcome
    for (const note of notes) print.note(note)
    print.result([`${file.address}\tsigned with ${key.id}`], {
      verified: true,
      address: file.address,
      key: key.id,
      notes,
    })
    return EXIT.ok
  },
}

async function open(place: string): Promise<SignedFile> {
  if (/^https?:/.test(place) && URL.canParse(place)) return fetchRecord(new URL(place))
  const text = await readFile(place, 'utf8').catch(() => undefined)
  if (text === undefined) throw new Stop(EXIT.usage, `no such file: ${place}`)
  const file = readSignedFile(text)
  if (!file) throw new Stop(EXIT.usage, `${place} is no record as \`counterpoint verify URL --out FILE\` writes it`)
  return file
}
