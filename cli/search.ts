import { refusal } from './api.ts'
import type { Command } from './command.ts'
import { EXIT, Stop } from './exit.ts'

/** Without words: the claims that changed last. */
export const search: Command = {
  takes: ['limit'],
  async run({ values, words, api, print }) {
    const { limit } = values
    if (limit !== undefined && !/^\d+$/.test(limit)) throw new Stop(EXIT.usage, '--limit is not a number')
    const answer = await api.v1.search.$get({
      query: { ...(words.length > 0 ? { q: words.join(' ') } : {}), ...(limit === undefined ? {} : { limit }) },
    })
    if (answer.status !== 200) throw await refusal(answer)
    const found = await answer.json()
    const lines = found.hits.map(({ id, status, question }) => `${id}\t${status}\t${textOf(question)}`)
    print.result(lines, found)
    print.note(`${found.hits.length} of ${found.total}`)
    return EXIT.ok
  },
}

function textOf(question: Readonly<Record<string, string>>): string {
  return question.en ?? Object.values(question)[0] ?? ''
}
