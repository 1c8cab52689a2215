import { getRandomValues } from 'node:crypto'
import { newSecret, signerOf } from '../worker/signature/key.ts'
import type { Command } from './command.ts'
import { EXIT, Stop } from './exit.ts'

/** Makes a key to sign with. The secret is shown once, alone on stdout, so that it can be handed to wrangler without being seen. */
export const keys: Command = {
  takes: [],
  reaches: 'whereTold',
  async run({ words, print }) {
    if (words.length > 0) throw new Stop(EXIT.usage, 'keys takes no further words')
    const secret = newSecret(getRandomValues(new Uint8Array(32)))
    const signer = await signerOf(secret)
    if (!signer) throw new Error('a secret that was just made is none')
    const { id, publicKey } = signer.key
    print.note(`key ${id}, public part ${publicKey}`)
    print.note('hand the secret over with: npx wrangler secret put SIGNING_KEY; it is not shown again')
    print.result([secret], { secret, id, publicKey })
    return EXIT.ok
  },
}
