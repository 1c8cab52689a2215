import { type Asked, type BodyOf, type Answer as Heard, heard } from '../../api/asked.ts'

interface Tagged extends Heard {
  readonly headers: Headers
}

const MOST_TRIES = 5

/**
 * Changes what is replaced whole: the change is made to what is there now, and again if somebody else was faster, so that nobody's is lost.
 */
export async function amend<Read extends Tagged, Write extends Tagged>(
  read: () => Promise<Read>,
  write: (now: BodyOf<Read>, tag: string) => Promise<Write>,
): Promise<Asked<BodyOf<Write>>> {
  for (let tries = 1; ; tries++) {
    let tag = ''
    const now = await heard(
      read().then((answer) => {
        tag = answer.headers.get('ETag') ?? ''
        return answer
      }),
    )
    if (now.kind !== 'here') return now
    const written = await heard(write(now.body, tag))
    if (written.kind === 'refused' && written.problem.status === 412 && tries < MOST_TRIES) continue
    return written
  }
}
