import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { refusal } from './api.ts'
import type { Command } from './command.ts'
import { EXIT, Stop } from './exit.ts'
import { mebibytes } from './mebibytes.ts'

/** Everything the deployment holds, as NDJSON that `import` takes back. A file appears only when it is whole. */
export const exportRecords: Command = {
  takes: ['out'],
  async run({ values, api, print, io }) {
    const answer = await api.v1.export.$get()
    const { body } = answer
    if (answer.status !== 200 || !body) throw await refusal(answer)
    const counted = { bytes: 0, records: 0 }
    async function* counting(chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        counted.bytes += chunk.byteLength
        for (const byte of chunk) if (byte === LF) counted.records++
        print.progress(counted.bytes, `exported ${counted.records} records, ${mebibytes(counted.bytes)}`)
        yield chunk
      }
    }
    try {
      if (values.out === undefined) await pipeline(body, counting, io.stdout, { end: false })
      else await writeWhole(values.out, (part) => pipeline(body, counting, createWriteStream(part)))
    } catch (error) {
      throw new Stop(
        EXIT.unreachable,
        `the export broke off: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    print.note(`${counted.records} records, ${mebibytes(counted.bytes)}`)
    return EXIT.ok
  },
}

const LF = 10

async function writeWhole(file: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${file}.part`
  try {
    await write(part)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
