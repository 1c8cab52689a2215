import { problemOf, refusal, wording } from './api.ts'
import type { Command } from './command.ts'
import { EXIT, Stop } from './exit.ts'

/** Answers that concern the one claim; any other ends the command. */
const OF_THE_CLAIM = [404, 409, 412, 422, 428]

/** Publishes claim after claim; one that lacks something is named with all that it lacks, and the others go on. */
export const publish: Command = {
  takes: [],
  async run({ words, api, print }) {
    if (words.length === 0) throw new Stop(EXIT.usage, 'say which claims to publish')
    const published: { id: string; revision: number }[] = []
    const refused: { id: string; detail: string }[] = []
    for (const id of words) {
      const answer = await api.v1.claims[':id'].publish.$post({ param: { id: encodeURIComponent(id) } })
      if (answer.status === 200) {
        const { revision } = await answer.json()
        published.push({ id, revision })
      } else if (OF_THE_CLAIM.includes(answer.status)) {
        const detail = wording(answer, await problemOf(answer))
        refused.push({ id, detail })
        print.note(`${id}: ${detail}`)
      } else throw await refusal(answer)
    }
    print.result(
      published.map(({ id, revision }) => `${id}\trevision ${revision}`),
      { published, refused },
    )
    return refused.length > 0 ? EXIT.someRefused : EXIT.ok
  },
}
