import * as v from 'valibot'
import { EXIT, Stop } from '../exit.ts'
import { addressOf, namedBy } from './address.ts'
import { keySchema, type SignedFile } from './record.ts'

const well = v.looseObject({ keys: v.array(keySchema) })

/** A record as it is published now, with its desk's keys. A tombstone is one too. */
export async function fetchRecord(url: URL): Promise<SignedFile> {
  const named = namedBy(url.pathname)
  if (!named) throw new Stop(EXIT.usage, "that is no claim's address: https://record.example/v1/claims/ID/revisions/N")
  const address = addressOf(named)
  const [answer, desk] = await Promise.all([
    ask(new URL(address, url)),
    ask(new URL('/.well-known/counterpoint.json', url)),
  ])
  if (![200, 404, 410].includes(answer.status) || !answer.headers.get('Content-Type')?.startsWith('application/json'))
    throw new Stop(EXIT.unreachable, `there is no such record: the deployment answered ${answer.status}`)
  const known = v.safeParse(well, await desk.json().catch(() => undefined))
  if (!known.success) throw new Stop(EXIT.unreachable, 'the deployment does not say with which keys it signs')
  const etag = answer.headers.get('ETag') ?? undefined
  const signature = answer.headers.get('Counterpoint-Signature') ?? undefined
  const document = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(await answer.arrayBuffer())
  return {
    address,
    document,
    ...(etag === undefined ? {} : { etag }),
    ...(signature === undefined ? {} : { signature }),
    keys: known.output.keys,
  }
}

async function ask(url: URL): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'error' })
  } catch (error) {
    throw new Stop(
      EXIT.unreachable,
      `the deployment cannot be reached: ${error instanceof Error ? error.message : error}`,
    )
  }
}
