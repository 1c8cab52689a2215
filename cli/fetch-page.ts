import { EXIT, Stop } from './exit.ts'

/** What is read of a page at most; its story is far shorter. */
const MOST_BYTES = 8 * 1024 * 1024
const PATIENCE = 20_000

/** A page by its address, as a browser would ask for it; no token goes along. */
export async function fetchPage(address: string): Promise<string> {
  const answer = await asked(address)
  if (!answer.ok) throw new Stop(EXIT.unreachable, `${address} answered ${answer.status}`)
  const type = answer.headers.get('Content-Type') ?? ''
  if (!/html|text\/plain/i.test(type))
    throw new Stop(EXIT.unreachable, `${address} is no page but ${type || 'untyped'}`)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of answer.body ?? []) {
      size += chunk.byteLength
      if (size > MOST_BYTES) throw new Stop(EXIT.unreachable, `${address} has more than ${MOST_BYTES} bytes`)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(EXIT.unreachable, `${address} broke off`)
  }
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(Buffer.concat(chunks))
  } catch {
    throw new Stop(EXIT.unreachable, `${address} is written in ${charset}, which is not known here`)
  }
}

async function asked(address: string): Promise<Response> {
  if (!URL.canParse(address)) throw new Stop(EXIT.usage, `${address} is no address`)
  try {
    return await fetch(address, { headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(PATIENCE) })
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    throw new Stop(EXIT.unreachable, `${address} cannot be reached: ${cause}`)
  }
}
